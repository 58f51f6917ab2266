"""The state of one Jira and what can be done to it, whoever may do it: both skins and the control routes use it."""

import mimetypes
import uuid

from fakeserver import Refused

from .records import PRIORITIES, STATUSES, Attachment, Comment, Issue, RemoteLink
from .rights import Rights
from .searchindex import SearchIndex

MOST_COMMENTS = 5000
MOST_REMOTE_LINKS = 2000
MOST_ATTACHMENTS = 2000


class Site:
    def __init__(self, clock):
        self.clock = clock
        self.users = {}  # handle: User
        self.projects = {}  # key: Project
        self.issues = {}  # id: Issue
        self._ids = {}  # every key that an issue has or had: its id
        self.rights = Rights()
        self.index = SearchIndex(self.now)
        self.attachments_enabled = True
        self.upload_limit = 10_000_000
        self.comment_limit = MOST_COMMENTS
        self._last_id = 10_000

    def now(self):
        return int(self.clock.seconds() * 1000)

    def new_id(self):
        self._last_id += 1
        return str(self._last_id)

    # Finding.

    def issue(self, reference):
        """By id, key in any case, or a key that it had before it was moved; None unless there is one."""
        reference = str(reference)
        return self.issues.get(reference) or self.issues.get(self._ids.get(reference.upper()))

    def project(self, reference):
        reference = str(reference)
        by_key = self.projects.get(reference.upper())
        return by_key or next((one for one in self.projects.values() if one.id == reference), None)

    def attachment(self, attachment_id):
        for issue in self.issues.values():
            for attachment in issue.attachments:
                if attachment.id == attachment_id:
                    return issue, attachment
        return None, None

    def comment(self, comment_id):
        for issue in self.issues.values():
            for comment in issue.comments:
                if comment.id == comment_id:
                    return issue, comment
        return None, None

    # Acting.

    def create_issue(self, project, kind, author, summary, description=None, labels=(), priority="Medium", **more):
        if priority not in PRIORITIES:
            raise Refused(400, f"no such priority: {priority}")
        project.last_number += 1
        now = self.now()
        key = f"{project.key}-{project.last_number}"
        issue = Issue(
            self.new_id(),
            key,
            project,
            kind,
            STATUSES[0],
            priority,
            summary,
            description,
            sorted(set(labels)),
            author,
            author,
            now,
            now,
            **more,
        )
        self.issues[issue.id] = issue
        self._ids[key] = issue.id
        self.index.learn(issue)
        return issue

    def edit_issue(self, issue, **changes):
        """Moves `updated` only for a difference."""
        changes = {name: value for name, value in changes.items() if getattr(issue, name) != value}
        for name, value in changes.items():
            setattr(issue, name, value)
        if changes:
            self.touch(issue)
        return bool(changes)

    def touch(self, issue):
        issue.updated = max(self.now(), issue.updated)
        self.index.learn(issue)

    def add_comment(self, issue, author, body, properties=None, visibility=None):
        now = self.now()
        comment = Comment(self.new_id(), author, body, now, now, author, visibility, dict(properties or {}))
        issue.comments.append(comment)
        self.touch(issue)
        return comment

    def edit_comment(self, issue, comment, author, body):
        comment.body, comment.update_author = body, author
        comment.updated = max(self.now(), comment.updated)
        self.touch(issue)

    def delete_comment(self, issue, comment):
        issue.comments.remove(comment)
        self.touch(issue)

    def attach(self, issue, author, filename, content, mime_type=""):
        mime_type = mime_type or mimetypes.guess_type(filename)[0] or "application/octet-stream"
        attachment = Attachment(self.new_id(), str(uuid.uuid4()), filename, author, self.now(), mime_type, content)
        issue.attachments.append(attachment)
        self.touch(issue)
        return attachment

    def detach(self, issue, attachment):
        issue.attachments.remove(attachment)
        self.touch(issue)

    def link(self, issue, global_id, body):
        """Returns the link and whether it is new: one link for each global id."""
        for link in issue.remote_links:
            if global_id and link.global_id == global_id:
                link.body = body
                return link, False
        if len(issue.remote_links) >= MOST_REMOTE_LINKS:
            raise Refused(413, "The issue has too many remote links.")
        link = RemoteLink(int(self.new_id()), global_id, body)
        issue.remote_links.append(link)
        self.index.learn(issue)  # found by its global id; `updated` stays
        return link, True

    def delete_issue(self, issue):
        del self.issues[issue.id]
        self.index.forget(issue)

    def move_issue(self, issue, project):
        project.last_number += 1
        issue.old_keys.append(issue.key)
        issue.key, issue.project = f"{project.key}-{project.last_number}", project
        self._ids[issue.key] = issue.id
        issue.type = project.type_by(issue.type.name) or project.types[0]
        self.touch(issue)
