"""One case of the fault matrix: some issues, some rules of failing, and how it ended."""

import collections
import dataclasses
import time

from findings import Findings

LOOK = 0.4  # seconds between two looks: each starts some programs

@dataclasses.dataclass
class Outcome:
    """How a case went. `ended`:

    in step   by itself, while calls failed
    listed    by itself; what is missing is a problem that a person is asked about, and was in step after "retry"
    told      by itself; what is missing is said with the sync of its issue, and was in step after a sync by hand
    after it  by itself as soon as calls failed no longer
    no
    """

    faults: int = 0
    ended: str = "no"
    seconds: float = 0.0
    codes: set = dataclasses.field(default_factory=set)  # of all problems that were shown meanwhile
    unfinished: int = 0  # issues that were not in step when it had ended
    left_out: int = 0  # issues of which something is missing for good, and it is said
    findings: Findings = None

    @property
    def is_good(self):
        return self.findings.bad == 0 and self.ended != "no"


class Case:
    """`issues` issues go over and are edited while the rules hold, at most for `during` seconds; then they hold no
    longer, and all must be in step within `after` seconds."""

    def __init__(self, pair, rules, issues=3, during=60.0, after=90.0):
        self.pair, self.rules, self.during, self.after = pair, rules, during, after
        self.issues = [pair.make(with_files=number > 0) for number in range(issues)]
        self.outcome = Outcome()

    def run(self):
        begun, before = time.monotonic(), self.pair.faults_done()
        self.pair.fail(*self.rules)
        try:
            self._work(begun + self.during)
        finally:
            self.pair.fail()
        self.outcome.faults = self.pair.faults_done() - before
        self._settle()
        for breach in self.pair.new_breaches():
            self.outcome.findings.note("breach", breach)
        self.outcome.seconds = time.monotonic() - begun
        return self.outcome

    def _work(self, limit):
        self._ask()
        while time.monotonic() < limit and not all(self.pair.is_final(issue) for issue in self.issues):
            self._look()
        self._edit()
        while time.monotonic() < limit and not self._has_ended():
            self._look()

    def _ask(self):
        for issue in self.issues:
            self.pair.sender.do("sync", self.pair.connection, issue.key)

    def _edit(self):
        self.pair.check(self.issues)  # learns the twins
        for number, issue in enumerate(self.issues):
            if issue.twin:
                self.pair.edit(number, issue)

    def _look(self):
        self.outcome.codes |= set(self.pair.waits()) | {code for *_, code in self.pair.failed(self.issues)}
        time.sleep(LOOK)

    def _has_ended(self):
        """In step; or nothing is left that would go on, and whatever is missing is said."""
        missing = self._missing()
        if not missing:
            self.outcome.ended = "in step"
            return True
        endings = set()
        for issue in missing:  # each is asked with programs: the first that goes on is enough
            ending = self._ending(issue) if self.pair.is_final(issue) else None
            if not ending:
                return False
            endings.add(ending)
        if self.pair.waits() or len(self._missing()) != len(missing):
            return False
        self.outcome.ended = "listed" if "listed" in endings else "told"
        self.outcome.unfinished = len(missing)
        return True

    def _missing(self):
        return self.pair.missing(self.issues)

    def _ending(self, issue):
        if self.pair.failed([issue]):
            return "listed"
        return "told" if self.pair.left_out(issue) else None

    def _settle(self):
        """Calls fail no longer: what was listed or told is tried again by hand, everything else goes on by itself."""
        limit = time.monotonic() + self.after
        if self.outcome.ended == "in step":
            self.outcome.findings = self.pair.check(self.issues)
            return
        said = {issue.key: self._ending(issue) for issue in self._missing()}
        for issue in self.issues:
            if said.get(issue.key) == "told":
                self.pair.sync_by_hand(issue)
        while self._missing() and time.monotonic() < limit:
            for node, request, *_ in self.pair.failed(self.issues):
                node.run("retry", request)
            if all(self._is_left_out(issue) for issue in self._missing()):
                break
            self._look()
        self._count()

    def _is_left_out(self, issue):
        """It is said, nothing goes on, and a sync by hand did not bring it either."""
        return self._ending(issue) == "told" and self.pair.is_final(issue) and not self.pair.failed([issue])

    def _count(self):
        missing = self._missing()
        left_out = [issue for issue in missing if self._is_left_out(issue)]
        rest = [issue for issue in self.issues if issue not in left_out]
        self.outcome.left_out = len(left_out)
        self.outcome.findings = self.pair.check(rest)
        for issue in left_out:
            found = self.pair.check([issue])
            for kind in set(found.KINDS) - {"lost"}:
                self.outcome.findings[kind] += found[kind]
            self.outcome.findings.said += found.said
        if self.outcome.ended == "no" and self.outcome.findings.passing == 0:
            self.outcome.ended = "after it"


def total(outcomes):
    """Sums of all cases."""
    sums = collections.Counter()
    for outcome in outcomes:
        sums["cases"] += 1
        sums["faults"] += outcome.faults
        sums["left out"] += outcome.left_out
        sums[outcome.ended] += 1
        sums.update({kind: outcome.findings[kind] for kind in Findings.KINDS})
    return sums
