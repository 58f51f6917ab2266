"""The fakes of Jira as the programs of this folder work with any tracker."""

import base64
import json
import re

from desk import Desk
from findings import Seen
from jira import document, paragraph
from programs import sha256

RESTRICTED = {"type": "role", "value": "Administrators"}
WRITES = [
    ("POST", r"/issue(/bulk)?$", "create"),
    ("POST", r"/issue/[^/]+/comment$", "comment"),
    ("PUT", r"/issue/[^/]+/comment/", "edit-comment"),
    ("PUT", r"/issue/[^/]+/properties/", "mark"),
    ("POST", r"/issue/[^/]+/attachments$", "attach"),
    ("PUT", r"/issue/[^/]+$", "change"),
]


class JiraDesk(Desk):
    OPERATIONS = ("list", "find", "read", "download", "look-up", "create", "comment", "mark", "attach", "change")
    OWN_FAULTS = ("jira-limit", "jira-page-of-limit", "jira-ended-token")

    def __init__(self, jira):
        self.jira, self.url, self.project = jira, jira.url, jira.project

    def add_to(self, node, url=None, poll=None):
        self.jira.add_to(node, poll=poll, url=url)

    def breaches(self):
        return self.jira.breaches()

    def close(self):
        self.jira.close()

    def operation(self, method, path, body):
        path = re.sub(r"^/rest/api/[23]", "", path.partition("?")[0])
        for verb, pattern, name in WRITES:
            if method == verb and re.match(pattern, path):
                return name
        if path.startswith("/search"):
            return "list" if b"updated" in body else "find"
        if path == "/issue/bulkfetch":
            return "look-up"
        if path.startswith(("/attachment/content/", "/secure/attachment/")):
            return "download"
        if path == "/comment/list" or (path.startswith("/issue/") and "createmeta" not in path):
            return "read"
        return "look-up"

    ENDED = "jira.unauthorized"  # the problem of a sign-in that has ended

    def end_token(self):
        self.jira.control("token", user="admin", expired=True)

    def new_token(self):
        self.jira.control("token", user="admin", expired=False)
        return self.jira.credential(self.jira.account())[1]

    @property
    def who(self):
        return self.jira.credential(self.jira.account())[0]

    # --- what people do

    def make_issue(self, subject, description):
        return self.jira.control("issue/create", project=self.project, summary=subject,
                                 description=self.written(description), type="Task")["key"]

    def change(self, key, subject=None, description=None):
        fields = {"summary": subject, "description": description}
        self.jira.control("issue/edit", issue=key, **{name: value for name, value in fields.items() if value is not None})

    def comment(self, key, text, internal=False):
        more = {"visibility": RESTRICTED} if internal else {}
        return self.jira.control("issue/comment", issue=key, body=self.written(text), **more)["id"]

    def edit_comment(self, comment, text):
        self.jira.control("issue/edit-comment", comment=comment, body=self.written(text))

    def attach(self, key, name, content):
        self.jira.control("issue/attach", issue=key, filename=name, base64=base64.b64encode(content).decode())

    # --- what it shows

    def description(self, key):
        """As it is kept."""
        return self.jira.show(key)["description"]

    def _issues(self):
        return self.jira.control("project/issues", project=self.project)

    def subjects(self):
        return {key: issue["summary"] for key, issue in self._issues().items()}

    def last_write(self):
        return max(issue["updated"] for issue in self._issues().values()) / 1000

    def seen(self, key):
        issue = self.jira.show(key)
        comments = [one["text"] for one in issue["comments"] if not one["visibility"] and not one["internal"]]
        files = sorted((file["filename"], sha256(base64.b64decode(file["base64"]))) for file in issue["attachments"])
        return Seen(issue["summary"], issue["text"], comments, files)


class JiraCloudDesk(JiraDesk):
    @staticmethod
    def written(text):
        return document(*text.split("\n\n"))

    def replace_words(self, key, old, new):
        self.change(key, description=json.loads(json.dumps(self.description(key)).replace(old, new)))

    def add_words(self, key, words):
        there = self.description(key)
        self.change(key, description={**there, "content": [*there["content"], paragraph(words)]})


class JiraDataCenterDesk(JiraDesk):
    @staticmethod
    def written(text):
        return text
