"""A large attachment travels in constant memory, and goes on after kills where it stopped (laws 1, 2).

96 MiB in CI; TWINSPAN_FILE_MIB=1024 for the full form: `TWINSPAN_FILE_MIB=1024 ctest --test-dir build/release -R large_file -V`.
Both processes are killed on the way, the reader of the bytes at a third and the sender at two thirds. Prints the most
memory that a process of the two ever had.
"""

import contextlib
import hashlib
import os
import pathlib
import sqlite3

from programs import wait_until
from twinspan import ProcessTest, main

MIB = 1 << 20
SIZE_MIB = int(os.environ.get("TWINSPAN_FILE_MIB", "96"))
PATIENCE = 60 + SIZE_MIB  # seconds; a file of a gibibyte is written to disk five times
MOST_MEMORY_MIB = 150
TURNED_AROUND = "pump \N{RIGHT-TO-LEFT OVERRIDE}fdp.bin"  # shown as if it were a PDF


def peak_memory(node):
    """MiB, of its process since it was started."""
    status = pathlib.Path(f"/proc/{node.process.pid}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024


def on_the_way(node):
    """Bytes of the file that have arrived."""
    sizes = [0]
    for path in pathlib.Path(node.home, "spool").iterdir():
        with contextlib.suppress(FileNotFoundError):  # attached meanwhile
            sizes.append(path.stat().st_size)
    return max(sizes)


def hash_in(tracker, name):
    with contextlib.closing(sqlite3.connect(f"file:{tracker.file}?mode=ro", uri=True)) as database:
        found = hashlib.sha256()
        for (chunk,) in database.execute("SELECT bytes FROM chunks JOIN files f ON f.id = file_id WHERE file_name = ? "
                                         "AND issue_id IS NOT NULL ORDER BY number", (name,)):
            found.update(chunk)
        return found.hexdigest()


class LargeFile(ProcessTest):
    def setUp(self):
        super().setUp()
        self.peaks = []

    def kill_and_start(self, node):
        self.peaks.append(peak_memory(node))
        node.kill()
        there = on_the_way(node)
        node.serve()
        return there

    def make_large_file(self):
        block, whole = os.urandom(MIB - 8), hashlib.sha256()
        path = self.path(TURNED_AROUND)
        with open(path, "wb") as file:
            for number in range(SIZE_MIB):
                piece = number.to_bytes(8, "big") + block
                file.write(piece)
                whole.update(piece)
        return path, whole.hexdigest()

    def runTest(self):
        connection, _ = self.connected_pair()
        for tracker in (self.acme_tracker, self.globex_tracker):
            with contextlib.closing(sqlite3.connect(tracker.file)) as database:
                database.execute("INSERT OR REPLACE INTO settings VALUES('max-file-size', ?)", (str(4096 * MIB),))
                database.commit()
        path, expected = self.make_large_file()
        key = self.acme_tracker.make_issue("SUP", "The pump's whole log")
        self.acme_tracker.attach(key, path)
        os.remove(path)

        self.acme.do("sync", connection, key)
        size = SIZE_MIB * MIB
        wait_until(lambda: on_the_way(self.globex) > size / 3, "a third is there", PATIENCE)
        there = self.kill_and_start(self.globex)
        self.assertGreater(there, size / 3)
        lowest = min(wait_until(lambda: on_the_way(self.globex), "it goes on", PATIENCE), there)
        self.assertEqual(lowest, there, "bytes that had arrived were thrown away")

        wait_until(lambda: on_the_way(self.globex) > size * 2 / 3, "two thirds are there", PATIENCE)
        self.kill_and_start(self.acme)
        self.assertGreater(on_the_way(self.globex), size * 2 / 3)

        # A command is a process that unseals its secrets: the files are looked at first.
        wait_until(lambda: on_the_way(self.globex) == 0, "the file is attached", PATIENCE)
        wait_until(lambda: self.acme.value("status")["requests"][0]["stage"] == "Synchronized", "synchronized")
        self.peaks += [peak_memory(self.acme), peak_memory(self.globex)]

        twins = [issue["id"] for issue in self.globex_tracker.issues() if "whole log" in issue["summary"]]
        self.assertEqual(len(twins), 1)
        files = self.globex_tracker.show(twins[0])["files"]
        self.assertEqual([file["fileName"] for file in files], ["pump fdp.bin"])
        self.assertEqual(hash_in(self.globex_tracker, "pump fdp.bin"), expected)
        wait_until(lambda: on_the_way(self.acme) == 0 and on_the_way(self.globex) == 0, "no copy is left behind")
        print(f"a file of {SIZE_MIB} MiB, 2 kills: the most memory of a process was {max(self.peaks):.0f} MiB")
        self.assertLess(max(self.peaks), MOST_MEMORY_MIB)


if __name__ == "__main__":
    main()
