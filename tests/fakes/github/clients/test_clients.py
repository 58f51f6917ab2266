"""GitHub's own client works with the fake, and every answer is one of GitHub's OpenAPI description or GraphQL schema.

TWINSPAN_FAKE_CLIENTS: a folder where npm's packages are, or may be put; a temporary one without it.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
from github.fakegithub import FakeGithub, FakeGithubEnterprise  # noqa: E402

NEEDED = ("api.github.com.json", "ghes-3.19.json")  # of 400 MB of descriptions


class Clients(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        named = os.environ.get("TWINSPAN_FAKE_CLIENTS")
        if not named:
            temporary = tempfile.TemporaryDirectory()
            cls.addClassCleanup(temporary.cleanup)
            named = temporary.name
        cls.folder = pathlib.Path(named).resolve() / "github"
        subprocess.run([HERE.parents[1] / "clients", HERE, cls.folder], check=True)
        for description in (cls.folder / "node_modules/@octokit/openapi/generated").glob("*.json"):
            if description.name not in NEEDED:
                description.unlink(missing_ok=True)

    def run_script(self, script, fake):
        fake.start()
        self.addCleanup(fake.close)
        done = subprocess.run(["node", HERE / script, fake.url], capture_output=True, text=True, timeout=240,
                              env={**os.environ, "TWINSPAN_FAKE_CLIENTS": str(self.folder)})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertRegex(done.stdout, r"\n[1-9]\d* steps, 0 failed\n$")

    def test_octokit_and_the_description(self):
        self.run_script("octokit.mjs", FakeGithub())

    def test_octokit_and_the_description_of_an_enterprise_server(self):
        self.run_script("enterprise.mjs", FakeGithubEnterprise())


if __name__ == "__main__":
    unittest.main()
