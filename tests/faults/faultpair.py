"""Two nodes between two real Redmines, each behind a FaultProxy: issues are made and edited on both sides while calls
fail, and then both trackers are compared."""

import base64
import collections
import dataclasses
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "process"), os.path.join(HERE, "..", "support")]

from faultproxy import FaultProxy, Rule  # noqa: E402
from redmine import Redmine  # noqa: E402
from twinspan import CRASHNODE, Node, wait_until  # noqa: E402

POLL = 5  # seconds, the shortest
ENVIRONMENT = {"TWINSPAN_SETTLE_MS": "150", "TWINSPAN_DEADLINE_MS": "2000"}
FINAL = ("Synchronized", "Failed", "Skipped")
COMMENTS = 2


@dataclasses.dataclass
class Pair:
    """An issue and what it must have; `texts` are comments in their order, `words` stand in the description."""

    tag: str
    key: str
    texts: list
    subject: str
    words: list
    twin: str = ""
    twin_texts: list = dataclasses.field(default_factory=list)


class Findings(collections.Counter):
    """How many issues, comments, edits and files are lost, doubled, in a wrong place, out of order, or have other bytes.
    `said`: one line for each. `told`: what was left out, and is said in the twin."""

    KINDS = ("lost", "doubled", "misplaced", "disordered", "damaged")

    def __init__(self):
        super().__init__()
        self.said = []

    def note(self, kind, what):
        self[kind] += 1
        self.said.append(f"{kind}: {what}")

    @property
    def bad(self):
        return sum(self[kind] for kind in self.KINDS)


class FaultPair:
    """`source` and `target` are Redmines; the node of the source invites."""

    def __init__(self, folder, source, target):
        self.source, self.target = source, target
        self.proxies = [FaultProxy(source.url), FaultProxy(target.url)]
        self.nodes = [Node(folder, name, program=CRASHNODE) for name in ("sender", "receiver")]
        for node, redmine, proxy in zip(self.nodes, (source, target), self.proxies):
            redmine.add_to(node, url=proxy.url, poll=POLL)
            node.serve(environment=ENVIRONMENT)
        self.sender, self.receiver = self.nodes
        invitation = self.sender.invite(project=source.project["identifier"])
        self.receiver.accept(invitation["code"], project=target.project["identifier"])
        self.connection = invitation["connection"]
        self.sender.wait_active(self.connection)
        self.sender.sync(self.connection, self.make().key)  # what is asked of a server only once is known now

    def close(self):
        for node in self.nodes:
            node.end()
        for proxy in self.proxies:
            proxy.close()

    # --- work

    def make(self):
        """An issue with two public comments, an internal one and two files."""
        tag = "X" + base64.b32encode(os.urandom(5)).decode()
        subject = f"Pump {tag} stops"
        files = [(f"{tag}.txt", os.urandom(20).hex().encode()), (f"{tag}.bin", os.urandom(30_000))]
        key = self.source.make_issue(subject, f"It stops at noon, says {tag}.\n\nThe valve is new.", files)
        pair = Pair(tag, key, [], subject, [f"It stops at noon, says {tag}."])
        for _ in range(COMMENTS):
            self.comment(pair)
        self.source.comment(key, f"internal: {tag} is late with paying", internal=True)
        return pair

    def comment(self, pair):
        pair.texts.append(f"Words {len(pair.texts)} about {pair.tag}.")
        self.source.comment(pair.key, pair.texts[-1])

    def edit(self, number, pair):
        """Edits of every kind, spread over the pairs; the even ones on the source's side, the odd ones on the twin's."""
        if number % 2 == 0:
            pair.subject += " daily"
            self.change(self.source, pair.key, subject=pair.subject)
            self.comment(pair)
            return
        text = self.target.show(pair.twin)["description"]
        self.change(self.target, pair.twin, description=text.replace("The valve is new", "The valve leaks"))
        pair.words.append("The valve leaks")
        pair.twin_texts.append(f"Answer 0 about {pair.tag}.")
        self.target.comment(pair.twin, pair.twin_texts[-1])

    @staticmethod
    def change(redmine, key, **fields):
        redmine.call("PUT", f"/issues/{key}.json", {"issue": fields})

    def fail(self, *rules):
        for proxy in self.proxies:
            proxy.fail(*(dataclasses.replace(rule, seen=0) for rule in rules))

    def faults_done(self):
        return sum(len(proxy.done) for proxy in self.proxies)

    # --- what the nodes say

    def is_final(self, pair):
        requests = self.sender.value("status", pair.key)["requests"]
        return bool(requests) and all(request["stage"] in FINAL for request in requests)

    def failed(self):
        """Problems that a person is asked to decide: node, id of the request, key of the issue, code."""
        return [(node, problem["request"], problem["issueKey"], problem["problem"]["code"])
                for node in self.nodes for problem in node.value("problems") if problem["request"]]

    def retry(self):
        for node, request, _, _ in self.failed():
            node.run("retry", request)

    # --- what the trackers show

    def check(self, pairs):
        findings = Findings()
        subjects = {str(issue["id"]): issue["subject"] for issue in self.target.newest()}
        for pair in pairs:
            twins = [key for key, subject in subjects.items() if pair.tag in subject]
            if not twins:
                findings.note("lost", f"issue {pair.key}")
                continue
            for key in twins[:-1]:  # the newest comes first
                findings.note("doubled", f"issue {pair.key} as {key}")
            pair.twin = pair.twin if pair.twin in twins else twins[-1]
            self._compare(pair, findings)
        return findings

    def _compare(self, pair, findings):
        original, twin = self.source.show(pair.key), self.target.show(pair.twin)
        for side, issue in (("source", original), ("twin", twin)):
            where = f"{side} of {pair.key}"
            if issue["subject"] != pair.subject:
                findings.note("lost", f"subject, {where}: {issue['subject']}")
            for words in pair.words:
                if words not in issue["description"]:
                    findings.note("lost", f"description, {where}: {words}")
            self._compare_notes(pair, issue, where, findings)
        self._compare_files(pair, original, twin, findings)

    @staticmethod
    def _compare_notes(pair, issue, where, findings):
        notes = [journal["notes"] for journal in issue["journals"]
                 if journal.get("notes") and not journal.get("private_notes")]
        for texts in (pair.texts, pair.twin_texts):
            places = []
            for text in texts:
                found = [number for number, note in enumerate(notes) if text in note]
                places += found[:1]
                if not found:
                    findings.note("lost", f"comment, {where}: {text}")
                for _ in found[1:]:
                    findings.note("doubled", f"comment, {where}: {text}")
            if places != sorted(places):
                findings.note("disordered", f"comments, {where}")
        for note in notes:
            if any(text in note for text in pair.texts + pair.twin_texts):
                continue
            if pair.tag in note:
                findings["told"] += 1
            else:
                findings.note("misplaced", f"comment, {where}: {note}")

    def _compare_files(self, pair, original, twin, findings):
        wanted, found = (self._files(redmine, issue)
                         for redmine, issue in ((self.source, original), (self.target, twin)))
        for name in wanted.keys() | found.keys():
            here, there = wanted.get(name, []), found.get(name, [])
            if pair.tag not in name:
                findings.note("misplaced", f"file {name} of {pair.key}")
            elif not there:
                findings.note("lost", f"file {name} of {pair.key}")
            elif set(here) != set(there):
                findings.note("damaged", f"file {name} of {pair.key}")
            for _ in there[1:]:
                findings.note("doubled", f"file {name} of {pair.key}")

    @staticmethod
    def _files(redmine, issue):
        files = collections.defaultdict(list)
        for name, digest in redmine.files_of(issue):
            files[name].append(digest)
        return files


