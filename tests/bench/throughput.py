"""How many first syncs a second two nodes do, each in a process of its own, practice tracker to practice tracker.

Every step is on the disk before the next one: so the yardstick is how often SQLite can commit a small change to the
same disk, in the way the nodes do it (write-ahead log, synchronous FULL).
"""

import contextlib
import datetime
import sqlite3
import time

from programs import wait_until
from twinspan import ProcessTest

from bench import row, title

ISSUES = 200
COMMIT_SECONDS = 3


class Throughput(ProcessTest):
    def runTest(self):
        self.connected_pair()
        for node in (self.acme, self.globex):
            node.stop()
        keys = [self.acme_tracker.make_issue("SUP", f"Pump {number} stops", "It **stops** at noon.")
                for number in range(ISSUES)]
        for key in keys:
            self.acme.do("sync", self.acme_id, key)  # written down; nobody works on it yet
        commits = self.commits_per_second()
        before = len(self.globex_tracker.keys())
        self.globex.serve()
        started = datetime.datetime.now(datetime.timezone.utc)
        self.acme.serve()

        def finished():
            # `status` shows the newest; the others are counted at the tracker, where a copy is seen before its answer.
            time.sleep(0.5)
            if len(self.globex_tracker.keys()) < before + ISSUES:
                return None
            requests = self.acme.value("status")["requests"]
            return all(request["stage"] == "Synchronized" for request in requests) and requests

        requests = wait_until(finished, "all issues in step", timeout=600)
        last = max(datetime.datetime.fromisoformat(request["updated"].replace("Z", "+00:00")) for request in requests)
        seconds = (last - started).total_seconds()  # with the start of the sending node
        title(f"First syncs of {ISSUES} small issues, practice to practice, two processes")
        row("issues a second", f"{ISSUES / seconds:.1f}", f"goal at least 50; this disk: {commits:.0f} commits a second")
        self.assertEqual(len(self.globex_tracker.keys()), before + ISSUES)

    def commits_per_second(self):
        with contextlib.closing(sqlite3.connect(self.path("yardstick.db"), isolation_level=None)) as store:
            store.execute("PRAGMA journal_mode=WAL")
            store.execute("PRAGMA synchronous=FULL")
            store.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, body BLOB)")
            started, number = time.monotonic(), 0
            while time.monotonic() - started < COMMIT_SECONDS:
                store.execute("INSERT INTO rows (body) VALUES (?)", (b"x" * 1000,))
                number += 1
            return number / (time.monotonic() - started)
