"""The three limiters of Jira Cloud: points an hour for OAuth apps, bursts by site and endpoint, writes to one issue."""

import datetime
import math
import re

from fakeserver import Answer

from .patience import Bucket, Patience

BURST = {"GET": 100, "POST": 100, "PUT": 50, "DELETE": 50}
BURST_OF_ISSUE = 150
PER_ISSUE = [(20, 2), (100, 30)]  # (writes, seconds)
POINTS = 65_000
HOUR = 3600
WRITTEN = re.compile(r"^/@/issue/([A-Za-z][A-Za-z0-9_]*-\d+|\d+)(?:/|$)")
READS = ("/@/search", "/@/issue/bulkfetch", "/@/comment/list")


class CloudLimits:
    def __init__(self, clock, breach):
        self._clock = clock
        self._patience = Patience(clock, breach)
        self.set()

    def set(self, burst=None, issue_burst=BURST_OF_ISSUE, per_issue=None, points=POINTS):
        self._patience.forget()
        self.burst = {**BURST, **(burst or {})}
        self.issue_burst = issue_burst
        self.per_issue = [tuple(one) for one in (PER_ISSUE if per_issue is None else per_issue)]
        self.points = points
        self._buckets, self._writes, self._spent, self._hour = {}, {}, 0, 0

    def check(self, request, by_oauth):
        """None, or the refusal: whichever limiter is the first to be used up."""
        now = self._clock.seconds()
        hour = int(now // HOUR)
        if hour != self._hour:
            self._hour, self._spent = hour, 0
        endpoint = endpoint_of(request)
        if by_oauth:
            self._patience.called("quota", request)
            if self._spent >= self.points:
                return self._refuse("quota", "jira-quota-global-based", self.points, (hour + 1) * HOUR - now)
        self._patience.called(endpoint, request)
        bucket = self._bucket(request, endpoint)
        wait = bucket.take(now)
        if wait:
            return self._refuse(endpoint, "jira-burst-based", bucket.capacity, wait)
        return self._check_issue(request, now)

    def _check_issue(self, request, now):
        match = WRITTEN.match(request.path)
        if request.method == "GET" or not match:
            return None
        limited = ("issue", match[1].upper())
        self._patience.called(limited, request)
        writes = self._writes.setdefault(limited, [])
        writes[:] = [one for one in writes if now - one < max([span for _, span in self.per_issue] or [0])]
        for most, span in self.per_issue:
            recent = [one for one in writes if now - one < span]
            if len(recent) >= most:
                return self._refuse(limited, "jira-per-issue-on-write", most, recent[-most] + span - now)
        writes.append(now)
        return None

    def spend(self, request, answer):
        """Points of an OAuth app: one for a call, and one more for each object that a reading call returned."""
        body = answer.body if isinstance(answer.body, dict) else {}
        reading = request.method == "GET" or request.path.startswith(READS)
        objects = sum(len(body[name]) for name in ("issues", "values", "comments") if isinstance(body.get(name), list))
        self._spent += 1 + (max(objects, 1) if reading else 0)

    def headers(self, request, answer):
        bucket = self._bucket(request, endpoint_of(request))
        if answer.status != 429:
            answer.headers["X-RateLimit-Limit"] = str(bucket.capacity)
            answer.headers["X-RateLimit-Remaining"] = str(bucket.left())
        answer.headers["RateLimit-Policy"] = f'"jira-burst-based";q={bucket.capacity};w=1'
        answer.headers["RateLimit"] = f'"jira-burst-based";r={bucket.left()};t=1'
        if bucket.left() < bucket.capacity / 5:
            answer.headers["X-RateLimit-NearLimit"] = "true"

    def _bucket(self, request, endpoint):
        if endpoint not in self._buckets:
            rate = self.burst.get(request.method, 100)
            if endpoint == ("GET", "/@/issue/{}"):
                rate = self.issue_burst
            self._buckets[endpoint] = Bucket(rate, rate)
        return self._buckets[endpoint]

    def _refuse(self, limited, reason, limit, wait):
        seconds = max(1, math.ceil(wait))
        self._patience.told(limited, seconds)
        reset = self._clock.now() + datetime.timedelta(seconds=seconds)
        headers = {
            "Retry-After": str(seconds),
            "RateLimit-Reason": reason,
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": "0",
            "X-RateLimit-Reset": reset.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        return Answer(429, {"errorMessages": ["Rate limit exceeded."], "errors": {}}, headers)


def endpoint_of(request):
    """The method and the path without what names one thing: keys, numbers."""
    path = re.sub(r"/(?:[A-Za-z][A-Za-z0-9_]*-\d+|\d+)(?=/|$)", "/{}", request.path)
    return request.method, path
