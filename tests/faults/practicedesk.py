"""A practice tracker as the programs of this folder work with any tracker.

What people do goes through the tracker's own commands, what it shows is read from its file.
"""

import contextlib
import os
import sqlite3
import tempfile

from desk import Desk, Digests
from findings import Seen
from practiceline import CALLS, EFFECTS, PracticeLine

KEY = "p.key || '-' || i.number"


class PracticeDesk(Desk):
    OPERATIONS = tuple(CALLS)
    FAULTS = tuple(EFFECTS)

    def line(self, seed):
        return PracticeLine(self.practice)

    def __init__(self, practice, project):
        self.practice, self.url, self.project = practice, practice.url, project
        self._digests = Digests(self._bytes)

    def add_to(self, node, url=None, poll=None):
        added = node.add_practice(self.practice)
        if poll is not None:
            node.value("instance", "poll", added["id"], str(poll))

    # --- what people do

    def make_issue(self, subject, description):
        return self.practice.make_issue(self.project, subject, description)

    def change(self, key, subject=None, description=None):
        self.practice.edit(key, *(["--summary", subject] if subject else []),
                           *(["--text", description] if description else []))

    def comment(self, key, text, internal=False):
        return self.practice.comment(key, text, internal=internal)["id"]

    def edit_comment(self, comment, text):
        self.practice.edit_comment(comment, text)

    def attach(self, key, name, content):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, name)
            with open(path, "wb") as file:
                file.write(content)
            self.practice.attach(key, path)

    # --- what it shows

    def _rows(self, select, *values):
        with contextlib.closing(sqlite3.connect(f"file:{self.practice.file}?mode=ro", uri=True, timeout=60)) as file:
            return file.execute(select, values).fetchall()

    def _of_issue(self, select, key):
        project, number = key.rsplit("-", 1)
        return self._rows(f"{select} JOIN projects p ON p.id = i.project_id WHERE p.key = ? AND i.number = ?",
                          project, int(number))

    def description(self, key):
        return self._of_issue("SELECT i.description FROM issues i", key)[0][0]

    def subjects(self):
        return dict(self._rows(f"SELECT {KEY}, summary FROM issues i JOIN projects p ON p.id = i.project_id"))

    def last_write(self):
        return self._rows("SELECT max(updated) FROM issues")[0][0] / 1000

    def seen(self, key):
        issue, subject, description = self._of_issue("SELECT i.id, summary, description FROM issues i", key)[0]
        comments = self._rows("SELECT text FROM comments WHERE issue_id = ? AND is_public ORDER BY id", issue)
        files = self._rows("SELECT file_name, id FROM files WHERE issue_id = ?", issue)
        return Seen(subject, description, [text for (text,) in comments],
                    sorted((name, self._digests.of(file)) for name, file in files))

    def _bytes(self, file):
        chunks = self._rows("SELECT bytes FROM chunks WHERE file_id = ? ORDER BY number", file)
        return b"".join(chunk for (chunk,) in chunks)
