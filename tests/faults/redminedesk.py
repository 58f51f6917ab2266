"""A Redmine as the programs of this folder work with any tracker; practicedesk.py is the other."""

import datetime
import json
import urllib.parse

from findings import Seen

PAGE = 100


class RedmineDesk:
    SHOWS_EDITED_COMMENTS = False  # its list of changes does not name an issue in which only a comment was edited

    def __init__(self, redmine):
        self.redmine = redmine
        self.url = redmine.url
        self.project = redmine.project["identifier"]

    def add_to(self, node, poll):
        self.redmine.add_to(node, poll=poll)

    # --- what people do

    def make_issue(self, subject, description, files=()):
        return self.redmine.make_issue(subject, description, files)

    def change(self, key, **fields):
        """subject, description"""
        self.redmine.call("PUT", f"/issues/{key}.json", {"issue": fields})

    def comment(self, key, text):
        """Gives what edit_comment() needs."""
        self.redmine.comment(key, text)
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
        """The keys of the issues with the tag in their subject."""
        query = f"status_id=*&subject=~{urllib.parse.quote(tag)}"
        return [key for key, subject in self._list(query).items() if tag in subject]

    def subjects(self):
        """Of all issues, by key."""
        return self._list(f"project_id={self.redmine.project['id']}&status_id=*&sort=id")

    def last_write(self):
        """When an issue was last changed, in seconds since 1970; Redmine tells whole seconds."""
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
