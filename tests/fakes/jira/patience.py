"""Whether a client waits as long as it was told: each refusal with a Retry-After is remembered until then."""

IN_FLIGHT = 0.2  # seconds: calls that were already under way when the refusal was sent


class Patience:
    def __init__(self, clock, breach):
        self._clock, self._breach = clock, breach
        self._until = {}  # what was limited: (since, until)

    def told(self, limited, seconds):
        now = self._clock.seconds()
        self._until[limited] = (now, now + seconds)

    def called(self, limited, request):
        since, until = self._until.get(limited, (0, 0))
        now = self._clock.seconds()
        if since + IN_FLIGHT < now < until:
            self._breach(f"{request.method} {request.url}: called {until - now:.1f} s before the Retry-After ended")

    def forget(self):
        self._until.clear()


class Bucket:
    """Tokens that come back at a steady rate."""

    def __init__(self, capacity, rate):
        self.capacity, self.rate, self._tokens, self._at = capacity, rate, capacity, None

    def take(self, now):
        """Seconds until there is a token; 0: one was taken."""
        if self._at is not None:
            self._tokens = min(self.capacity, self._tokens + max(0, now - self._at) * self.rate)
        self._at = now
        if self._tokens < 1:
            return (1 - self._tokens) / self.rate if self.rate else 3600
        self._tokens -= 1
        return 0

    def left(self):
        return int(self._tokens)
