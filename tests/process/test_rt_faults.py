"""Calls to a real Request Tracker fail, and a node is killed: the short form of tests/faults/run --tracker rt, and of
tests/faults/run killmatrix --tracker rt. What is tested stands in tests/faults/shortfaults.py."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "faults"))

import trackers  # noqa: E402
from shortfaults import ShortFaults, ShortKills  # noqa: E402
from twinspan import ProcessTest, main  # noqa: E402


class RequestTrackerFaults(ShortFaults, ProcessTest):
    def new_desks(self):
        return trackers.desks("rt")


class RequestTrackerKills(ShortKills):
    EACH = 11  # it is slow

    def test_killed_at_writes(self):
        self.kill_at_writes(*trackers.desks("rt"))


if __name__ == "__main__":
    main()
