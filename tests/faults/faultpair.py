"""Two nodes between two real Redmines, each behind a FaultProxy: issues are made and edited on both sides while calls
fail, and then both trackers are compared."""

import base64
import collections
import dataclasses
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "process"), os.path.join(HERE, "..", "support")]

from faultproxy import FaultProxy  # noqa: E402
from twinspan import CRASHNODE, Node  # noqa: E402

POLL = 5  # seconds, the shortest
ENVIRONMENT = {"TWINSPAN_SETTLE_MS": "150", "TWINSPAN_DEADLINE_MS": "2000"}
FINAL = ("Synchronized", "Failed", "Skipped")
LEFT_OUT = ("could not be", "was not copied")  # notices of what is not on the other side
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
    `said`: one line for each. `told`: comments of Twinspan that say what was left out."""

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

    @property
    def passing(self):
        """What may still come right: nobody takes away what is doubled."""
        return self.bad - self["doubled"]


class FaultPair:
    """`source` and `target` are Redmines; the node of the source invites."""

    def __init__(self, folder, source, target, seed=1):
        self.source, self.target = source, target
        self.proxies = [FaultProxy(redmine.url, seed=seed) for redmine in (source, target)]
        self.nodes = [Node(folder, name, program=CRASHNODE) for name in ("sender", "receiver")]
        for node, redmine, proxy in zip(self.nodes, (source, target), self.proxies):
            redmine.add_to(node, url=proxy.url, poll=POLL)
            node.serve(environment=ENVIRONMENT)
        self.sender, self.receiver = self.nodes
        invitation = self.sender.invite(project=source.project["identifier"])
        self.theirs = self.receiver.accept(invitation["code"], project=target.project["identifier"])["id"]
        self.connection = invitation["connection"]
        self.sender.wait_active(self.connection)
        self.sender.sync(self.connection, self.make().key)  # what is asked of a server only once is known now

    def close(self):
        for node in self.nodes:
            node.end()
        for proxy in self.proxies:
            proxy.close()

    # --- work

    def make(self, with_files=True):
        """An issue with two public comments, an internal one and two files."""
        tag = "X" + base64.b32encode(os.urandom(5)).decode()
        subject = f"Pump {tag} stops"
        files = [(f"{tag}.txt", os.urandom(20).hex().encode()), (f"{tag}.bin", os.urandom(30_000))]
        key = self.source.make_issue(subject, f"It stops at noon, says {tag}.\n\nThe valve is new.",
                                     files if with_files else [])
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
            self.source.attach(pair.key, f"{pair.tag} later.txt", os.urandom(10).hex().encode())
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

    def requests(self, pair):
        """All syncs of the issue, of both directions."""
        sides = [(self.sender, pair.key)] + ([(self.receiver, pair.twin)] if pair.twin else [])
        return [request for node, key in sides for request in node.value("status", key)["requests"]]

    def is_final(self, pair):
        requests = self.requests(pair)
        return bool(requests) and all(request["stage"] in FINAL for request in requests)

    def left_out(self, pair):
        """The notices that say what of the issue is not on the other side."""
        return [notice for request in self.requests(pair) for notice in request.get("notices", [])
                if any(words in notice for words in LEFT_OUT)]

    def failed(self, pairs):
        """Problems with these issues that a person is asked to decide: node, id of the request, key, code."""
        keys = ({pair.key for pair in pairs}, {pair.twin for pair in pairs if pair.twin})
        return [(node, problem["request"], problem["issueKey"], problem["problem"]["code"])
                for node, mine in zip(self.nodes, keys) for problem in node.value("problems")
                if problem["request"] and problem["issueKey"].lstrip("#") in mine]

    def waits(self):
        """What the nodes wait for: codes."""
        return [problem["problem"]["code"] for node in self.nodes for problem in node.value("problems")
                if not problem["request"]]

    def sync_by_hand(self, pair):
        self.sender.run("sync", self.connection, pair.key)
        if pair.twin:
            self.receiver.run("sync", self.theirs, pair.twin)

    # --- what the trackers show

    def missing(self, pairs):
        """Those that are not in step."""
        subjects = self._subjects()
        return [pair for pair in pairs if self.check([pair], subjects).passing]

    def _subjects(self):
        return {str(issue["id"]): issue["subject"] for issue in self.target.newest()}

    def check(self, pairs, subjects=None):
        findings = Findings()
        subjects = subjects or self._subjects()
        for pair in pairs:
            twins = [key for key, subject in subjects.items() if pair.tag in subject]
            if not twins:
                findings.note("lost", f"issue {pair.key}")
                continue
            known = self._twin_known(pair) if len(twins) > 1 else twins[0]
            pair.twin = known if known in twins else twins[-1]
            for key in set(twins) - {pair.twin}:
                findings.note("doubled", f"issue {pair.key} as {key}")
            self._compare(pair, findings)
        return findings

    def _twin_known(self, pair):
        """Which one the nodes hold for it."""
        return next((request["remote"]["id"] for request in self.sender.value("status", pair.key)["requests"]
                     if request.get("remote", {}).get("id")), None)

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
