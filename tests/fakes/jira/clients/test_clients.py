"""Clients and a schema that others wrote agree with the fakes: jira.js and jira-client do all that Twinspan does, the
vendor's schema of the document format takes and refuses what the fake does.

TWINSPAN_FAKE_CLIENTS: the folder for the npm packages, kept from run to run; a temporary one without it.
TWINSPAN_JIRA_OPENAPI: Atlassian's OpenAPI document of Jira Cloud's REST API v3, if answers shall be compared with it.
TWINSPAN_NODE: which Node, node without it."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

import adfsamples  # noqa: E402
from jira import adf  # noqa: E402
from jira.fakejiracloud import FakeJiraCloud  # noqa: E402
from jira.fakejiradatacenter import FakeJiraDataCenter  # noqa: E402

NODE = os.environ.get("TWINSPAN_NODE", "node")


def setUpModule():
    global FOLDER
    FOLDER = os.environ.get("TWINSPAN_FAKE_CLIENTS")
    if FOLDER:
        FOLDER = os.path.join(FOLDER, "jira")
    else:
        FOLDER = tempfile.mkdtemp()
        unittest.addModuleCleanup(shutil.rmtree, FOLDER)
    subprocess.run([HERE.parent.parent / "clients", HERE, FOLDER], check=True)


def run(program, *arguments, text=None):
    command = [NODE, str(HERE / program), *arguments]
    environment = {**os.environ, "TWINSPAN_FAKE_CLIENTS": FOLDER}
    return subprocess.run(command, input=text, capture_output=True, text=True, env=environment, timeout=120)


class Clients(unittest.TestCase):
    def drive(self, fake, program):
        self.addCleanup(fake.close)
        ran = run(program, json.dumps(fake.start().description()))
        print(ran.stdout)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertEqual(fake.breaches, [])

    def test_jira_js_does_with_cloud_what_twinspan_does(self):
        self.drive(FakeJiraCloud(), "cloud.mjs")

    def test_jira_client_does_with_data_center_what_twinspan_does(self):
        self.drive(FakeJiraDataCenter(context="/jira"), "datacenter.mjs")


class DocumentFormat(unittest.TestCase):
    def test_the_fake_takes_and_refuses_the_documents_that_the_schema_does(self):
        samples = list(adfsamples.samples())
        ran = run("adf.mjs", text=json.dumps([document for _, document in samples]))
        self.assertEqual(ran.returncode, 0, ran.stderr)
        by_schema = json.loads(ran.stdout)
        differing, alone = [], 0
        for (what, document), wanted in zip(samples, by_schema):
            problem = refused(document)
            alone += bool(wanted and problem and problem.alone)
            if wanted == bool(problem) and not (wanted and problem.alone):
                differing.append(
                    f"{what}: the schema {'takes' if wanted else 'refuses'} it; {problem or 'the fake takes it'}"
                )
        print(f"{len(samples)} documents, {sum(by_schema)} good ones, {alone} refused by the fake alone")
        self.assertEqual(differing[:20], [])
        self.assertGreater(sum(by_schema), 100)
        self.assertTrue(by_schema[1])


def refused(document):
    try:
        adf.check(document)
    except adf.NotAdf as problem:
        return problem
    return None


if __name__ == "__main__":
    unittest.main()
