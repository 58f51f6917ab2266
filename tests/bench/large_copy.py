"""A first copy of 10,000 issues with 70,000 comments, practice to practice, both nodes killed once on the way: is everything
there once, and does the memory of the nodes depend on how much is copied? TWINSPAN_BENCH_ISSUES: how many issues.
"""

import contextlib
import json
import os
import socket
import sqlite3
import time

from programs import wait_until
from twinspan import ProcessTest

from bench import cpu_seconds, memory, row, title

ISSUES = int(os.environ.get("TWINSPAN_BENCH_ISSUES", "10000"))
COMMENTS = 7
TENTH = ISSUES // 10


class LargeCopy(ProcessTest):
    def runTest(self):
        self.connected_pair()
        self.nodes = (self.acme, self.globex)
        first, last = self.make_issues()
        before = len(self.globex_tracker.keys())
        started = time.monotonic()
        self.ask_for(range(first, last + 1))
        asked = time.monotonic() - started
        self.wait_for(TENTH)
        early = self.peaks()
        self.wait_for(ISSUES // 2)
        half, cpu = self.peaks(), self.cpu()
        for node in self.nodes:
            node.kill()
            node.serve()
        self.wait_for(ISSUES)
        wait_until(lambda: self.copies()[1] >= ISSUES * COMMENTS and self.all_synchronized(), "all in step", timeout=600)
        self.assertEqual(self.acme.value("problems"), [])
        seconds = time.monotonic() - started
        late, cpu = self.peaks(), cpu + self.cpu()
        title(f"First copy of {ISSUES:,} issues with {COMMENTS * ISSUES:,} comments, practice to practice, both nodes killed half-way")
        row("issues a second", f"{ISSUES / seconds:.1f}", f"with {asked:.0f} s until all were asked for")
        row("CPU of both nodes for an issue", f"{1000 * cpu / ISSUES:.1f} ms", "with both trackers, which live in their files")
        for node, *peaks in zip(self.nodes, early, half, late):
            row(f"most memory of {node.name}", f"{peaks[2]:.0f} MiB",
                f"after a tenth: {peaks[0]:.0f}, a half: {peaks[1]:.0f} MiB; goal under 150 MiB")
        self.assertEqual(len(self.globex_tracker.keys()), before + ISSUES)
        self.assertEqual(self.copies(), (ISSUES, ISSUES * COMMENTS))

    def make_issues(self):
        """Their numbers. The rows are made by hand: a command for each would take an hour."""
        key = self.acme_tracker.make_issue("SUP", "Pump 0 stops", "It **stops** at noon. Why?")
        number = int(key.partition("-")[2])
        with contextlib.closing(sqlite3.connect(self.acme_tracker.file)) as tracker:
            tracker.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO issues (project_id, "
                "number, type_id, summary, description, author_id, created, updated, is_private, marker) SELECT project_id, "
                "number + i, type_id, 'Pump ' || i || ' stops', description, author_id, created, updated, 0, '' "
                "FROM issues, n WHERE number = ? AND project_id = (SELECT id FROM projects WHERE key = 'SUP')",
                (ISSUES - 1, number))
            tracker.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO comments (issue_id, "
                "author_id, created, text, is_public, marker) SELECT id, author_id, created, 'Seen again, ' || i, 1, '' "
                "FROM issues, n WHERE summary LIKE 'Pump % stops' ORDER BY id, i", (COMMENTS,))
            tracker.execute("UPDATE projects SET next_number = ? WHERE key = 'SUP'", (number + ISSUES,))
            tracker.commit()
        return number, number + ISSUES - 1

    def ask_for(self, numbers):
        """Through the door of the running node: a command for each would measure the start of programs."""
        with socket.socket(socket.AF_UNIX) as door:
            door.connect(os.path.join(self.acme.home, "twinspan.sock"))
            answers = door.makefile("r", encoding="utf-8")
            for number in numbers:
                door.sendall(json.dumps({"id": number, "method": "syncIssue", "params": {
                    "connection": self.acme_id, "key": f"SUP-{number}"}}).encode() + b"\n")
                while True:
                    answer = json.loads(answers.readline())
                    if answer.get("id") == number:
                        break
                if "problem" in answer:
                    raise AssertionError(answer)

    def copies(self):
        """Issues and comments of ours at the other side."""
        with contextlib.closing(sqlite3.connect(f"file:{self.globex_tracker.file}?mode=ro", uri=True)) as tracker:
            ours = "SELECT id FROM issues WHERE summary LIKE 'Pump % stops'"
            return (tracker.execute(f"SELECT count(DISTINCT summary) FROM issues WHERE id IN ({ours})").fetchone()[0],
                    tracker.execute(f"SELECT count(*) FROM comments WHERE issue_id IN ({ours})").fetchone()[0])

    def wait_for(self, count):
        wait_until(lambda: time.sleep(0.5) or self.copies()[0] >= count, f"{count} copies", timeout=3600)

    def all_synchronized(self):
        return all(request["stage"] == "Synchronized" for request in self.acme.value("status")["requests"])

    def peaks(self):
        return [memory(node.process.pid)["peak"] for node in self.nodes]

    def cpu(self):
        return sum(cpu_seconds(node.process.pid) for node in self.nodes)
