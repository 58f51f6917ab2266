"""A first copy of 10,000 issues with 70,000 comments, both nodes killed once on the way: is everything there once, and does
the memory of the nodes depend on how much is copied? Between practice trackers, or with TWINSPAN_BENCH_TRACKERS=redmine
between two real Redmines, whose own work is most of the time then. TWINSPAN_BENCH_ISSUES: how many issues.
"""

import contextlib
import json
import os
import socket
import sqlite3
import time

from programs import wait_until
from redmine import Redmine
from twinspan import ProcessTest

from bench import cpu_seconds, memory, real_redmine, row, title

ISSUES = int(os.environ.get("TWINSPAN_BENCH_ISSUES", "10000"))
TRACKERS = os.environ.get("TWINSPAN_BENCH_TRACKERS", "practice")
COMMENTS = 7
TENTH = ISSUES // 10
SUBJECT, DESCRIPTION = "Pump 0 stops", "It **stops** at noon. Why?"
NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "


def rows_of(file, statement, *values):
    with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=60)) as database:
        return database.execute(statement, values).fetchall()


class PracticePair:
    """Two nodes with practice trackers, connected."""

    def __init__(self, test, _stack):
        test.connected_pair()
        self.nodes, self.connection, self.source = (test.acme, test.globex), test.acme_id, test.acme_tracker
        self.target_file = test.globex_tracker.file

    def make_issues(self):
        """Their keys. The rows are made by hand: a command for each would take an hour."""
        number = int(self.source.make_issue("SUP", SUBJECT, DESCRIPTION).partition("-")[2])
        with contextlib.closing(sqlite3.connect(self.source.file)) as tracker:
            tracker.execute(
                NUMBERS + "INSERT INTO issues (project_id, number, type_id, summary, description, author_id, created, updated, "
                "is_private, marker) SELECT project_id, number + i, type_id, 'Pump ' || i || ' stops', description, author_id, "
                "created, updated, 0, '' "
                "FROM issues, n WHERE number = ? AND project_id = (SELECT id FROM projects WHERE key = 'SUP')",
                (ISSUES - 1, number))
            tracker.execute(
                NUMBERS + "INSERT INTO comments (issue_id, author_id, created, text, is_public, marker) SELECT id, author_id, "
                "created, 'Seen again, ' || i, 1, '' FROM issues, n WHERE summary LIKE 'Pump % stops' ORDER BY id, i", (COMMENTS,))
            tracker.execute("UPDATE projects SET next_number = ? WHERE key = 'SUP'", (number + ISSUES,))
            tracker.commit()
        return [f"SUP-{each}" for each in range(number, number + ISSUES)]

    def copies(self):
        """Issues, issues of different names, and comments of ours at the other side."""
        ours = "SELECT id FROM issues WHERE summary LIKE 'Pump % stops'"
        return rows_of(self.target_file, f"SELECT (SELECT count(*) FROM issues WHERE id IN ({ours})), (SELECT count(DISTINCT summary) "
                       f"FROM issues WHERE id IN ({ours})), (SELECT count(*) FROM comments WHERE issue_id IN ({ours}))")[0]


