"""What a FaultProxy is before a server, for a practice tracker, which has no line: its own calls fail, as the command
“practice fault” has it."""

import collections
import contextlib
import sqlite3

EFFECTS = {
    "reset-before": "drop-before", "reset-after": "drop-after", "hang-before": "hang", "hang-after": "hang-after",
    "500": "server-error", "500-after": "server-error-after", "401": "unauthorized", "403": "forbidden",
    "404": "not-found", "429": "rate-limit", "cut": "cut",
}
CALLS = {
    "list": "changes", "read": "issue", "download": "download", "look-up": "findIssue", "upload": "stageFile",
    "create": "createIssue", "comment": "addComment", "attach": "attachFile", "change": "updateIssue",
}
Fault = collections.namedtuple("Fault", "name operation")


class PracticeLine:
    hurried = ()

    def __init__(self, practice):
        self.practice, self.url = practice, practice.url
        self._before = []

    def fail(self, *rules):
        """As FaultProxy; a share of the calls is each n-th."""
        self._before = self.done
        self.practice.fault("none", "none")
        for rule in rules:
            for operation in rule.operations or [None]:
                when = ["--nth", str(rule.nth)] if rule.nth else ["--every", str(max(round(1 / rule.rate), 1))]
                for fault in rule.faults:
                    self.practice.fault(CALLS.get(operation, "*"), EFFECTS[fault], *when)

    @property
    def done(self):
        return self._before + [Fault(effect, call) for call, occasion, n, effect, seen in self._rows()
                               for _ in range(min(seen // n, 1) if occasion == "nth" else seen // n)]

    def _rows(self):
        with contextlib.closing(sqlite3.connect(f"file:{self.practice.file}?mode=ro", uri=True, timeout=60)) as file:
            return file.execute("SELECT call, occasion, n, effect, seen FROM faults").fetchall()

    def close(self):
        self.fail()
