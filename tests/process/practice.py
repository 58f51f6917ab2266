"""A practice tracker, by the commands of the node and, for what they do not tell, by its file."""

import contextlib
import ctypes
import sqlite3

from programs import NODE, run_program, sha256


class Practice:
    """A practice tracker: the file that the commands work on."""

    def __init__(self, url):
        self.url = url
        self.file = url[len("practice://"):]

    def _do(self, *arguments):
        outcome = run_program([NODE, "--json", "practice", arguments[0], self.file, *arguments[1:]])
        if outcome.code != 0:
            raise AssertionError(f"practice {arguments}: {outcome.err}")
        return outcome.value

    def issues(self):
        return self._do("issues")

    def keys(self):
        return [issue["id"] for issue in self.issues()]

    def show(self, key):
        return self._do("show", key)

    def make_issue(self, project, summary, text="", kind=None):
        return self._do("issue", project, summary, "--text", text, *(["--type", kind] if kind else []))["id"]

    def comment(self, key, text, internal=False):
        return self._do("comment", key, text, *(["--internal"] if internal else []))

    def attach(self, key, path):
        return self._do("attach", key, path)

    def edit(self, key, *options):
        return self._do("edit", key, *options)

    def edit_comment(self, comment, text):
        return self._do("edit-comment", comment, text)

    def fault(self, call, effect, *options):
        return self._do("fault", call, effect, *options)

    def counts(self, reset=False):
        return self._do("counts", *(["--reset"] if reset else []))

    def files(self, key):
        """File names and SHA-256 of the bytes of an issue, sorted: read from the tracker's own tables."""
        project, number = key.rsplit("-", 1)
        with contextlib.closing(sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)) as tracker:
            rows = tracker.execute(
                "SELECT f.id, f.file_name FROM files f JOIN issues i ON i.id = f.issue_id JOIN projects p ON "
                "p.id = i.project_id WHERE p.key = ? AND i.number = ?", (project, int(number))).fetchall()
            content = {row: b"".join(chunk for (chunk,) in tracker.execute(
                "SELECT bytes FROM chunks WHERE file_id = ? ORDER BY number", (row[0],))) for row in rows}
        return sorted((name, sha256(data)) for (_, name), data in content.items())

    def set_password(self, login, password):
        """The tracker keeps only a hash, made with the least work, as for its samples."""
        sodium = ctypes.CDLL("libsodium.so.23")
        hashed = ctypes.create_string_buffer(128)
        secret = password.encode()
        if sodium.sodium_init() < 0 or sodium.crypto_pwhash_str(
                hashed, secret, ctypes.c_ulonglong(len(secret)), ctypes.c_ulonglong(1), ctypes.c_size_t(8192)) != 0:
            raise AssertionError("the password can't be hashed")
        with contextlib.closing(sqlite3.connect(self.file)) as tracker:
            tracker.execute("UPDATE accounts SET password = ? WHERE login = ?", (hashed.value.decode(), login))
            tracker.commit()
