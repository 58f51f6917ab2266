"""The fake of a GitHub Enterprise Server as the tests of the programs use it."""

import json
import pathlib
import subprocess
import urllib.request

RUN = pathlib.Path(__file__).resolve().parents[1] / "fakes" / "run"


class Github:
    """Starts it; it ends with close(), or with this program. Persons act through its controls."""

    def __init__(self, repository="lab/helpdesk"):
        self._process = subprocess.Popen([RUN, "github-enterprise"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.url = json.loads(self._process.stdout.readline())["url"]
        self.repository = repository

    def close(self):
        self._process.stdin.close()
        self._process.wait(timeout=20)
        self._process.stdout.close()

    def control(self, what, **wish):
        request = urllib.request.Request(f"{self.url}/__fake/{what}", json.dumps(wish).encode(), method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.loads(answer.read())

    def add_to(self, node, poll=None, token="ghp_adaClassic"):
        added = node.value("instance", "add", self.url, "--token-file", "-", "--name", node.name, stdin=token)
        if poll is not None:
            node.value("instance", "poll", added["id"], str(poll))
        return added

    def make_issue(self, title, body, **more):
        return self.control("add-issue", repository=self.repository, title=title, body=body, **more)["number"]

    def comment(self, number, body):
        return self.control("add-comment", repository=self.repository, number=number, body=body)["id"]

    def show(self, number):
        return self.control("issue", repository=self.repository, number=number)

    def comments(self, number):
        return [comment["body"] for comment in self.show(number)["all_comments"]]

    def breaches(self):
        return self.control("breaches")
