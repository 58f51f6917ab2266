"""Two nodes are killed at random moments while people work in both trackers: nothing is lost, doubled, in the wrong place,
out of order or damaged, and all comes in step by itself. The full form: `tests/faults/run kills`."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "faults"))

from killedpair import KilledPair  # noqa: E402
from practicedesk import PracticeDesk  # noqa: E402
from programs import PATIENCE  # noqa: E402
from twinspan import ProcessTest, main  # noqa: E402

KILLS, ITEMS, ROUNDS = 60, 300, 3


class KillRandom(ProcessTest):
    def test_killed_at_random_moments(self):
        desks = [PracticeDesk(tracker, project) for tracker, project in zip(self.practice(), ("SUP", "ENG"))]
        pair = KilledPair(self.folder, desks, seed=int(os.environ.get("TWINSPAN_SEED", "1")))
        self.addCleanup(pair.close)
        outcome = pair.run(KILLS, ITEMS, ROUNDS, PATIENCE, told=print)
        self.assertEqual(outcome.findings.said, [])
        self.assertEqual(outcome.findings["told"], 0, "comments that say what was left out")
        self.assertEqual(outcome.by_hand, [])
        self.assertGreaterEqual(outcome.kills, KILLS)
        self.assertGreaterEqual(min(outcome.items.values()), 20, outcome.items)


if __name__ == "__main__":
    main()