class RedminePair:
    """Two nodes with real Redmines, connected."""

    def __init__(self, test, stack):
        files = [stack.enter_context(real_redmine(which)) for which in ("textile", "commonmark")]
        source, target = (Redmine(which, file) for which, file in zip(("textile", "commonmark"), files))
        self.nodes, self.source = (test.node("source"), test.node("target")), source
        self.source_file, self.target_file = (os.path.join(os.path.dirname(file), redmine.which, "redmine.sqlite3")
                                              for file, redmine in zip(files, (source, target)))
        for node, redmine in zip(self.nodes, (source, target)):
            redmine.add_to(node)
            node.serve()
        invitation = self.nodes[0].invite(project="support")
        self.nodes[1].accept(invitation["code"], project="support")
        self.nodes[0].wait_active(invitation["connection"])
        self.connection = invitation["connection"]

    def make_issues(self):
        """As those of practice: what the API makes of the first is repeated."""
        first = int(self.source.make_issue(SUBJECT, DESCRIPTION))
        self.source.comment(first, "Seen again, 1")
        with contextlib.closing(sqlite3.connect(self.source_file, timeout=60)) as tracker:
            def copy(table, number, other, where, *values):
                kept = [name for _, name, *_ in tracker.execute(f"PRAGMA table_info({table})") if name not in ("id", *other)]
                names = ", ".join([*other, *kept])
                tracker.execute(NUMBERS + f"INSERT INTO {table} ({names}) SELECT {', '.join([*other.values(), *kept])} "
                                f"FROM {table}, n WHERE {where}", (number, *values))

            copy("issues", ISSUES - 1, {"id": "id + i", "root_id": "id + i", "subject": "'Pump ' || i || ' stops'"}, "id = ?", first)
            copy("journals", COMMENTS - 1, {"notes": "'Seen again, ' || (i + 1)"}, "journalized_id = ? AND notes <> ''", first)
            copy("journals", ISSUES - 1, {"journalized_id": "journalized_id + i"}, "journalized_id = ? AND notes <> '' ORDER BY i, id",
                 first)
            tracker.commit()
        return [str(each) for each in range(first, first + ISSUES)]

    def copies(self):
        ours = "SELECT id FROM issues WHERE subject LIKE 'Pump % stops'"
        return rows_of(self.target_file, f"SELECT (SELECT count(*) FROM issues WHERE id IN ({ours})), (SELECT count(DISTINCT subject) "
                       f"FROM issues WHERE id IN ({ours})), (SELECT count(*) FROM journals WHERE journalized_type = 'Issue' AND "
                       f"notes LIKE '%Seen again%' AND journalized_id IN ({ours}))")[0]


class LargeCopy(ProcessTest):
    def runTest(self):
        with contextlib.ExitStack() as stack:
            self.pair = {"practice": PracticePair, "redmine": RedminePair}[TRACKERS](self, stack)
            self.nodes = self.pair.nodes
            self.measure(self.pair.make_issues())

    def measure(self, keys):
        started = time.monotonic()
        self.ask_for(keys)
        asked = time.monotonic() - started
        self.wait_for(TENTH)
        early = self.peaks()
        self.wait_for(ISSUES // 2)
        half, cpu = self.peaks(), self.cpu()
        for node in self.nodes:
            node.kill()
            node.serve()
        self.wait_for(ISSUES)
        wait_until(lambda: self.pair.copies()[2] >= ISSUES * COMMENTS and self.all_synchronized(), "all in step", timeout=600)
        self.assertEqual(self.nodes[0].value("problems"), [])
        seconds = time.monotonic() - started
        late, cpu = self.peaks(), cpu + self.cpu()
        title(f"First copy of {ISSUES:,} issues with {COMMENTS * ISSUES:,} comments, {TRACKERS} to {TRACKERS}, both nodes killed half-way")
        row("issues a second", f"{ISSUES / seconds:.1f}", f"with {asked:.0f} s until all were asked for")
        row("CPU of both nodes for an issue", f"{1000 * cpu / ISSUES:.1f} ms",
            "with both trackers, which live in their files" if TRACKERS == "practice" else "")
        for node, *peaks in zip(self.nodes, early, half, late):
            row(f"most memory of {node.name}", f"{peaks[2]:.0f} MiB",
                f"after a tenth: {peaks[0]:.0f}, a half: {peaks[1]:.0f} MiB; goal under 150 MiB")
        self.assertEqual(self.pair.copies(), (ISSUES, ISSUES, ISSUES * COMMENTS))

    def ask_for(self, keys):
        """Through the door of the running node: a command for each would measure the start of programs."""
        with socket.socket(socket.AF_UNIX) as door:
            door.connect(os.path.join(self.nodes[0].home, "twinspan.sock"))
            answers = door.makefile("r", encoding="utf-8")
            for number, key in enumerate(keys):
                door.sendall(json.dumps({"id": number, "method": "syncIssue", "params": {
                    "connection": self.pair.connection, "key": key}}).encode() + b"\n")
                while True:
                    answer = json.loads(answers.readline())
                    if answer.get("id") == number:
                        break
                if "problem" in answer:
                    raise AssertionError(answer)

    def wait_for(self, count):
        wait_until(lambda: time.sleep(0.5) or self.pair.copies()[1] >= count, f"{count} copies", timeout=10_000)

    def all_synchronized(self):
        return all(request["stage"] == "Synchronized" for request in self.nodes[0].value("status")["requests"])

    def peaks(self):
        return [memory(node.process.pid)["peak"] for node in self.nodes]

    def cpu(self):
        return sum(cpu_seconds(node.process.pid) for node in self.nodes)
