"""Every document that the program makes of Markdown follows the rules of the Atlassian Document Format."""

import glob
import json
import os
import random
import subprocess
import sys

from programs import NODE, PATIENCE, ended, start
from twinspan import ProcessTest, main

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(TESTS, "fakes"))

from jira import adf  # noqa: E402

PIECES = (
    "a", "b c", " ", "\n", "\n\n", "\n- ", "\n  - ", "\n1. ", "\n> ", "# ", "**", "_", "~~", "`", "\n```\n", "[x](http://a.example/)",
    "![y](http://a.example/y.png)", "![z](attachment:z.png)", "[f](attachment:f.txt)", "\n|a|b|\n|-|-|\n|c|d|\n", "\n---\n",
    "<br>", "<sup>2</sup>", "- [x] ", "- [ ] ", "[^1]", "\n\n[^1]: note\n", "@jane", "\\", "    ", "&amp;", "<b>",
)


class TextAdf(ProcessTest):
    def document(self, markdown):
        process = start([NODE, "text", "--from", "markdown", "--to", "adf"], stdin=subprocess.PIPE,
                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, complaint = process.communicate(markdown, PATIENCE)
        self.assertEqual(ended(process), 0, complaint)
        return json.loads(out)

    def test_the_whole_corpus_becomes_valid_documents(self):
        texts = sorted(glob.glob(os.path.join(TESTS, "data", "text", "*.md")))
        self.assertGreaterEqual(len(texts), 60)
        for path in texts:
            with self.subTest(os.path.basename(path)), open(path, "rb") as text:
                adf.check(self.document(text.read()))

    def test_any_mixture_becomes_a_valid_document(self):
        chance = random.Random(11)
        for _ in range(150):
            markdown = "".join(chance.choice(PIECES) for _ in range(chance.randrange(1, 40)))
            with self.subTest(markdown):
                adf.check(self.document(markdown.encode()))

    def test_what_jira_holds_becomes_a_valid_document_again(self):
        documents = sorted(glob.glob(os.path.join(TESTS, "data", "text", "adf", "*.json")))
        self.assertGreaterEqual(len(documents), 8)
        for path in documents:
            with self.subTest(os.path.basename(path)), open(path, "rb") as text:
                process = start([NODE, "text", "--from", "adf", "--to", "adf"], stdin=text, stdout=subprocess.PIPE)
                out, _ = process.communicate(timeout=PATIENCE)
                self.assertEqual(ended(process), 0)
                adf.check(json.loads(out))


if __name__ == "__main__":
    main()
