"""The fake of a GitHub Enterprise Server as the programs of this folder work with any tracker."""

import re

from desk import Desk
from findings import Seen

CALLS = [
    ("POST", r"/graphql$", "look-up"),
    ("POST", r"/repositories/\d+/issues$", "create"),
    ("POST", r"/repositories/\d+/issues/\d+/comments$", "comment"),
    ("PATCH", r"/repositories/\d+/issues/comments/\d+$", "edit-comment"),
    ("PATCH", r"/repositories/\d+/issues/\d+$", "change"),
    ("GET", r"/repositories/\d+/issues(/comments)?$", "list"),
    ("GET", r"/repositories/\d+/issues/", "read"),
]


class GithubDesk(Desk):
    FILES = False
    OPERATIONS = ("list", "read", "look-up", "create", "comment", "change")
    OWN_FAULTS = ("github-limit", "github-secondary-limit", "github-ended-token")

    def __init__(self, github):
        self.github, self.url, self.project = github, github.url, github.repository

    def add_to(self, node, url=None, poll=None):
        self.github.add_to(node, poll=poll, url=url)

    def breaches(self):
        return self.github.breaches()

    def close(self):
        self.github.close()

    def operation(self, method, path, body):
        path = re.sub(r"^/api(/v3)?", "", path.partition("?")[0])
        return next((name for verb, pattern, name in CALLS if method == verb and re.match(pattern, path)), "look-up")

    ENDED, who = "github.unauthorized", ()  # the problem of a sign-in that has ended; who signs in beside the token

    def end_token(self):
        self.github.control("expire-token", token="ghp_adaClassic")

    def new_token(self):
        return self.github.control("add-token", user="ada")["token"]

    # --- what people do

    def make_issue(self, subject, description):
        return f"{self.project}#{self.github.make_issue(subject, description)}"

    def change(self, key, subject=None, description=None):
        fields = {"title": subject, "body": description}
        self.github.control("edit-issue", repository=self.project, number=self._number(key),
                            **{name: value for name, value in fields.items() if value is not None})

    def comment(self, key, text, internal=False):
        return None if internal else self.github.comment(self._number(key), text)

    def edit_comment(self, comment, text):
        self.github.control("edit-comment", id=comment, body=text)

    # --- what it shows

    @staticmethod
    def _number(key):
        return int(key.rpartition("#")[2])

    def description(self, key):
        return self.github.show(self._number(key))["body"]

    def _issues(self):
        return self.github.control("issues", repository=self.project)

    def subjects(self):
        return {f"{self.project}#{number}": issue["title"] for number, issue in self._issues().items()}

    def last_write(self):
        return max(issue["updated"] for issue in self._issues().values())

    def seen(self, key):
        issue = self.github.show(self._number(key))
        return Seen(issue["title"], issue["body"] or "", [one["body"] for one in issue["all_comments"]], [])
