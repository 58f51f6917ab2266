"""Two nodes between two trackers, each behind a FaultProxy: issues are made and edited on both sides while calls fail, and
then both trackers are compared."""

import base64
import collections
import contextlib
import dataclasses
import os

import servers  # noqa: F401  (puts the folders of what follows on the path)
from findings import INTERNAL, Findings, Pair
from programs import CRASHNODE, sha256
from twinspan import Node

POLL = 5  # seconds, the shortest
SETTLE = "150"  # milliseconds that a write is given which was cut
DRAFT = "3"  # seconds that a file in Jira waits for the comment that it may belong to
FINAL = ("Synchronized", "Failed", "Skipped")
LEFT_OUT = ("could not be", "was not copied")  # notices of what is not on the other side
COMMENTS = 2


class FaultPair:
    """`source` and `target` are desks; the node of the source invites."""

    def __init__(self, folder, source, target, seed=1):
        self.source, self.target = source, target
        self.desks = source, target
        self.proxies = [desk.line(seed) for desk in self.desks]
        self._known = self._every_breach()
        self.nodes = [Node(folder, name, program=CRASHNODE) for name in ("sender", "receiver")]
        for node, desk, proxy in zip(self.nodes, self.desks, self.proxies):
            desk.add_to(node, url=proxy.url, poll=POLL)
            node.serve(environment={"TWINSPAN_SETTLE_MS": SETTLE, "TWINSPAN_DEADLINE_MS": str(desk.DEADLINE),
                                    "TWINSPAN_DRAFT_SECONDS": DRAFT})
        self.sender, self.receiver = self.nodes
        invitation = self.sender.invite(project=source.project)
        self.theirs = self.receiver.accept(invitation["code"], project=target.project)["id"]
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
        files = files if with_files and self.have_files else []
        key = self.source.make(subject, f"It stops at noon, says {tag}.\n\nThe valve is new.", files)
        pair = Pair(tag, key, [], subject, [f"It stops at noon, says {tag}."],
                    files={name: sha256(content) for name, content in files})
        for _ in range(COMMENTS):
            self.comment(pair)
        self.source.comment(key, f"{INTERNAL} {tag} is late with paying", internal=True)
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
            if self.have_files:
                name, content = f"{pair.tag} later.txt", os.urandom(10).hex().encode()
                self.source.attach(pair.key, name, content)
                pair.files[name] = sha256(content)
            return
        if self.target.EDITS_DESCRIPTIONS:
            self.target.replace_words(pair.twin, "The valve is new", "The valve leaks")
            pair.words.append("The valve leaks")
        else:
            pair.subject += " there"
            self.target.change(pair.twin, subject=pair.subject)
        pair.twin_texts.append(f"Answer 0 about {pair.tag}.")
        self.target.comment(pair.twin, pair.twin_texts[-1])

    @contextlib.contextmanager
    def paused(self):
        """Meanwhile neither node writes anything."""
        self.sender.do("connection", "deactivate", self.connection)
        yield
        self.sender.do("connection", "activate", self.connection)

    @property
    def have_files(self):
        return all(desk.FILES for desk in self.desks)

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

    def sentences(self):
        """What both nodes show of what is wrong."""
        return [f"{node.name}: {problem['issueKey']}: {problem['problem']['cause']}"
                for node in self.nodes for problem in node.value("problems")]

    def waits(self):
        """What the nodes wait for: codes."""
        return [problem["problem"]["code"] for node in self.nodes for problem in node.value("problems")
                if not problem["request"]]

    def sync_by_hand(self, pair):
        self.sender.run("sync", self.connection, pair.key)
        if pair.twin:
            self.receiver.run("sync", self.theirs, pair.twin)

    # --- what the trackers show

    def new_breaches(self):
        """What was called since this was last asked, and no well-behaved client calls."""
        known, self._known = self._known, self._every_breach()
        return list((self._known - known).elements())

    def _every_breach(self):
        return collections.Counter(breach for desk, proxy in zip(self.desks, self.proxies)
                                   for breach in [*desk.breaches(), *proxy.hurried])

    def missing(self, pairs):
        """Those that are not in step."""
        subjects = self.target.newest()
        return [pair for pair in pairs if self.check([pair], subjects).passing]

    def check(self, pairs, subjects=None):
        findings = Findings()
        subjects = subjects or self.target.newest()
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
        return next((request["remote"]["key"].lstrip("#") for request in self.sender.value("status", pair.key)["requests"]
                     if request.get("remote", {}).get("key")), None)
