"""The disk that holds the data folder of a node becomes full while two nodes keep their trackers in step: the node says
so, goes on by itself when there is room again, and nothing is lost or doubled."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "faults"))

from practicedesk import PracticeDesk  # noqa: E402
from programs import PATIENCE, wait_until  # noqa: E402
from sides import NAMES, Sides  # noqa: E402
from smalldisk import SmallDisk  # noqa: E402
from twinspan import ProcessTest, main  # noqa: E402

DISK = "48m"
GOES_ON = 2 * PATIENCE  # seconds: while the disk is full the pauses between attempts grow to a minute
STORE_FULL = {"store.full": "is full"}
NO_ROOM = {**STORE_FULL, "spool.unusable": "free space"}


class FullDisk(ProcessTest):
    def setUp(self):
        super().setUp()
        self.disk = SmallDisk(self.path(NAMES[1]), DISK)
        self.addCleanup(self.disk.close)
        desks = [PracticeDesk(tracker, project) for tracker, project in zip(self.practice(), ("SUP", "ENG"))]
        self.sides = Sides(self.folder, desks, seed=1)
        self.addCleanup(self.sides.close)
        self.unasked = []
        self.sides.work.put_under_sync = self.ask_or_remember

    def ask_or_remember(self, side, key):
        """The full node can't take a request, and says so to who asks."""
        if not self.sides.asks_for_sync(side, key):
            self.unasked.append((side, key))

    def problem(self, codes):
        """What the node of the full disk says of it."""
        return next((problem["problem"] for problem in self.sides.nodes[1].value("problems")
                     if problem["problem"]["code"] in codes), None)

    def work(self, items):
        target = self.sides.work.items + items
        while self.sides.work.items < target:
            self.sides.work.step()

    def test_goes_on_when_there_is_room_for_files_again(self):
        self.work(40)
        self.sides.until_in_step(PATIENCE)
        self.goes_on(NO_ROOM)  # the file, or what is to be remembered of it

    def test_goes_on_when_there_is_room_for_its_store_again(self):
        self.sides.work.weights["file"] = 0
        self.work(40)
        self.sides.until_in_step(PATIENCE)
        # A journal of the store that has grown is used again and again before it needs more room: here it begins anew.
        self.assertEqual(self.sides.nodes[1].stop(), 0)
        self.sides.nodes[1].serve()
        self.goes_on(STORE_FULL)

    def goes_on(self, sentences):
        self.disk.fill()

        def said_while_working():
            self.work(5)
            self.disk.fill()
            return self.problem(sentences)

        problem = wait_until(said_while_working, "the node says that its disk is full")
        print(problem["cause"], problem["effect"], problem["remedy"])
        self.assertIn(sentences[problem["code"]], problem["cause"] + problem["remedy"])
        self.work(20)
        self.assertFalse(self.sides.work.all_in_step(), "nothing was held up: the disk was not full")

        self.disk.make_room()
        for side, key in self.unasked:
            self.sides.put_under_sync(side, key)
        self.sides.until_in_step(GOES_ON)
        wait_until(lambda: not self.sides.problems(), "no problems any more")
        findings = self.sides.work.check()
        self.assertEqual(findings.said, [])
        self.assertEqual(findings["told"], 0, "comments that say what was left out")


if __name__ == "__main__":
    main()
