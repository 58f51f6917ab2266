"""How many calls the copies of many issues (3 comments and a file each) cost a tracker, first one by one and then all at
once: practice to each kind. The yardstick is the floor: a call for the issue, for each comment and for each file, unless the
API takes several comments at once. TWINSPAN_BENCH_ISSUES: how many at once (40). TWINSPAN_BENCH_KINDS: which, separated by
commas.
"""

import contextlib
import functools
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "faults"))

from programs import wait_until
from trackers import PAIRS
from twinspan import ProcessTest

from bench import row, title

ISSUES = int(os.environ.get("TWINSPAN_BENCH_ISSUES", "40"))
KINDS = os.environ.get("TWINSPAN_BENCH_KINDS", "jira-cloud,jira-dc,salesforce,rt,github,redmine").split(",")
WRITES = ("create", "comment", "attach", "upload", "mark")
COMMENTS = 3
FLOOR = {"salesforce": "floor 2 with the file", "rt": "floor 3 with the file", "github": "floor 5, one comment names the file",
         "redmine": "floor 5 with the file"}


class CopyCalls(ProcessTest):
    def runTest(self):
        title(f"Writing calls of an issue with {COMMENTS} comments and a file, practice to ...")
        for kind in KINDS:
            with contextlib.ExitStack() as stack:
                self.measure(kind, stack)

    def measure(self, kind, stack):
        source, other = PAIRS["practice"]()
        target, spare = PAIRS[kind]()
        for desk in (source, other, target, spare):
            stack.callback(desk.close)
        proxy = target.line(1)
        stack.callback(proxy.close)
        nodes = [self.node(f"{kind}-{name}") for name in ("source", "target")]
        source.add_to(nodes[0])
        target.add_to(nodes[1], url=proxy.url)
        for node in nodes:
            node.serve()
        invitation = nodes[0].invite(project=source.project)
        nodes[1].accept(invitation["code"], project=target.project)
        nodes[0].wait_active(invitation["connection"])
        connection = invitation["connection"]
        nodes[0].sync(connection, self.new_issue(source, -1))  # what is asked once
        alone = [self.new_issue(source, number) for number in range(5)]
        proxy.calls.clear()
        for key in alone:
            nodes[0].sync(connection, key)
        self.show(f"{kind}, one by one", proxy.calls, len(alone), FLOOR.get(kind, "floor 6 with a mark for the file"))
        together = [self.new_issue(source, number) for number in range(ISSUES)]
        nodes[0].stop()
        for key in together:
            nodes[0].do("sync", connection, key)
        proxy.calls.clear()
        nodes[0].serve()
        for key in together:
            wait_until(functools.partial(self.is_in_step, nodes[0], key), key, timeout=600)
        self.show(f"{kind}, {ISSUES} at once", proxy.calls, ISSUES, "")
        for node in nodes:
            node.stop()

    @staticmethod
    def is_in_step(node, key):
        return node.value("status", key)["requests"][0]["stage"] == "Synchronized"

    @staticmethod
    def show(name, calls, issues, floor):
        each = {operation: calls[operation] / issues for operation in WRITES if calls[operation]}
        parts = ", ".join(f"{operation} {count:.2f}" for operation, count in each.items())
        row(name, f"{sum(each.values()):.2f}", f"{parts}; {floor}".rstrip("; "))

    @staticmethod
    def new_issue(desk, number):
        key = desk.make(f"Pump {number} stops at noon", "It **stops** at noon. Why?", [("report.bin", os.urandom(10_240))])
        for comment in range(COMMENTS):
            desk.comment(key, f"Comment {comment}")
        return key
