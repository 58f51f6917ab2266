"""A first copy of many issues (3 comments and a file of 10 KiB each), Redmine to Redmine, all asked for at once.

The yardstick is the straightforward script (plaincopy.py) over the same two servers in the same run. It keeps no
memory of what it did; the nodes have every step on the disk before the next one. The two take turns, so that neither
has the fuller or the warmer servers. TWINSPAN_BENCH_ISSUES: how many issues each of them copies (120).
"""

import collections
import contextlib
import datetime
import os
import time

from plaincopy import Line, copy_issue
from programs import wait_until
from redmine import Redmine
from twinspan import ProcessTest

from bench import cpu_seconds, memory, real_redmine, row, title

ISSUES = int(os.environ.get("TWINSPAN_BENCH_ISSUES", "120"))
TURNS = 2
POLL = 15  # seconds, what it is without a wish
OVERLAP = 31  # seconds: changes so close together are listed again and again


def time_of(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


class BulkCopy(ProcessTest):
    def runTest(self):
        with contextlib.ExitStack() as stack:
            self.source, self.target = [Redmine(which, stack.enter_context(real_redmine(which)))
                                        for which in ("textile", "commonmark")]
            self.nodes = [self.node("source"), self.node("target")]
            for node, redmine in zip(self.nodes, (self.source, self.target)):
                redmine.add_to(node, poll=POLL)
                node.serve()
            invitation = self.nodes[0].invite(project="support")
            self.nodes[1].accept(invitation["code"], project="support")
            self.nodes[0].wait_active(invitation["connection"])
            self.connection = invitation["connection"]
            self.nodes[0].sync(self.connection, self.new_issue(0))  # what is asked once per connection
            self.measure()

    def measure(self):
        seconds = {"script": 0.0, "nodes": 0.0}
        self.starting, self.cpu = 0.0, collections.Counter()
        # People copy what has been there for a while; what was made in this minute would be read again to be sure of it.
        ours = [self.new_issue(number) for number in range(ISSUES)]
        time.sleep(OVERLAP)
        theirs = [self.new_issue(number) for number in range(ISSUES)]
        time.sleep(POLL + 1)
        for turn in range(TURNS):
            mine, others = ours[turn::TURNS], theirs[turn::TURNS]
            pair = [("script", lambda: self.by_script(others)), ("nodes", lambda: self.by_nodes(mine))]
            for name, work in pair if turn % 2 == 0 else reversed(pair):
                seconds[name] += work()
        script, nodes = (ISSUES / seconds[name] for name in ("script", "nodes"))
        title(f"First copy of {ISSUES} issues with 3 comments and a file, Redmine to Redmine")
        row("issues a second", f"{nodes:.2f}", f"goal at least 0.95 times the straightforward script: {script:.2f}")
        row("times the script", f"{nodes / script:.2f}", f"with {self.starting:.1f} s until the first was in step, of "
            f"{seconds['nodes']:.1f} s in all")
        for node in self.nodes:
            figures = memory(node.process.pid)
            row(f"most memory of the {node.name} node", f"{figures['peak']:.0f} MiB", "with libraries; goal under 150 MiB")
            row(f"CPU of the {node.name} node for an issue", f"{1000 * self.cpu[node.name] / ISSUES:.0f} ms",
                f"its Redmine: {1000 * self.cpu[node.name + ' redmine'] / ISSUES:.0f} ms")

    def by_script(self, keys):
        with contextlib.closing(Line(self.source)) as source, contextlib.closing(Line(self.target)) as target:
            started = time.monotonic()
            for key in keys:
                copy_issue(source, target, key)
            return time.monotonic() - started

    def by_nodes(self, keys):
        """From the start of the sending node, which knows then what is to be done, to the last issue in step."""
        node = self.nodes[0]
        node.stop()
        for key in keys:
            node.do("sync", self.connection, key)
        before = self.cpu_now()
        started = datetime.datetime.now(datetime.timezone.utc)
        node.serve()

        done = [self.synchronized(key) for key in reversed(keys)]  # the last one first: to ask is work for the node, too
        for request in done:
            self.assertEqual(len(self.target.notes(request["remote"]["id"])), 3)
        ends = [(time_of(request["updated"]) - started).total_seconds() for request in done]
        self.starting += min(ends)
        self.cpu.update({name: seconds - before.get(name, 0.0) for name, seconds in self.cpu_now().items()})
        return max(ends)

    def cpu_now(self):
        """Of all that work for the copy, by name; the sending node begins anew with each start."""
        pids = {node.name: node.process.pid for node in self.nodes if node.alive()}
        for node, redmine in zip(self.nodes, (self.source, self.target)):
            pids[node.name + " redmine"] = redmine.instance["pid"]
        return {name: cpu_seconds(pid) for name, pid in pids.items()}

    def synchronized(self, key):
        """Its request, as soon as it is at its end."""
        def asked():
            request = self.nodes[0].value("status", key)["requests"][0]
            if request["stage"] == "Synchronized":
                return request
            time.sleep(1)
            return None
        return wait_until(asked, f"{key} in step", timeout=600)

    def new_issue(self, number):
        key = self.source.make_issue(f"Pump {number} stops at noon", "It **stops** at noon. Why?",
                                     [("report.bin", os.urandom(10_240))])
        for comment in range(3):
            self.source.comment(key, f"Comment {comment}")
        return key
