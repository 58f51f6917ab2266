"""How long a change takes to its copy between two real Redmines, and what a pair of nodes costs while nothing happens.

Changes (comments and new summaries, on either side) come at random times. A change counts from the answer of its Redmine
to the time at which the node of the other side has it in its history: written there, and on our disk. The yardstick is
the poll: nothing is known of a change before it. TWINSPAN_BENCH_CHANGES: how many (60). Random times and sides come from
a fixed seed.
"""

import contextlib
import datetime
import os
import random
import statistics
import time

from programs import wait_until
from redmine import Redmine
from redmine_calls import CountingProxy
from twinspan import ProcessTest

from bench import cpu_seconds, real_redmine, row, title

CHANGES = int(os.environ.get("TWINSPAN_BENCH_CHANGES", "60"))
ISSUES = 12
POLL, USUAL_POLL = 5, 15  # seconds: the shortest interval, and the one that nobody has changed
BETWEEN = 2.0  # seconds from change to change, in the mean
REST = 8 * USUAL_POLL  # seconds of rest that are measured


def time_of(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


class ChangeToCopy(ProcessTest):
    def runTest(self):
        with contextlib.ExitStack() as stack:
            redmines = [Redmine(which, stack.enter_context(real_redmine(which))) for which in ("textile", "commonmark")]
            self.proxies = [stack.enter_context(contextlib.closing(CountingProxy(redmine))) for redmine in redmines]
            self.connect(redmines)
            made = self.change_at_random_times()
            self.tell_delays(made)
            self.tell_rest()

    def connect(self, redmines):
        self.nodes, self.instances = [self.node("source"), self.node("target")], []
        for node, redmine, proxy in zip(self.nodes, redmines, self.proxies):
            self.instances.append(redmine.add_to(node, url=proxy.url, poll=POLL)["id"])
            node.serve()
        invitation = self.nodes[0].invite(project="support")
        self.nodes[1].accept(invitation["code"], project="support")
        self.nodes[0].wait_active(invitation["connection"])
        keys = [redmines[0].make_issue(f"Pump {number}", "It stops.") for number in range(ISSUES)]
        twins = [self.nodes[0].sync(invitation["connection"], key).request["remote"]["id"] for key in keys]
        self.sides = list(zip(redmines, (keys, twins), reversed(self.nodes)))

    def change_at_random_times(self):
        """Which text was written when, and the node that copies it."""
        chance, made = random.Random(4), []
        for number in range(CHANGES):
            time.sleep(chance.uniform(0, 2 * BETWEEN))
            redmine, keys, other = self.sides[number % 2]
            key, text = keys[chance.randrange(ISSUES)], f"Change number {number}."
            if chance.random() < 0.5:
                redmine.comment(key, text)
            else:
                redmine.call("PUT", f"/issues/{key}.json", {"issue": {"subject": text}})
            made.append((text, time.time(), other))
        return made

    def tell_delays(self, made):
        delays, lost = [], 0
        time.sleep(2 * POLL)
        wait_until(lambda: not any(node.value("problems") for node in self.nodes), "no problems")
        told = {node.name: node.value("history") for node in self.nodes}
        for text, at, other in made:
            copies = [entry for entry in told[other.name] if text in entry["after"] and entry["action"] != "sent"]
            lost += not copies  # a summary that was overwritten before it was looked at has no copy of its own
            delays += [time_of(entry["at"]) - at for entry in copies[:1]]
        title(f"{CHANGES} changes at random times, Redmine to Redmine, both ways, asked every {POLL} s")
        row("change to copy, median", f"{statistics.median(delays):.1f} s", f"half a poll is {POLL / 2} s")
        row("change to copy, 95 of 100", f"{statistics.quantiles(delays, n=20)[-1]:.1f} s", f"goal {POLL + 1} s")
        row("summaries that a later one overtook", lost, f"of {CHANGES} changes")

    def tell_rest(self):
        for node, instance in zip(self.nodes, self.instances):
            node.value("instance", "poll", instance, str(USUAL_POLL))
        time.sleep(2 * USUAL_POLL)
        for proxy in self.proxies:
            proxy.calls.clear()
        before = [cpu_seconds(node.process.pid) for node in self.nodes]
        time.sleep(REST)
        used = [cpu_seconds(node.process.pid) - start for node, start in zip(self.nodes, before)]
        polls = REST / USUAL_POLL
        title(f"{REST} s without a change, {ISSUES} issues in step, asked every {USUAL_POLL} s")
        for node, proxy, seconds in zip(self.nodes, self.proxies, used):
            row(f"calls a poll, {node.name}", f"{len(proxy.calls) / polls:.2f}", "goal 1")
            row(f"CPU a poll, {node.name}", f"{1000 * seconds / polls:.1f} ms",
                f"goal under 10 ms; of a core {100 * seconds / REST:.2f} %, goal under 0.2 %")
