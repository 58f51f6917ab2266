"""A case of the fault matrix of which the time counts."""

import time

from desk import seconds_to_last_write
from faultcase import Case


class TimedCase(Case):
    """`seconds` of its outcome: from the first sync that is asked for until all is in step, and again from the moment
    when the edits may go over, each to the last write in either tracker. What people take to edit does not count: it
    would be in the time with faults and in that without. Where something is missing in the end the time counts until
    that was seen, there is no last write of what did not come."""

    def run(self):
        self._taken = 0.0
        outcome = super().run()
        outcome.seconds = self._taken
        return outcome

    def _work(self, limit):
        begun = time.time()
        self._ask()
        self._count_time(begun, limit)
        with self.pair.paused():
            self._edit()
            begun = time.time()
        self._count_time(begun, limit)

    def _count_time(self, begun, limit):
        self.outcome.ended = "no"  # of the edits: that the issues went over is no end of them
        while not self._has_ended() and time.monotonic() < limit:
            self._look()
        seen = time.time() - begun
        is_in_step = self.outcome.ended == "in step"
        self._taken += seconds_to_last_write(self.pair.desks, begun) if is_in_step else seen
