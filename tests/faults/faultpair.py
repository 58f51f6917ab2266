"""Two nodes between two real Redmines, each behind a FaultProxy: issues are made and edited on both sides while calls
fail, and then both trackers are compared."""

import base64
import dataclasses
import os

import servers  # noqa: F401  (puts the folders of what follows on the path)
from faultproxy import FaultProxy
from findings import Findings, Pair
from redminedesk import RedmineDesk
from twinspan import CRASHNODE, Node, sha256

POLL = 5  # seconds, the shortest
ENVIRONMENT = {"TWINSPAN_SETTLE_MS": "150", "TWINSPAN_DEADLINE_MS": "2000"}
FINAL = ("Synchronized", "Failed", "Skipped")
LEFT_OUT = ("could not be", "was not copied")  # notices of what is not on the other side
COMMENTS = 2


class FaultPair:
    """`source` and `target` are Redmines; the node of the source invites."""

    def __init__(self, folder, source, target, seed=1):
        self.source, self.target = RedmineDesk(source), RedmineDesk(target)
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
        files = files if with_files else []
        key = self.source.make_issue(subject, f"It stops at noon, says {tag}.\n\nThe valve is new.", files)
        pair = Pair(tag, key, [], subject, [f"It stops at noon, says {tag}."],
                    files={name: sha256(content) for name, content in files})
        for _ in range(COMMENTS):
            self.comment(pair)
        self.source.redmine.comment(key, f"internal: {tag} is late with paying", internal=True)
        return pair

    def comment(self, pair):
        pair.texts.append(f"Words {len(pair.texts)} about {pair.tag}.")
        self.source.comment(pair.key, pair.texts[-1])

    def edit(self, number, pair):
        """Edits of every kind, spread over the pairs; the even ones on the source's side, the odd ones on the twin's."""
        if number % 2 == 0:
            pair.subject += " daily"
            self.source.change(pair.key, subject=pair.subject)
            self.comment(pair)
            name, content = f"{pair.tag} later.txt", os.urandom(10).hex().encode()
            self.source.attach(pair.key, name, content)
            pair.files[name] = sha256(content)
            return
        text = self.target.description(pair.twin)
        self.target.change(pair.twin, description=text.replace("The valve is new", "The valve leaks"))
        pair.words.append("The valve leaks")
        pair.twin_texts.append(f"Answer 0 about {pair.tag}.")
        self.target.comment(pair.twin, pair.twin_texts[-1])

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
        return {str(issue["id"]): issue["subject"] for issue in self.target.redmine.newest()}

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
            findings.compare(pair, self.source.seen(pair.key), self.target.seen(pair.twin))
        return findings

    def _twin_known(self, pair):
        """Which one the nodes hold for it."""
        return next((request["remote"]["id"] for request in self.sender.value("status", pair.key)["requests"]
                     if request.get("remote", {}).get("id")), None)
