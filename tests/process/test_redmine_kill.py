"""The kill test over two real Redmines: the receiving node is killed before and after every write to its tracker, and
while the answer to a write is on its way."""

import base64
import os

from crashing import STEP, Crashes
from programs import CRASHNODE
from redmine import LossyProxy, Redmine
from twinspan import ProcessTest, main

WRITES = 6  # a first sync of new_issue(): two files, the issue, three comments


class KillOverRedmine(Crashes, ProcessTest):
    def connect(self, source, target):
        self.source, self.target = Redmine(source), Redmine(target)
        self.proxy = LossyProxy(self.target)
        self.addCleanup(self.proxy.close)
        self.sender, self.receiver = (self.node(name, program=CRASHNODE) for name in ("sender", "receiver"))
        self.source.add_to(self.sender)
        self.target.add_to(self.receiver, url=self.proxy.url)
        self.sender.serve()
        self.receiver.serve()
        invitation = self.sender.invite(project=self.source.project["identifier"])
        self.receiver.accept(invitation["code"], project=self.target.project["identifier"])
        self.sender.wait_active(invitation["connection"])
        self.connection = invitation["connection"]
        self.sender.sync(self.connection, self.new_issue())  # what is asked of a server only once is known now
        self.assertEqual(self.receiver.stop(), 0)
        self.twins = self.target.keys

    def new_issue(self):
        tag = "X" + base64.b32encode(os.urandom(5)).decode()  # not “R7”: that would be a link to a revision, and defused
        files = [(f"report {tag}.txt", b"line\r\n" * 50), (f"{tag}.bin", os.urandom(50_000))]
        key = self.source.make_issue(f"Pump {tag} stops", f"It stops at noon, says {tag}.", files)
        for number in range(3):
            self.source.comment(key, f"Comment {number} about {tag}")
        self.source.comment(key, f"internal: {tag} is late with paying", internal=True)
        return key

    def assert_once(self, key, twin):
        original, made = self.source.show(key), self.target.show(twin)
        self.assertEqual(made["subject"], original["subject"])
        self.assertIn(original["description"], made["description"])
        public, notes = self.source.notes(key), self.target.notes(twin)
        self.assertEqual(len(notes), len(public), notes)
        for text in public:
            self.assertEqual(len([note for note in notes if text in note]), 1, text)
        self.assertEqual(self.target.files(twin), self.source.files(key))

    def write_points(self):
        """Numbers of the points before and after each write."""
        self.assertFalse(self.crash_at(self.receiver, 0))
        found = [number for number, name in enumerate(self.points(), 1) if name.endswith("-write")]
        self.assertEqual(len(found), 2 * WRITES, self.points())
        return found

    def stopped_at_every_write(self, first):
        # In a short run every third: before one write, after another, and other ones in the other test.
        for point in self.write_points() if STEP == 1 else self.write_points()[first::3]:
            with self.subTest(point=point):
                self.assertTrue(self.crash_at(self.receiver, point))
        for write in range(1, WRITES + 1):
            with self.subTest(lost_answer=write):
                self.assertTrue(self.round(
                    self.receiver, {}, lambda: self.proxy.arm(write, lambda: self.receiver.process.kill())))

    def test_written_to_a_redmine_with_a_marker_field(self):
        self.connect("textile", "commonmark")
        self.stopped_at_every_write(first=0)

    def test_written_to_a_redmine_without_one(self):
        self.connect("commonmark", "textile")
        self.stopped_at_every_write(first=1)


if __name__ == "__main__":
    main()
