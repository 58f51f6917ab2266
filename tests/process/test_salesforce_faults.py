"""Calls to the fake of Salesforce fail, and a node is killed: the short form of tests/faults/run --tracker salesforce, and of
tests/faults/run killmatrix --tracker salesforce. What is tested stands in tests/faults/shortfaults.py."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "faults"))

import trackers  # noqa: E402
from shortfaults import EndedSignIn, ShortKills  # noqa: E402
from twinspan import ProcessTest, main  # noqa: E402


class SalesforceFaults(EndedSignIn, ProcessTest):
    ISSUES = 8  # the comments of one are one call

    def new_desks(self):
        return trackers.desks("salesforce")


class SalesforceKills(ShortKills):
    def test_killed_at_writes(self):
        self.kill_at_writes(*trackers.desks("salesforce"))


if __name__ == "__main__":
    main()