@dataclasses.dataclass
class Outcome:
    """How a case went. `ended`: "yes", "yes, listed" (what is missing is listed as a problem or told in the twin),
    "after it" (only when calls failed no longer), "no"."""

    faults: int = 0
    ended: str = "no"
    seconds: float = 0.0
    listed: dict = dataclasses.field(default_factory=dict)  # code: how many issues
    during: Findings = None  # while calls failed
    findings: Findings = None  # in the end

    @property
    def is_good(self):
        return self.findings.bad == 0 and self.ended != "no"


class Case:
    """One run: `issues` issues go over and are edited while the rules hold; then they hold no longer."""

    def __init__(self, pair, rules, issues=3, patience=90.0):
        self.pair, self.rules, self.patience = pair, rules, patience
        self.issues = [pair.make() for _ in range(issues)]
        self.outcome = Outcome()

    def run(self):
        begun, before = time.monotonic(), self.pair.faults_done()
        self.pair.fail(*self.rules)
        try:
            self._work(begun + self.patience)
        finally:
            self.pair.fail()
        self.outcome.faults = self.pair.faults_done() - before
        self._settle()
        self.outcome.seconds = time.monotonic() - begun
        return self.outcome

    def _work(self, limit):
        pair = self.pair
        for issue in self.issues:
            pair.sender.do("sync", pair.connection, issue.key)
        while not all(pair.is_final(issue) for issue in self.issues) and time.monotonic() < limit:
            time.sleep(0.1)
        pair.check(self.issues)  # learns the twins
        for number, issue in enumerate(self.issues):
            if issue.twin:
                pair.edit(number, issue)
        while time.monotonic() < limit and not self._has_ended():
            time.sleep(0.2)

    def _has_ended(self):
        """In step; or nothing is left that would go on, and whatever is missing is said."""
        findings = self.outcome.during = self.pair.check(self.issues)
        if findings.bad == 0:
            self.outcome.ended = "yes"
            return True
        failed = self._failed()
        keys = {key for _, key, _ in failed}
        missing = [issue for issue in self.issues if self.pair.check([issue]).bad]
        said = missing and all(issue.key in keys or issue.twin in keys or self._is_told(issue) for issue in missing)
        if not said or not all(self.pair.is_final(issue) for issue in missing):
            return False
        self.outcome.ended = "yes, listed"
        self.outcome.listed = dict(collections.Counter(code for _, _, code in failed))
        return True

    def _failed(self):
        mine = {issue.key for issue in self.issues} | {issue.twin for issue in self.issues}
        return [(request, key, code) for _, request, key, code in self.pair.failed() if key in mine]

    def _is_told(self, issue):
        """Its newest sync names what it left out."""
        requests = self.pair.sender.value("status", issue.key)["requests"]
        return any(request.get("notices") for request in requests) and self.pair.check([issue])["told"] > 0

    def _settle(self):
        """Calls fail no longer: what was listed is tried again by hand, everything else must go on by itself."""
        limit = time.monotonic() + self.patience
        again = self.outcome.ended == "yes, listed"
        while True:
            if again:
                self.pair.retry()
            findings = self.outcome.findings = self.pair.check(self.issues)
            if findings.bad == 0 or time.monotonic() > limit:
                break
            time.sleep(0.3)
        if self.outcome.ended == "no" and findings.bad == 0:
            self.outcome.ended = "after it"


__all__ = ["Case", "FaultPair", "Redmine", "Rule", "wait_until"]
