"""How many calls the org has left in 24 hours. It is the org's: other programs of the customer use it too."""

import collections

DAY = 86400


class Quota:
    def __init__(self, clock, most=15000):
        self._clock = clock
        self.most = most
        self._calls = collections.deque()  # seconds
        self._others = 0

    def used(self):
        while self._calls and self._calls[0] < self._clock.seconds() - DAY:
            self._calls.popleft()
        return len(self._calls) + self._others

    def spent(self):
        return self.used() >= self.most

    def count(self):
        self._calls.append(self._clock.seconds())

    def set(self, most=None, used=None):
        """`used`: by others, from now on and whatever the clock does, besides no call of ours."""
        if most is not None:
            self.most = int(most)
        if used is not None:
            self._calls.clear()
            self._others = int(used)
