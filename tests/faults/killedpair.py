"""Two nodes that are killed at random moments while people work in both trackers; then both trackers are compared."""

import dataclasses
import random
import time
from concurrent.futures import ThreadPoolExecutor as Workers

from killer import Killer
from programs import wait_until
from sides import POLL, Sides


@dataclasses.dataclass
class Outcome:
    """How it went. `seconds`: of each round, from the last restart to the last write. `by_hand`: what a person would
    have to look at in the end. `findings` is of all that was ever made."""

    kills: int
    items: dict
    seconds: list
    by_hand: list
    findings: object

    @property
    def polls(self):
        return [seconds / POLL for seconds in self.seconds]

    @property
    def is_good(self):
        return self.findings.bad == 0 and self.findings["told"] == 0 and not self.by_hand


class KilledPair(Sides):
    def __init__(self, folder, desks, seed):
        super().__init__(folder, desks, seed)
        self.killer = Killer(self.nodes, random.Random(f"kills {seed}"))

    def run(self, kills, items, rounds, patience, told=lambda line: None):
        """In each round a share of the items is made and a share of the kills done, then all must be in step within
        `patience` seconds, by itself. Raises AssertionError where it does not."""
        seconds = []
        for number in range(1, rounds + 1):
            self._round(kills * number // rounds, items * number // rounds)
            seconds.append(self.until_in_step(patience))
            told(f"round {number} of {rounds}: {self.killer.kills} kills, {self.work.items} items, in step "
                 f"{seconds[-1]:.1f} s after the last restart")
        time.sleep(2 * POLL)  # what would be made twice is made by then
        return Outcome(self.killer.kills, dict(self.work.done), seconds, self.problems(), self.work.check())

    def _round(self, kills, items):
        """Until there are so many kills and items altogether; neither gets far ahead of the other."""
        killed, worked = self.killer.kills, self.work.items
        per_kill = (items - worked) / max(kills - killed, 1)

        def due():
            return worked + (self.killer.kills + 1 - killed) * per_kill

        with Workers(1) as workers:
            working = workers.submit(self._work_until, items, due)
            while self.killer.kills < kills - 1 and not working.done():
                self.killer.pause()
                self.killer.kill()
                wait_until(lambda: self.work.items >= due() - per_kill or working.done(), "people go on working")
            working.result()
        self.killer.kill()  # after all that was made

    def _work_until(self, items, due):
        while self.work.items < items:
            if self.work.items < due():
                self.work.step()
            else:
                time.sleep(0.01)
