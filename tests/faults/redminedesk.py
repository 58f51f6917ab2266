"""A Redmine as the programs of this folder work with any tracker."""

import datetime
import json
import urllib.parse

from desk import Desk
from faultproxy import redmine_operation
from findings import Seen

PAGE = 100


class RedmineDesk(Desk):
    OPERATIONS = ("list", "read", "download", "look-up", "upload", "create", "comment", "attach", "change")
    SHOWS_EDITED_COMMENTS = False  # its list of changes does not name an issue in which only a comment was edited

    def __init__(self, redmine):
        self.redmine = redmine
        self.url = redmine.url
        self.project = redmine.project["identifier"]

    def add_to(self, node, url=None, poll=None):
        self.redmine.add_to(node, url=url, poll=poll)

    def operation(self, method, path, body):
        return redmine_operation(method, path, body)

    # --- what people do

    def make(self, subject, description, files=()):
        return self.redmine.make_issue(subject, description, files)

    def change(self, key, **fields):
        """subject, description"""
        self.redmine.call("PUT", f"/issues/{key}.json", {"issue": fields})

    def comment(self, key, text, internal=False):
        self.redmine.comment(key, text, internal=internal)
        return next(str(journal["id"]) for journal in reversed(self.redmine.show(key)["journals"])
                    if journal.get("notes") == text)

    def edit_comment(self, comment, text):
        self.redmine.call("PUT", f"/journals/{comment}.json", {"journal": {"notes": text}})

    def attach(self, key, name, content):
        self.redmine.attach(key, name, content)

    # --- what it shows

    def description(self, key):
        return self.redmine.show(key)["description"]

    def tagged(self, tag):
        query = f"status_id=*&subject=~{urllib.parse.quote(tag)}"
        return [key for key, subject in self._list(query).items() if tag in subject]

    def subjects(self):
        return self._list(f"project_id={self.redmine.project['id']}&status_id=*&sort=id")

    def newest(self):
        return {str(issue["id"]): issue["subject"] for issue in self.redmine.newest()}

    def last_write(self):  # Redmine tells whole seconds
        query = f"project_id={self.redmine.project['id']}&status_id=*&sort=updated_on:desc&limit=1"
        newest = json.loads(self.redmine.call("GET", f"/issues.json?{query}"))["issues"][0]
        return datetime.datetime.fromisoformat(newest["updated_on"].replace("Z", "+00:00")).timestamp()

    def _list(self, query):
        subjects, more = {}, True
        while more:
            answer = json.loads(self.redmine.call("GET", f"/issues.json?{query}&limit={PAGE}&offset={len(subjects)}"))
            subjects |= {str(issue["id"]): issue["subject"] for issue in answer["issues"]}
            more = answer["issues"] and len(subjects) < answer["total_count"]
        return subjects

    def seen(self, key):
        issue = self.redmine.show(key)
        comments = [journal["notes"] for journal in issue["journals"]
                    if journal.get("notes") and not journal.get("private_notes")]
        return Seen(issue["subject"], issue["description"], comments, self.redmine.files_of(issue))
