"""The fakes of Jira as the tests of the programs use them."""

import json
import pathlib
import subprocess
import urllib.request

RUN = pathlib.Path(__file__).resolve().parents[1] / "fakes" / "run"


class JiraCloud:
    """Starts it; it ends with close(), or with this program. Persons act through its controls."""

    def __init__(self, project="SUP"):
        self._process = subprocess.Popen([RUN, "jira-cloud"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.told = json.loads(self._process.stdout.readline())
        self.url, self.project = self.told["url"], project

    def close(self):
        self._process.stdin.close()
        self._process.wait(timeout=20)
        self._process.stdout.close()

    def control(self, what, **wish):
        request = urllib.request.Request(f"{self.url}/__fake/{what}", json.dumps(wish).encode(), method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.loads(answer.read())

    def add_to(self, node, poll=None, handle="admin"):
        person = next(one for one in self.told["accounts"] if one["handle"] == handle)
        added = node.value(
            "instance", "add", self.url, "--user", person["email"], "--token-file", "-", "--name", node.name,
            stdin=person["apiToken"],
        )
        if poll is not None:
            node.value("instance", "poll", added["id"], str(poll))
        return added

    def make_issue(self, summary, *content, **more):
        """content: nodes of a document, or words for a paragraph each."""
        wish = {"project": self.project, "summary": summary, "description": document(*content), **more}
        return self.control("issue/create", **wish)["key"]

    def comment(self, issue, text, **more):
        return self.control("issue/comment", issue=issue, body=document(text), **more)["id"]

    def show(self, issue):
        return self.control("issue/show", issue=issue)

    def comments(self, issue):
        return [comment["text"] for comment in self.show(issue)["comments"]]

    def breaches(self):
        return self.control("breaches")


def document(*content):
    nodes = [one if isinstance(one, dict) else paragraph(one) for one in content]
    return {"type": "doc", "version": 1, "content": nodes}


def paragraph(text):
    return {"type": "paragraph", "content": [{"type": "text", "text": text}]}
