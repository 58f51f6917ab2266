"""The short form of the fault matrix and of the kill matrix over one kind of tracker, for tests/process/test_*_faults.py: what
differs from tracker to tracker. Both sides are of that kind, each behind a faultproxy."""

from deskcrashes import DeskCrashes
from faultcase import Case
from faultpair import FaultPair
from faultproxy import Rule
from programs import wait_until

PATIENCE = 180.0  # seconds; it is over when all is in step


class ShortFaults:
    """Mixed into a ProcessTest. For the test to say: new_desks(), two of a kind."""

    ISSUES = 4

    def test_lost_answers_and_own_refusals(self):
        pair = self.new_pair()
        kind = pair.target
        rules = [Rule("reset-after", [operation], nth=1) for operation in ("create", "comment", "attach")
                 if operation in kind.OPERATIONS]
        rules += [Rule("500-after", ["create"], nth=2), Rule("500-after", ["comment"], nth=3),
                  Rule("login-page", ["list"], nth=1), Rule("login-page", ["read"], nth=4)]
        # What is written at one time may share a call: of each kind there may be few. One of the two may meet a rule above.
        rules += [Rule(fault, ["comment", "create"], nth=4 + 2 * number, times=2)
                  for number, fault in enumerate(kind.OWN_FAULTS)]
        outcome = Case(pair, rules, issues=self.ISSUES, during=PATIENCE, after=PATIENCE).run()
        self.assertEqual(outcome.findings.said, [])
        # On a busy machine one issue may meet three in a row: then it is listed, and came through when it was retried.
        self.assertIn(outcome.ended, ("in step", "listed"), outcome.codes)
        self.assertLessEqual(outcome.unfinished, 1)
        self.assertEqual(outcome.left_out, 0)
        done = {(fault.name, fault.operation) for fault in pair.proxies[1].done}
        left = [rule for rule in rules if not done & {(rule.faults[0], operation) for operation in rule.operations}]
        self.assertEqual(left, [])

    def new_pair(self):
        desks = self.new_desks()
        for desk in desks:
            self.addCleanup(desk.close)
        pair = FaultPair(self.folder, *desks)
        self.addCleanup(pair.close)
        return pair


class EndedSignIn(ShortFaults):
    """`desk.end_token()` and `desk.new_token()`: see the desks."""

    def test_a_sign_in_that_has_ended_is_asked_for_once(self):
        pair = self.new_pair()
        pair.target.end_token()
        issue = pair.make()
        pair.sender.do("sync", pair.connection, issue.key)
        asked = wait_until(lambda: pair.waits(), "somebody is asked to sign in")
        self.assertEqual(asked, [pair.target.ENDED])
        pair.receiver.do("instance", "sign-in", pair.receiver.name, *pair.target.who, "--token-file", "-",
                         stdin=pair.target.new_token())
        wait_until(lambda: not pair.missing([issue]), "all is in step")
        self.assertEqual(pair.check([issue]).said, [])
        self.assertEqual((pair.waits(), pair.new_breaches()), ([], []))


class ShortKills(DeskCrashes):
    """Some of the points before and after a write."""

    EACH = 5  # of the points: now one before a write, now one after it

    def kill_at_writes(self, *desks):
        for desk in desks:
            self.addCleanup(desk.close)
        self.connect(*desks)
        self.begin(self.receiver)
        for point in self.write_points()[:: self.EACH]:
            with self.subTest(point=point):
                self.assertTrue(self.crash_at(self.receiver, point))
        self.finish(self.receiver)
        self.assert_no_breach()
