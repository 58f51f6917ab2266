"""jsforce, the client of most Node programs that talk to Salesforce, does with the fake all that Twinspan does.

TWINSPAN_FAKE_CLIENTS: a folder where npm's packages are, or may be put; a temporary one without it.
"""

import json
import os
import pathlib
import pwd
import re
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
from salesforce.fakesalesforce import FakeSalesforce  # noqa: E402

LEAST_STEPS = 48


def npm_environment():
    """npm's settings are the user's, whatever home the test has."""
    settings = pathlib.Path(pwd.getpwuid(os.getuid()).pw_dir, ".npmrc")
    return {**os.environ, **({"npm_config_userconfig": str(settings)} if settings.exists() else {})}


class ClientTest(unittest.TestCase):
    def setUp(self):
        named = os.environ.get("TWINSPAN_FAKE_CLIENTS")
        if not named:
            temporary = tempfile.TemporaryDirectory()
            self.addCleanup(temporary.cleanup)
            named = temporary.name
        self.folder = pathlib.Path(named).resolve() / "salesforce"
        subprocess.run([HERE.parents[1] / "clients", HERE, self.folder], check=True, env=npm_environment())
        self.fake = FakeSalesforce().start()
        self.addCleanup(self.fake.close)

    def test_jsforce(self):
        about = json.dumps({"url": self.fake.url, **self.fake.description()})
        done = subprocess.run(
            ["node", HERE / "jsforce.mjs", about],
            env={**os.environ, "TWINSPAN_FAKE_CLIENTS": str(self.folder)},
            capture_output=True,
            text=True,
            timeout=120,
        )
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        steps = re.search(r"^(\d+) steps, 0 failed$", done.stdout, re.MULTILINE)
        self.assertTrue(steps and int(steps[1]) >= LEAST_STEPS, done.stdout)
        # jsforce asks who it is with its token in the address; Twinspan must not.
        self.assertEqual(len(self.fake.breaches), 1, self.fake.breaches)
        self.assertIn("with oauth_token in the address", self.fake.breaches[0])


if __name__ == "__main__":
    unittest.main()
