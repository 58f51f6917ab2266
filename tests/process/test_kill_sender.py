"""The sending node is killed at every point of a first sync: one issue, each comment once, each file once."""

from crashing import Crashes
from programs import CRASHNODE
from twinspan import ProcessTest, main


class KillSender(Crashes, ProcessTest):
    def test_killed_at_every_point(self):
        self.connected_pair(program=CRASHNODE)
        self.assertEqual([self.acme.stop(), self.globex.stop()], [0, 0])
        self.sender, self.receiver, self.connection = self.acme, self.globex, self.acme_id
        self.new_issue = self.large_issue
        self.twins = self.globex_tracker.keys
        last = self.crash_everywhere(self.sender)
        self.assertGreater(last, 15, "as many points as a first sync has")

    def assert_once(self, key, twin):
        self.assert_twins(self.acme_tracker, key, self.globex_tracker, twin)


if __name__ == "__main__":
    main()
