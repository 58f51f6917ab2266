"""A tracker as the programs of this folder work with any: what people do in it, what it shows, and how its calls are told
apart. One class a kind of tracker, in files named after it; trackers.py makes them."""

import hashlib
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from faultproxy import FAULTS, FaultProxy  # noqa: E402


class Desk:
    """`url`, `project` (None: the tracker has none): what a node needs to know; `add_to(node, url, poll)` signs it in,
    behind another address where a proxy stands before the tracker.

    For a kind to say: make_issue(subject, description), change(key, subject, description), comment(key, text, internal)
    which gives what edit_comment(comment, text) needs, attach(key, name, content); description(key), subjects() of all
    issues by key, last_write() in seconds since 1970, seen(key); operation(method, path, body), one of OPERATIONS or another word.
    """

    FILES = True  # it has some
    EDITS_DESCRIPTIONS = EDITS_COMMENTS = True  # people can change them
    SHOWS_EDITED_COMMENTS = True  # its list of changes names an issue in which only a comment was edited
    DEADLINE = 2000  # milliseconds that no call takes
    OPERATIONS = ("list", "read", "download", "look-up", "create", "comment", "attach", "change")
    FAULTS = tuple(FAULTS)
    OWN_FAULTS = ()  # what this kind alone answers, see refusals.py

    def line(self, seed):
        """What stands between a node and the tracker, and fails."""
        return FaultProxy(self.url, self.operation, seed)

    def make(self, subject, description, files=()):
        """Makes an issue with files; its key."""
        key = self.make_issue(subject, description)
        for name, content in files:
            self.attach(key, name, content)
        return key

    def replace_words(self, key, old, new):
        """In the description."""
        self.change(key, description=self.description(key).replace(old, new))

    def add_words(self, key, words):
        """At the end of the description."""
        self.change(key, description=f"{self.description(key)}\n\n{words}")

    def tagged(self, tag):
        """The keys of the issues with the tag in their subject."""
        return [key for key, subject in self.subjects().items() if tag in subject]

    def newest(self):
        """Subjects by key, of at least the newest hundred."""
        return self.subjects()

    def breaches(self):
        """What a well-behaved client never sends, and was sent: sentences."""
        return []

    def close(self):
        pass


def seconds_to_last_write(desks, begun):
    """From `begun`, in seconds since 1970, to the last write in any of the trackers, by their own times: to look at all
    takes longer. Some trackers tell whole seconds."""
    return max(0.0, *(desk.last_write() - begun for desk in desks))


class Digests:
    """SHA-256 of files whose bytes never change, each read once: `read(file)` gives the bytes."""

    def __init__(self, read):
        self._read, self._known = read, {}

    def of(self, file):
        if file not in self._known:
            self._known[file] = hashlib.sha256(self._read(file)).hexdigest()
        return self._known[file]
