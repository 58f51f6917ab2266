"""How many calls two Redmines get for one issue with 3 comments and 1 file, and how long its first sync takes beside
what the servers needed for these calls.

The yardstick is the servers' own time: the sum over all calls of one sync, taken by proxies between the nodes and their
Redmines. Floor: 7 calls (read the issue; create it; three comments; read the file; stage it).
"""

import contextlib
import os
import statistics

from redmine import Proxy, Redmine
from twinspan import ProcessTest

from bench import milliseconds, real_redmine, row, title

ISSUES = 25


class CountingProxy(Proxy):
    def __init__(self, redmine):
        self.calls = []
        super().__init__(redmine)

    def passed(self, method, path, seconds):
        self.calls.append((method, path.partition("?")[0], seconds))


class Job(ProcessTest):
    """Two nodes, each with a real Redmine behind a proxy that counts."""

    def runTest(self):
        with contextlib.ExitStack() as stack:
            redmines = [Redmine(which, stack.enter_context(real_redmine(which))) for which in ("textile", "commonmark")]
            proxies = [stack.enter_context(contextlib.closing(CountingProxy(redmine))) for redmine in redmines]
            self.measure(redmines, proxies)

    def measure(self, redmines, proxies):
        source = redmines[0]
        nodes = [self.node("source"), self.node("target")]
        for node, redmine, proxy in zip(nodes, redmines, proxies):
            redmine.add_to(node, url=proxy.url)
            node.serve()
        invitation = nodes[0].invite(project="support")
        nodes[1].accept(invitation["code"], project="support")
        nodes[0].wait_active(invitation["connection"])
        keys = [self.new_issue(source, number) for number in range(ISSUES)]

        def calls():
            return [call for proxy in proxies for call in proxy.calls]

        first, counts, totals, servers = None, [], [], []
        for key in keys:
            for proxy in proxies:
                proxy.calls.clear()
            request = nodes[0].sync(invitation["connection"], key).request
            made = calls()
            if first is None:
                first = made
                continue
            counts.append(len(made))
            totals.append(milliseconds(request))
            servers.append(1000 * sum(seconds for _, _, seconds in made))
        title("One issue with 3 comments and 1 file, Redmine to Redmine")
        row("calls, mean of the issues after the first", f"{statistics.mean(counts):.2f}", "floor 7, goal at most 7.2")
        row("calls of the first issue of a connection", len(first), "")
        total, server = statistics.median(totals), statistics.median(servers)
        row("first sync, median", f"{total:.0f} ms", f"calls alone: {server:.0f} ms, so {total / server:.2f} times")

    def new_issue(self, redmine, number):
        key = redmine.make_issue(f"Pump {number} stops at noon", "It **stops** at noon. Why?",
                                 [("report.bin", os.urandom(50_000))])
        for comment in range(3):
            redmine.comment(key, f"Comment {comment}")
        return key
