"""What people do at random in two trackers that are kept in step, and what must come of it."""

import base64
import collections
import dataclasses

from findings import Findings, Pair
from programs import sha256

# What is made, and how often. An issue is made and put under sync; all else happens to an issue that is there.
WEIGHTS = {"issue": 10, "comment": 35, "description": 15, "subject": 8, "comment edit": 17, "file": 15}
RECENT = 40  # people work at the newest issues
MOST_EDITS = 12  # of one text: so that no tracker's limit is met


@dataclasses.dataclass
class WorkedPair(Pair):
    """An issue of the work. `home`: the side that it was made on, 0 or 1."""

    home: int = 0
    comments: list = dataclasses.field(default_factory=list)  # (side, id, number among the texts of that side)
    edits: collections.Counter = dataclasses.field(default_factory=collections.Counter)

    def texts_of(self, side):
        return self.texts if side == self.home else self.twin_texts

    def key_of(self, side):
        return self.key if side == self.home else self.twin


class RandomWork:
    """`desks`: the trackers of both sides. `put_under_sync(side, key)` is called for each new issue.

    Each edit leaves words of its own, so that each can be looked for. A field is edited on one side only, a summary on
    the side where the issue was made, a description on the other, or the other way round: what happens when both edit
    the same is asked elsewhere."""

    def __init__(self, desks, put_under_sync, random):
        self.desks, self.put_under_sync, self.random = desks, put_under_sync, random
        self.have_files = all(desk.FILES for desk in desks)
        self.weights = {kind: weight for kind, weight in WEIGHTS.items() if self.have_files or kind != "file"}
        self.pairs = []
        self.done = collections.Counter()
        self.touched = {}  # pairs by tag, since they were last seen to be in step

    @property
    def items(self):
        return sum(self.done.values())

    def step(self):
        """Makes an item, or two."""
        kinds, weights = zip(*self.weights.items())
        kind = self.random.choices(kinds, weights)[0] if self.pairs else "issue"
        pair = self.random.choice(self.pairs[-RECENT:]) if kind != "issue" else self._make()
        self.touched[pair.tag] = pair
        if kind == "issue":
            return
        if kind == "comment edit" and not self._edit_comment(pair):
            kind = "comment"
        if kind in ("description", "subject") and not self._edit(pair, kind):
            kind = "comment"
        if kind == "file":
            self._attach(pair)
        elif kind == "comment":
            self._comment(pair, self._any_side(pair))

    def _make(self):
        home = self.random.randrange(2)
        tag = "X" + base64.b32encode(self.random.randbytes(5)).decode()
        words = f"It stops at noon, says {tag}."
        files = [self._file(f"{tag} 0.bin")] if self.have_files and self.random.random() < 0.3 else []
        subject = f"Pump {tag} stops"
        key = self.desks[home].make(subject, words, files)
        pair = WorkedPair(tag, key, [], subject, [words], home=home,
                          files={name: sha256(content) for name, content in files})
        self.pairs.append(pair)
        self.put_under_sync(home, key)
        self.done["issues"] += 1
        self.done["files"] += len(files)
        return pair

    def _file(self, name):
        return name, self.random.randbytes(self.random.choice((10, 1_000, 30_000, 300_000)))

    def _any_side(self, pair):
        """A side on which the issue is there already."""
        side = self.random.randrange(2)
        return side if self._is_on(pair, side) else pair.home

    def _is_on(self, pair, side):
        if side != pair.home and not pair.twin:
            pair.twin = next(iter(self.desks[side].tagged(pair.tag)), "")
        return bool(pair.key_of(side))

    def _comment(self, pair, side):
        texts = pair.texts_of(side)
        text = f"{'Words' if side == pair.home else 'Answer'} {len(texts)} about {pair.tag}."
        made = self.desks[side].comment(pair.key_of(side), text)
        pair.comments.append((side, made, len(texts)))
        texts.append(text)
        self.done["comments"] += 1

    def _edit_comment(self, pair):
        if not pair.comments:
            return False
        side, comment, number = self.random.choice(pair.comments)
        if not self.desks[side].EDITS_COMMENTS:
            return False
        edit = pair.edits[comment] + 1
        if edit > MOST_EDITS:
            return False
        texts = pair.texts_of(side)
        text = f"{texts[number]} Edit {edit} of it."
        self.desks[side].edit_comment(comment, text)
        texts[number], pair.edits[comment] = text, edit
        self.done["edits"] += 1
        if not self.desks[side].SHOWS_EDITED_COMMENTS:
            self._comment(pair, side)
        return True

    def _edit(self, pair, field):
        even = self.pairs.index(pair) % 2 == 0
        side = pair.home if (field == "subject") == even else 1 - pair.home
        edit = pair.edits[field] + 1
        if edit > MOST_EDITS or not self._is_on(pair, side):
            return False
        if field == "description" and not self.desks[side].EDITS_DESCRIPTIONS:
            return False
        desk, key = self.desks[side], pair.key_of(side)
        if field == "subject":
            pair.subject += f" {edit}"
            desk.change(key, subject=pair.subject)
        else:
            words = f"Line {edit} of {pair.tag}."
            desk.add_words(key, words)
            pair.words.append(words)
        pair.edits[field] = edit
        self.done["edits"] += 1
        return True

    def _attach(self, pair):
        side = self._any_side(pair)
        name, content = self._file(f"{pair.tag} {len(pair.files)}.bin")
        self.desks[side].attach(pair.key_of(side), name, content)
        pair.files[name] = sha256(content)
        self.done["files"] += 1

    # --- what came of it

    def all_in_step(self):
        """Looks at the pairs that were touched, until each was seen to be in step once."""
        subjects = [desk.subjects() for desk in self.desks]
        for pair in list(self.touched.values()):
            if self._check([pair], subjects).bad > 0:
                return False
            del self.touched[pair.tag]
        return True

    def check(self):
        """Of all that was ever made."""
        return self._check(self.pairs, [desk.subjects() for desk in self.desks])

    def _check(self, pairs, subjects):
        findings = Findings()
        for pair in pairs:
            away, is_whole = 1 - pair.home, True
            for side, own in ((pair.home, pair.key), (away, pair.twin)):
                keys = [key for key, subject in subjects[side].items() if pair.tag in subject]
                if side == away and not own:
                    own = pair.twin = next(iter(keys), "")
                if own not in keys:
                    findings.note("lost", f"issue {pair.key} on side {side}")
                    is_whole = False
                for key in set(keys) - {own}:
                    findings.note("doubled", f"issue {pair.key} as {key}")
            if is_whole:
                findings.compare(pair, self.desks[pair.home].seen(pair.key), self.desks[away].seen(pair.twin))
        return findings
