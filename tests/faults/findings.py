"""What a pair of issues must have, what the two trackers show of it, and what is wrong with that."""

import collections
import dataclasses

INTERNAL = "internal:"  # how begins what must not leave its tracker


@dataclasses.dataclass
class Pair:
    """An issue and what it must have; `texts` are comments in their order, `words` stand in the description in theirs,
    `files` are names and SHA-256. Each text, word and name has the tag in it."""

    tag: str
    key: str
    texts: list
    subject: str
    words: list
    twin: str = ""
    twin_texts: list = dataclasses.field(default_factory=list)  # comments that were made at the twin
    files: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Seen:
    """An issue as a tracker shows it: public comments in their order; files by name and SHA-256."""

    subject: str
    description: str
    comments: list
    files: list


class Findings(collections.Counter):
    """How many issues, comments, edits and files are lost, doubled, in a wrong place, out of order, or have other bytes,
    and how many calls were such as no well-behaved client makes (breach). `said`: one line for each. `told`: comments of
    Twinspan that say what was left out."""

    KINDS = ("lost", "doubled", "misplaced", "disordered", "damaged", "breach")

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
        """What may still come right: nobody takes away what is doubled, moves a comment, or takes back a call."""
        return self.bad - self["doubled"] - self["disordered"] - self["breach"]

    def compare(self, pair, original, twin):
        """Notes what is wrong with either side of the pair."""
        for side, seen in (("original", original), ("twin", twin)):
            where = f"{side} of {pair.key}"
            if seen.subject != pair.subject:
                self.note("lost", f"subject, {where}: {seen.subject} for {pair.subject}")
            self._compare_words(pair, seen, where)
            self._compare_comments(pair, seen, where)
            self._compare_files(pair, seen, where)

    def _compare_words(self, pair, seen, where):
        places = []
        for words in pair.words:
            times = seen.description.count(words)
            if times == 0:
                self.note("lost", f"description, {where}: {words}")
            else:
                places.append(seen.description.index(words))
            if times > 1:
                self.note("doubled", f"description, {where}: {words}")
        if places != sorted(places):
            self.note("disordered", f"description, {where}")

    def _compare_comments(self, pair, seen, where):
        for texts in (pair.texts, pair.twin_texts):
            places = []
            for text in texts:
                found = [number for number, comment in enumerate(seen.comments) if text in comment]
                places += found[:1]
                if not found:
                    self.note("lost", f"comment, {where}: {text}")
                for _ in found[1:]:
                    self.note("doubled", f"comment, {where}: {text}")
            if places != sorted(places):
                self.note("disordered", f"comments, {where}")
        for comment in seen.comments:
            if any(text in comment for text in pair.texts + pair.twin_texts):
                continue
            if pair.tag in comment and INTERNAL not in comment:
                self["told"] += 1
            else:
                self.note("misplaced", f"comment, {where}: {comment}")

    def _compare_files(self, pair, seen, where):
        found = collections.defaultdict(list)
        for name, digest in seen.files:
            found[name].append(digest)
        for name in pair.files.keys() | found.keys():
            digests = found.get(name, [])
            if name not in pair.files:
                self.note("misplaced", f"file {name}, {where}")
            elif not digests:
                self.note("lost", f"file {name}, {where}")
            elif set(digests) != {pair.files[name]}:
                self.note("damaged", f"file {name}, {where}")
            for _ in digests[1:]:
                self.note("doubled", f"file {name}, {where}")
