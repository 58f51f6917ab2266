"""The rate limit of Data Center: off until an administrator turns it on; then a bucket of tokens for each user."""

import math

from fakeserver import Answer

from .patience import Bucket, Patience

PAGE = (
    '<!doctype html><html lang="en"><head><title>HTTP Status 429 – Too Many Requests</title></head><body>'
    "<h1>HTTP Status 429 – Too Many Requests</h1><p><b>Message</b> Rate limit exceeded.</p></body></html>"
)


class DataCenterLimits:
    def __init__(self, clock, breach):
        self._clock = clock
        self._patience = Patience(clock, breach)
        self.set(None)

    def set(self, capacity, fill_rate=1, interval=1):
        """capacity None: off. fill_rate tokens come back every `interval` seconds."""
        self._capacity, self._fill_rate, self._interval = capacity, fill_rate, interval
        self._buckets = {}
        self._patience.forget()

    def check(self, request):
        if self._capacity is None:
            return None
        who = request.user.handle if request.user else "anonymous"
        self._patience.called(who, request)
        rate = self._fill_rate / self._interval
        request.bucket = self._buckets.setdefault(who, Bucket(self._capacity, rate))
        wait = request.bucket.take(self._clock.seconds())
        if not wait:
            return None
        seconds = math.floor(wait)  # so 0 is said, too, although there is no token yet
        self._patience.told(who, seconds)
        return Answer(429, PAGE, {"Retry-After": str(seconds)})

    def headers(self, request, answer):
        bucket = getattr(request, "bucket", None)
        if bucket is None:
            return
        answer.headers["X-RateLimit-Limit"] = str(self._capacity)
        answer.headers["X-RateLimit-Remaining"] = str(bucket.left())
        answer.headers["X-RateLimit-FillRate"] = str(self._fill_rate)
        answer.headers["X-RateLimit-Interval-Seconds"] = str(self._interval)
        answer.headers.setdefault("Retry-After", "0")
