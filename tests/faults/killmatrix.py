"""Usage: killmatrix.py [--tracker NAME[,NAME]] [--victim sender,receiver] [--at steps,calls]

Two nodes keep two trackers in step, and one of them is ended by kill -9 in the middle of a first sync; then it starts again, and all
must be there exactly once, by itself.

  steps     before and after every commit of the store, and before and after every write to the tracker
  calls     before every call to the tracker, and after it, when the answer is on its way

--tracker: as for faultmatrix.py, redmine without it. The exit code is 1 when something is lost, doubled or otherwise wrong.
"""

import argparse
import sys
import time
import unittest

import trackers  # puts the folders of what follows on the path
from deskcrashes import DeskCrashes


class KillMatrix(DeskCrashes):
    kinds, victims, places = "redmine", ("sender", "receiver"), ("steps", "calls")

    def test_killed_everywhere(self):
        desks = trackers.desks(self.kinds)
        for desk in desks:
            self.addCleanup(desk.close)
        self.connect(*desks)
        for victim in self.victims:
            for place in self.places:
                self._killed(victim, place)
        self.assert_no_breach()

    def _killed(self, name, place):
        victim, begun, before = getattr(self, name), time.monotonic(), len(self.pairs)
        if place == "steps":
            last = self.crash_everywhere(victim)
        else:
            last = self.killed_at_every_call(victim)
        print(f"{self.kinds}: the {name} at {last} {place}, {len(self.pairs) - before} rounds in "
              f"{time.monotonic() - begun:.0f} s", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tracker", default="redmine", help=trackers.HELP)
    parser.add_argument("--victim", default="sender,receiver")
    parser.add_argument("--at", default="steps,calls")
    chosen = parser.parse_args()
    KillMatrix.kinds, KillMatrix.victims, KillMatrix.places = chosen.tracker, chosen.victim.split(","), chosen.at.split(",")
    result = unittest.TextTestRunner(verbosity=1).run(KillMatrix("test_killed_everywhere"))
    sys.exit(0 if result.wasSuccessful() else 1)


if __name__ == "__main__":
    main()
