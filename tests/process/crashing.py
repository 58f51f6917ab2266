"""Kills a node at point after point of its journal, and asserts after each that everything is there exactly once.

The points are those of tests/faults/crashnode.cpp: before and after each commit of the store, before and after each
write to the tracker.
"""

import os
import signal
import subprocess

from programs import PATIENCE, ended, start, wait_until

SETTLE = {"TWINSPAN_SETTLE_MS": "150"}  # the trackers of these tests are done with a write that was cut
STEP = int(os.environ.get("TWINSPAN_POINT_STEP", "1"))  # with sanitizers not every point
MOST_POINTS = 400


class Crashes:
    """Mixed into a ProcessTest that has a connected pair. For the test to say:

    sender, receiver      nodes that run crashnode, neither serving
    connection            of the sender
    new_issue()           makes an issue, gives its key
    twins()               the keys of all issues of the receiver's tracker
    assert_once(key, twin)
    """

    def crash_everywhere(self, victim):
        """Stops the victim at point 1, 2, 3 ... until two rounds in a row were not stopped: the last points lie
        behind the end of the sync, where a round may be too quick to reach them."""
        self.begin(victim)
        point, untouched = 1, 0
        while untouched < 2:
            self.assertLess(point, MOST_POINTS, "there is no end")
            with self.subTest(point=point):
                untouched = 0 if self.crash_at(victim, point) else untouched + 1
            point += STEP
        self.finish(victim)
        return point

    def begin(self, victim):
        """The other node serves from now on."""
        for node in (self.sender, self.receiver):
            # One poll at the start of a round, and none that adds points for as long as a slow machine takes.
            for instance in node.value("instance", "list"):
                node.value("instance", "poll", instance["id"], "900")
        self.other(victim).serve(environment=SETTLE)

    def finish(self, victim):
        self.assertEqual(self.other(victim).stop(), 0)

    def other(self, victim):
        return self.receiver if victim is self.sender else self.sender

    def crash_at(self, victim, point):
        """One round; whether the victim was stopped in it."""
        self.reached = self.path(f"points-{point}")
        return self.round(victim, {"TWINSPAN_STOP_AT": str(point), "TWINSPAN_POINTS_FILE": self.reached})

    def round(self, victim, trap, started=lambda: None):
        """A sync in which the victim may die, by its trap or by what `started` prepares; whether it did."""
        key, before = self.new_issue(), set(self.twins())
        stopped = victim.serve(environment={**SETTLE, **trap}, may_end=True) is None
        if stopped:
            self.start_again(victim)
        started()
        waiting = start(self.sender.command("sync", self.connection, key, "--wait"), stdin=subprocess.DEVNULL,
                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            wait_until(lambda: waiting.poll() is not None or not victim.alive(), "an end of the round")
            if not victim.alive():
                stopped = True
                self.start_again(victim, waiting)
            out, err = waiting.communicate(timeout=PATIENCE)
            # Who asked a node that died is told so.
            expected = (0, 1, -signal.SIGKILL) if stopped and victim is self.sender else (0,)
            self.assertIn(ended(waiting), expected, out + err)
        finally:
            waiting.kill()
        if not self.settled(key, before, victim):
            stopped = True
        return self.end_of_round(victim) or stopped

    def start_again(self, victim, waiting=None):
        self.assertEqual(victim.wait(), -signal.SIGKILL, victim.log()[-2000:])
        try:
            victim.serve(environment=SETTLE)
        except AssertionError as error:
            if waiting is None or "store.locked" not in str(error):
                raise
            # The command found nobody serving any more and works in the data folder by itself, where the other node
            # can't answer it: it is killed as well.
            waiting.kill()
            ended(waiting)
            victim.serve(environment=SETTLE)

    def settled(self, key, before, victim):
        """Whether the victim lived through it: its point may lie behind the end of the first sync, in what is asked
        after it."""
        try:
            self.settle(key, before)
        except AssertionError as error:
            # Whoever asked a victim that was killed may know it before its process is gone.
            if victim.alive() and "node.gone" not in str(error):
                raise
        else:
            return True
        self.start_again(victim)
        self.settle(key, before)
        return False

    def settle(self, key, before):
        """Whoever was told of a failure asks again; then all is in step, and everything is there once."""
        done = self.sender.sync(self.connection, key)
        requests = self.sender.value("status", key)["requests"]
        self.assertEqual({request["stage"] for request in requests}, {"Synchronized"}, requests)
        wait_until(lambda: [self.sender.value("problems"), self.receiver.value("problems")] == [[], []],
                   "no problems any more")
        made = set(self.twins()) - before
        self.assertEqual(made, {self.twin_of(done.request)}, "exactly one new issue")
        self.assert_once(key, self.twin_of(done.request))

    @staticmethod
    def twin_of(request):
        return request["remote"]["id"]

    def end_of_round(self, victim):
        """The victim stops; whether it was stopped by a point even then."""
        code = victim.stop()
        self.assertIn(code, (0, -signal.SIGKILL), victim.log()[-2000:])
        return code != 0

    def points(self):
        """Names of the points that the last round reached."""
        with open(self.reached, encoding="ascii") as file:
            return file.read().split()
