"""How much one account may ask: the primary limit of an hour, the secondary ones of a minute, and who ignored them."""

import dataclasses

from fakeserver import Refused

HOUR, MINUTE = 3600, 60
BLOCKED = ("You have exceeded a secondary rate limit. Please wait a few minutes before you try again. "
           "For more on scraping GitHub and how it may affect your rights, please review our Terms of Service "
           "(https://docs.github.com/en/site-policy/github-terms/github-terms-of-service)")
NO_CREATION = ("You have exceeded a secondary rate limit and have been temporarily blocked from content creation. "
               "Please retry your request again later.")
GRACE = 0.5  # seconds: a call that was on its way when another one was refused is no fault


@dataclasses.dataclass
class Settings:
    """All of it can be set through the control `limits`."""

    enabled: bool = True  # GitHub Enterprise Server comes without limits
    core: int = 5000  # an hour, per account
    anonymous: int = 60
    search: int = 30  # a minute
    graphql: int = 5000  # points an hour
    points: int = 900  # a minute: a read is 1, a write 5
    graphql_points: int = 2000  # a minute: a query is 1, a mutation 5
    create_minute: int = 80  # new contents
    create_hour: int = 500
    write_gap: float = 1.0  # seconds between writes that GitHub asks for; closer ones are a breach, not an error
    status: int = 403  # of a refusal; GitHub uses 403 and 429
    retry_after: int = 60  # seconds; 0: the header isn't sent, which means a minute too


class Budget:
    """What one account used up."""

    def __init__(self):
        self.used = {}  # resource: (end of the window, how many)
        self.points = {}  # "rest" or "graphql": [(second, points)]
        self.created = []  # seconds
        self.last_write = 0.0
        self.refused_at = 0.0
        self.free_at = 0.0  # nothing may be asked before
        self.creates_at = 0.0  # nothing may be created before


class Limits:
    """Counts by account (not by token: GitHub's limits belong to the user), or for all who have none."""

    def __init__(self, clock, breach):
        self.settings = Settings()
        self._clock, self._breach = clock, breach
        self._budgets = {}

    def reset(self):
        self._budgets.clear()

    def budget(self, user):
        return self._budgets.setdefault(user, Budget())

    def most(self, user, resource):
        if resource == "core" and user is None:
            return self.settings.anonymous
        if resource == "search" and user is None:
            return 10
        return getattr(self.settings, resource)

    def state(self, user, resource):
        """(limit, used, second of the reset)"""
        now = self._clock.seconds()
        end, used = self.budget(user).used.get(resource, (0, 0))
        if end <= now:
            end, used = int(now) + (MINUTE if resource == "search" else HOUR), 0
        return self.most(user, resource), used, end

    def headers(self, user, resource):
        most, used, end = self.state(user, resource)
        return {"X-RateLimit-Limit": str(most), "X-RateLimit-Remaining": str(max(0, most - used)),
                "X-RateLimit-Used": str(used), "X-RateLimit-Reset": str(end), "X-RateLimit-Resource": resource}

    def spend(self, user, resource, cost=1):
        most, used, end = self.state(user, resource)
        self.budget(user).used[resource] = (end, min(most, used + cost))

    def give_back(self, user, resource):
        """A 304 costs nothing."""
        _, used, end = self.state(user, resource)
        self.budget(user).used[resource] = (end, max(0, used - 1))

    def admit(self, request, user, resource, write):
        """Counts the call, or refuses it. GraphQL's own points are counted by `spend`, when its cost is known."""
        if not self.settings.enabled:
            return
        budget, now = self.budget(user), self._clock.seconds()
        self._look_back(request, budget, now, write)
        most, used, end = self.state(user, resource)
        if used >= most:
            self._stop(budget, now, end)
            who = f"user ID {user.id}" if user else "127.0.0.1"
            hint = "" if user else (" (But here's the good news: Authenticated requests get a higher rate limit. "
                                    "Check out the documentation for more details.)")
            raise Refused(self.settings.status, f"API rate limit exceeded for {who}.{hint}", limit="primary")
        self._points(budget, now, resource, 5 if write else 1)
        if resource != "graphql":
            self.spend(user, resource)

    def may_create(self, user):
        """Whether one more issue, comment or label may be made now; counts it. False blocks creation for a while."""
        if not self.settings.enabled:
            return True
        budget, now = self.budget(user), self._clock.seconds()
        budget.created = [second for second in budget.created if second > now - HOUR]
        lately = sum(second > now - MINUTE for second in budget.created)
        if now < budget.creates_at or lately >= self.settings.create_minute or (
                len(budget.created) >= self.settings.create_hour):
            wait = self._wait()
            budget.creates_at = now + wait
            self._stop(budget, now, now + wait)
            return False
        budget.created.append(now)
        return True

    def create(self, user):
        if not self.may_create(user):
            raise self.secondary(NO_CREATION)

    def secondary(self, message=BLOCKED):
        wait = self.settings.retry_after
        return Refused(self.settings.status, message, limit="secondary",
                       headers={"Retry-After": str(wait)} if wait else {})

    def block(self, user, seconds):
        """A test's own wish: this account is over a secondary limit."""
        budget, now = self.budget(user), self._clock.seconds()
        budget.points["blocked"] = [(now + seconds, 0)]

    def _wait(self):
        return self.settings.retry_after or MINUTE

    def _stop(self, budget, now, until):
        if now >= budget.free_at:  # not merely once more
            budget.refused_at = now
        budget.free_at = max(budget.free_at, until)

    def _look_back(self, request, budget, now, write):
        """Who was told to wait and comes back before, or writes faster than GitHub asks for."""
        call = f"{request.method} {request.url}"
        if budget.refused_at + GRACE < now < budget.free_at - GRACE:
            self._breach(f"{call}: {budget.free_at - now:.0f} s before the end of the wait that was told")
        if write:
            gap = now - budget.last_write
            if 0 <= gap < self.settings.write_gap:
                self._breach(f"{call}: {gap:.2f} s after another write")
            budget.last_write = now

    def _points(self, budget, now, resource, points):
        blocked = budget.points.get("blocked")
        if blocked and now < blocked[0][0]:
            self._stop(budget, now, now + self._wait())
            raise self.secondary()
        kind = "graphql" if resource == "graphql" else "rest"
        lately = [row for row in budget.points.get(kind, []) if row[0] > now - MINUTE]
        most = self.settings.graphql_points if kind == "graphql" else self.settings.points
        if sum(row[1] for row in lately) + points > most:
            self._stop(budget, now, now + self._wait())
            raise self.secondary()
        budget.points[kind] = lately + [(now, points)]
