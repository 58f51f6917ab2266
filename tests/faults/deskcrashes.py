"""Nodes that are killed, over any two trackers: at every durable step, and before and after every call to a tracker."""

import base64
import os

import servers  # noqa: F401  (puts the folders of what follows on the path)
from crashing import STEP, Crashes
from faultproxy import Rule
from findings import INTERNAL, Findings, Pair
from programs import CRASHNODE, sha256
from twinspan import ProcessTest

COMMENTS = 3
MOST_CALLS = 200


class DeskCrashes(Crashes, ProcessTest):
    def connect(self, source, target):
        """Desks; the node of the source invites."""
        self.desks = source, target
        self.lines = [desk.line(seed=1) for desk in self.desks]
        self.nodes = self.sender, self.receiver = [self.node(name, program=CRASHNODE) for name in ("sender", "receiver")]
        for node, desk, line in zip(self.nodes, self.desks, self.lines):
            self.addCleanup(line.close)
            desk.add_to(node, url=line.url)
            node.serve()
        invitation = self.sender.invite(project=source.project)
        self.receiver.accept(invitation["code"], project=target.project)
        self.connection = invitation["connection"]
        self.sender.wait_active(self.connection)
        self.pairs = {}
        self.sender.sync(self.connection, self.new_issue())  # what is asked of a server only once is known now
        self.assertEqual([node.stop() for node in self.nodes], [0, 0])

    def new_issue(self):
        source = self.desks[0]
        tag = "X" + base64.b32encode(os.urandom(5)).decode()
        files = [(f"{tag}.txt", b"line\r\n" * 50), (f"{tag}.bin", os.urandom(50_000))]
        files = files if all(desk.FILES for desk in self.desks) else []
        subject, words = f"Pump {tag} stops", f"It stops at noon, says {tag}."
        key = source.make(subject, words, files)
        texts = [f"Comment {number} about {tag}" for number in range(COMMENTS)]
        for text in texts:
            source.comment(key, text)
        source.comment(key, f"{INTERNAL} {tag} is late with paying", internal=True)
        self.pairs[key] = Pair(tag, key, texts, subject, [words],
                               files={name: sha256(content) for name, content in files})
        return key

    def twins(self):
        return list(self.desks[1].newest())

    @staticmethod
    def twin_of(request):
        return request["remote"]["key"].lstrip("#")

    def assert_once(self, key, twin):
        findings = Findings()
        findings.compare(self.pairs[key], self.desks[0].seen(key), self.desks[1].seen(twin))
        self.assertEqual((findings.said, findings["told"]), ([], 0))

    def write_points(self):
        """Numbers of the points before and after each write of a round, none of which stops it."""
        self.assertFalse(self.crash_at(self.receiver, 0))
        found = [number for number, name in enumerate(self.points(), 1) if name.endswith("-write")]
        self.assertGreaterEqual(len(found), 2 * (1 + COMMENTS), self.points())
        return found

    def killed_at_every_call(self, victim):
        """Before and after each call of a round to the victim's tracker; how many calls that were."""
        line = self.lines[self.nodes.index(victim)]
        line.kill = lambda: victim.process.kill()
        self.begin(victim)
        number, untouched = 1, 0
        while untouched < 2:
            self.assertLess(number, MOST_CALLS, "there is no end")
            for fault in ("kill-before", "kill-after"):
                with self.subTest(fault=fault, call=number):
                    line.fail(Rule(fault, nth=number))
                    untouched = 0 if self.round(victim, {}) else untouched + 1
            number += STEP
        line.fail()
        self.finish(victim)
        return number - 1 - 1

    def assert_no_breach(self):
        self.assertEqual([desk.breaches() for desk in self.desks], [[], []])
