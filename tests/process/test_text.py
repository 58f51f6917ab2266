"""Texts converted by a command, as scripts use it."""

import os
import pathlib
import random
import signal
import subprocess

from programs import NODE, PATIENCE, ended, start, wait_until
from twinspan import ProcessTest, main

FORMATS = ("markdown", "textile", "html", "wiki", "adf", "plain")


class Text(ProcessTest):
    def convert(self, content, source, target, *options, code=0):
        """Standard output as bytes. The home is one that may not come into being."""
        self.home = os.path.join(self.folder, "untouched")
        process = start([NODE, "--home", self.home, *options, "text", "--from", source, "--to", target],
                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                        env={**os.environ, "LC_ALL": "C"})
        out, self.complaint = process.communicate(content, PATIENCE)
        self.assertEqual(ended(process), code, self.complaint)
        self.assertFalse(os.path.exists(self.home), "no data folder is made")
        return out

    def test_each_format_becomes_each_other(self):
        texts = {
            "markdown": "**a** [b](http://c.example/) é😀",
            "textile": "*a* \"b\":http://c.example/ é😀",
            "html": "<p><strong>a</strong> <a href=\"http://c.example/\">b</a> é😀</p>",
            "wiki": "*a* [b|http://c.example/] é😀",
            "adf": '{"content":[{"content":[{"marks":[{"type":"strong"}],"text":"a","type":"text"},{"text":" ","type":"text"}'
                   ',{"marks":[{"attrs":{"href":"http://c.example/"},"type":"link"}],"text":"b","type":"text"},'
                   '{"text":" é😀","type":"text"}],"type":"paragraph"}],"type":"doc","version":1}',
            "plain": "a b (http://c.example/) é😀",
        }
        for source in ("markdown", "textile", "html", "wiki", "adf"):
            for target in FORMATS:
                out = self.convert(texts[source].encode(), source, target)
                self.assertEqual(out.decode(), texts[target] + "\n", (source, target))
        self.assertEqual(self.convert(b"*a*\nb", "plain", "html"), b"<p>*a*<br />\nb</p>\n")
        self.assertEqual(self.convert(b"", "html", "markdown"), b"")

    def test_json_holds_the_text(self):
        self.assertEqual(self.convert(b"# a", "markdown", "html", "--json"), b'{"text":"<h1>a</h1>"}\n')

    def test_any_bytes_end_in_utf_8(self):
        self.assertEqual(self.convert(b"a\xff\xfeb\x00c\xc3", "markdown", "plain").decode(), "a\ufffd\ufffdbc\ufffd\n")
        noise = random.Random(7).randbytes(20000)
        for source in FORMATS:
            for target in FORMATS:
                self.convert(noise, source, target).decode()

    def test_hostile_html_can_do_nothing(self):
        hostile = b"<script>x</script><p onclick=y>a</p><a href='javascript:z'>b</a>" + b"<div>" * 100000 + b"c"
        self.assertEqual(self.convert(hostile, "html", "html"), b"<p>a</p>\n<p>b</p>\n<p>c</p>\n")
        self.assertEqual(self.convert(b"<img src=x onerror=y>", "markdown", "html"),
                         b"<p>&lt;img src=x onerror=y&gt;</p>\n")

    def test_wrong_usage_names_the_formats(self):
        for arguments in (["--from", "word", "--to", "html"], ["--from", "html"], ["--to", "HTML", "--from", "html"], []):
            process = start([NODE, "text", *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE)
            out, complaint = process.communicate(timeout=PATIENCE)
            self.assertEqual((ended(process), out), (2, b""))
            self.assertIn(b"markdown, textile, html, wiki, adf, plain", complaint)

    def test_too_large_a_text_is_a_problem(self):
        self.assertEqual(self.convert(b"a" * (16 * 1024 * 1024 + 1), "plain", "plain", code=1), b"")
        self.assertIn(b"larger than 16 MiB", self.complaint)

    def test_what_waits_for_its_input_ends_when_it_is_told_to(self):
        for told in (signal.SIGINT, signal.SIGTERM):
            process = start([NODE, "text", "--from", "markdown", "--to", "html"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            call = pathlib.Path(f"/proc/{process.pid}/syscall")
            wait_until(lambda: call.read_text(encoding="ascii").split()[:2] == ["0", "0x0"], "it reads its input")
            process.send_signal(told)
            self.assertEqual(ended(process), -told)
            process.stdin.close()
            process.stdout.close()


if __name__ == "__main__":
    main()
