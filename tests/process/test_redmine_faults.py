"""Calls to two real Redmines fail in every way that tests/support/faultproxy.py knows: nothing is lost, doubled, in the wrong
place, out of order or damaged, and it ends by itself. The whole matrix: tests/faults/faultmatrix.py."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "faults"))

from faultcase import Case  # noqa: E402
from faultpair import FaultPair  # noqa: E402
from faultproxy import FAULTS, Rule  # noqa: E402
from redmine import Redmine  # noqa: E402
from redminedesk import RedmineDesk  # noqa: E402
from twinspan import ProcessTest, main  # noqa: E402

# A person has to decide (tested below), or something in between made two: nobody can prevent that.
REFUSALS = {"403", "404", "409", "422"}
PATIENCE = 300.0  # seconds; it is over when all is in step
PASSING = sorted(set(FAULTS) - REFUSALS - {"twice"})
DONE = {"reset-after", "hang-after", "500-after", "cut", "empty"}  # the issue is there, and nobody was told


class FaultsOverRedmine(ProcessTest):
    def setUp(self):
        super().setUp()
        self.pair = FaultPair(self.folder, *(RedmineDesk(Redmine(which)) for which in ("textile", "commonmark")))
        self.addCleanup(self.pair.close)

    def run_case(self, *rules, ended, issues):
        outcome = Case(self.pair, rules, issues=issues, during=PATIENCE, after=PATIENCE).run()
        self.assertEqual(outcome.findings.said, [])
        self.assertEqual(outcome.left_out, 0)
        self.assertIn(outcome.ended, ended)
        return outcome

    def test_a_share_of_all_calls_fails(self):
        few = self.run_case(Rule(PASSING, rate=0.02), ended=("in step",), issues=4)
        many = self.run_case(Rule(PASSING, rate=0.10), ended=("in step",), issues=4)
        self.assertGreater(few.faults + many.faults, 0)

    def test_each_fault_at_a_create_of_its_own(self):
        # After one that did nothing comes one that passes, so that the pauses after failures stay short.
        rules, number = [], 1
        for fault in PASSING:
            rules.append(Rule(fault, ["create"], nth=number))
            number += 1 if fault in DONE else 2
        self.run_case(*rules, ended=("in step",), issues=len(PASSING))
        self.assertEqual({fault.name for fault in self.pair.proxies[1].done}, set(PASSING))

    def test_what_is_refused_is_listed_and_comes_with_a_retry(self):
        rules = [Rule(fault, ["create"], nth=number) for number, fault in enumerate(sorted(REFUSALS), 1)]
        outcome = self.run_case(*rules, ended=("in step", "listed"), issues=4)
        self.assertEqual(outcome.faults, len(rules))


if __name__ == "__main__":
    main()
