"""What texts keep on a way there and back, node by node, beside what pandoc keeps of the same texts, counted in the same way
(apt-get install pandoc): Textile, HTML, and Jira's wiki markup. pandoc has no ADF.

Of the dialects of Markdown that pandoc speaks, the one counts with which it keeps most in the format. Its own, `markdown`,
is not among them: reading deep-brackets.md with it does not end. Texts that only try how deep things may be nested have a
line of their own, for each of them has more nodes of one kind than all others together.
"""

import collections
import json
import os
import pathlib
import shutil
import subprocess
import unittest

from bench import row, title

CORPUS = pathlib.Path(__file__).resolve().parents[1] / "data" / "text"
DIALECTS = ("gfm+footnotes", "commonmark_x-smart")
WHO = ("all", "twinspan", "pandoc")


def is_deep(text):
    return text["text"].startswith("deep-")


def added(texts, who):
    return sum((collections.Counter(text[who]) for text in texts), collections.Counter())


def show(name, texts):
    of, ours, theirs = (added(texts, who).total() for who in WHO)
    row(f"{name}, of {of}", ours, f"{theirs}{'  <' if theirs > ours else ''}")


class TextFigures(unittest.TestCase):
    def runTest(self):
        if shutil.which("pandoc") is None:
            self.fail("pandoc is not installed")
        version = subprocess.run(["pandoc", "--version"], check=True, stdout=subprocess.PIPE, text=True).stdout.split()[1]
        measured = {dialect: self.measure(dialect) for dialect in DIALECTS}
        for kind in ("textile", "html", "wiki"):
            texts = {name: [text for text in all_ if text["format"] == kind] for name, all_ in measured.items()}
            best = max(DIALECTS, key=lambda name: added(texts[name], "pandoc").total())
            title(f"{kind} there and back: nodes kept, and by pandoc {version} ({best}); < where it keeps more")
            self.print_all(texts[best])

    @staticmethod
    def measure(dialect):
        command = [os.environ["TWINSPAN_TEXTFIGURES"], CORPUS, dialect]
        return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)

    @staticmethod
    def print_all(texts):
        usual = [text for text in texts if not is_deep(text)]
        show("all texts but those of the limits", usual)
        counts = {who: added(usual, who) for who in WHO}
        for name, of in counts["all"].most_common():
            ours, theirs = counts["twinspan"][name], counts["pandoc"][name]
            row(f"  {name}, of {of}", ours, f"{theirs}{'  <' if theirs > ours else ''}")
        for text in texts:
            if is_deep(text):
                show(text["text"], [text])
        more = [text["text"] for text in usual if added([text], "pandoc").total() > added([text], "twinspan").total()]
        row("texts of which pandoc keeps more", len(more), ", ".join(more))
