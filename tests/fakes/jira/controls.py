"""What a test does to a fake Jira from outside: POST /__fake/WHAT with a JSON object (GET where it says so). The README
lists all of them."""

import base64
import zoneinfo

from fakeserver import Refused

from .records import PRIORITIES, STATUSES, CustomField, Project


class Controls:
    def control(self, request, what):
        name = what.strip("/").replace("-", "_").replace("/", "_")
        if request.method == "GET" and name.startswith("issue_"):
            return self._told(self._any_issue(what.split("/", 1)[1]))
        method = getattr(self, f"control_{name}", None)
        if method is None:
            raise Refused(404, f"no such control: {what}")
        try:
            return method(request.json() if request.body else {}) or {}
        except (KeyError, TypeError, ValueError) as error:
            raise Refused(400, f"{what}: {error!r}") from None

    def _any_issue(self, reference):
        issue = self.site.issue(reference)
        if issue is None:
            raise Refused(404, f"no issue {reference}")
        return issue

    def _project(self, wish):
        project = self.site.project(wish["project"])
        if project is None:
            raise Refused(404, f"no project {wish['project']}")
        return project

    def _as(self, wish):
        return self.site.users[wish.get("as", "agent")]

    def _told(self, issue):
        """All of an issue, also what its readers don't see."""
        comments = [
            {
                "id": one.id,
                "author": one.author.handle,
                "body": one.body,
                "text": self.text.plain(one.body),
                "visibility": one.visibility,
                "properties": one.properties,
                "internal": one.internal(),
                "updated": one.updated,
            }
            for one in issue.comments
        ]
        attachments = [
            {
                "id": one.id,
                "mediaId": one.media_id,
                "filename": one.filename,
                "mimeType": one.mime_type,
                "size": len(one.content),
                "base64": base64.b64encode(one.content).decode(),
            }
            for one in issue.attachments
        ]
        return {
            "id": issue.id,
            "key": issue.key,
            "project": issue.project.key,
            "type": issue.type.name,
            "status": issue.status.name,
            "priority": issue.priority,
            "summary": issue.summary,
            "description": issue.description,
            "text": self.text.plain(issue.description),
            "labels": issue.labels,
            "creator": issue.creator.handle,
            "reporter": issue.reporter.handle,
            "created": issue.created,
            "updated": issue.updated,
            "comments": comments,
            "attachments": attachments,
            "properties": issue.properties,
            "remoteLinks": [link.body for link in issue.remote_links],
            "oldKeys": issue.old_keys,
            "custom": issue.custom,
        }

    # Issues, by another hand than the client's.

    def control_issue_show(self, wish):
        return self._told(self._any_issue(wish["issue"]))

    def control_issue_create(self, wish):
        project = self._project(wish)
        kind = project.type_by(wish.get("type", "Task"))
        text = self.text.written(wish["description"], "description") if "description" in wish else None
        issue = self.site.create_issue(
            project, kind, self._as(wish), wish["summary"], text, wish.get("labels", []), wish.get("priority", "Medium")
        )
        return {"id": issue.id, "key": issue.key}

    def control_many(self, wish):
        """count issues at once, for paging."""
        project, author = self._project(wish), self._as(wish)
        kind = project.type_by(wish.get("type", "Task"))
        made = [
            self.site.create_issue(project, kind, author, f"{wish.get('summary', 'Issue')} {number + 1}")
            for number in range(int(wish["count"]))
        ]
        return {"keys": [issue.key for issue in made]}

    def control_issue_edit(self, wish):
        issue = self._any_issue(wish["issue"])
        changes = {name: wish[name] for name in ("summary", "labels", "priority") if name in wish}
        if changes.get("priority", "Medium") not in PRIORITIES:
            raise Refused(400, f"no priority {wish['priority']}")
        if "description" in wish:
            media = [one.media_id for one in issue.attachments]
            changes["description"] = self.text.written(wish["description"], "description", media)
        if "status" in wish:
            changes["status"] = next(one for one in STATUSES if one.name == wish["status"])
        if "type" in wish:
            changes["type"] = issue.project.type_by(wish["type"])
        if "labels" in changes:
            changes["labels"] = sorted(set(changes["labels"]))
        self.site.edit_issue(issue, **changes)
        return {"updated": issue.updated}

    def control_issue_comment(self, wish):
        issue = self._any_issue(wish["issue"])
        text = self.text.written(wish["body"], "comment", [one.media_id for one in issue.attachments])
        properties = dict(wish.get("properties", {}))
        if wish.get("internal"):
            properties["sd.public.comment"] = {"internal": True}
        comment = self.site.add_comment(issue, self._as(wish), text, properties, wish.get("visibility"))
        return {"id": comment.id}

    def control_issue_edit_comment(self, wish):
        issue, comment = self._wished_comment(wish)
        self.site.edit_comment(issue, comment, self._as(wish), self.text.written(wish["body"], "comment"))

    def control_issue_delete_comment(self, wish):
        self.site.delete_comment(*self._wished_comment(wish))

    def _wished_comment(self, wish):
        issue, comment = self.site.comment(str(wish["comment"]))
        if issue is None:
            raise Refused(404, f"no comment {wish['comment']}")
        return issue, comment

    def control_issue_attach(self, wish):
        issue, content = self._any_issue(wish["issue"]), base64.b64decode(wish["base64"])
        attachment = self.site.attach(issue, self._as(wish), wish["filename"], content, wish.get("mimeType", ""))
        return {"id": attachment.id, "mediaId": attachment.media_id}

    def control_issue_detach(self, wish):
        issue, attachment = self.site.attachment(str(wish["attachment"]))
        self.site.detach(issue, attachment)

    def control_issue_delete(self, wish):
        self.site.delete_issue(self._any_issue(wish["issue"]))

    def control_issue_move(self, wish):
        issue = self._any_issue(wish["issue"])
        self.site.move_issue(issue, self._project(wish))
        return {"key": issue.key}

    def control_issue_hide(self, wish):
        """By issue security: from the users named (default all but administrators); [] shows it again."""
        issue = self._any_issue(wish["issue"])
        issue.hidden_from = set(wish.get("from", ["*"]))
        self.site.index.learn(issue)

    # Projects and people.

    def control_project_create(self, wish):
        """An empty project with the types of another; another one at each call."""
        like = self._project({"project": wish.get("like", "SUP")})
        number = 10_000 + len(self.site.projects)
        key = wish.get("key", f"P{number}X")
        name = wish.get("name", f"Project {number}")
        if self.site.project(key):
            raise Refused(400, f"there is a project {key}")
        made = Project(str(number), key, name, like.kind, list(like.types))
        self.site.projects[key] = made
        return {"id": made.id, "key": key}

    def control_project_count(self, wish):
        project = self._project(wish)
        return {"issues": sum(issue.project is project for issue in self.site.issues.values())}

    def control_project_issues(self, wish):
        project = self._project(wish)
        return {
            issue.key: {"summary": issue.summary, "updated": issue.updated}
            for issue in self.site.issues.values()
            if issue.project is project
        }

    def control_rights(self, wish):
        project = "*" if wish.get("project", "*") == "*" else self._project(wish).key
        handle = self.site.users[wish["user"]].handle
        self.site.rights.change(handle, project, wish.get("grant", []), True)
        self.site.rights.change(handle, project, wish.get("revoke", []), False)

    def control_project(self, wish):
        project = self._project(wish)
        project.public = bool(wish.get("public", project.public))
        project.off_screen = set(wish.get("offScreen", project.off_screen))
        project.apart = set(wish.get("apart", project.apart))

    def control_field(self, wish):
        """A custom text field on the screens of a project."""
        field = CustomField(wish["id"], wish["name"], bool(wish.get("required")))
        if not field.id.startswith("customfield_"):
            raise ValueError(field.id)
        self._project(wish).custom[field.id] = field

    def control_user(self, wish):
        user = self.site.users[wish["user"]]
        if "timeZone" in wish:
            user.zone = zoneinfo.ZoneInfo(wish["timeZone"]).key
        user.active = bool(wish.get("active", user.active))
        user.admin = bool(wish.get("admin", user.admin))

    def control_token(self, wish):
        """Gives a user another secret or token, which revokes the old one; expired: all tokens are, or no longer."""
        user = self.site.users[wish["user"]]
        user.expired = bool(wish.get("expired", user.expired))
        user.secret = wish.get("secret", user.secret)
        user.token = wish.get("token", user.token)

    # The service.

    def control_index(self, wish):
        self.site.index.lag = int(float(wish["lagSeconds"]) * 1000)

    def control_attachments(self, wish):
        self.site.attachments_enabled = bool(wish.get("enabled", self.site.attachments_enabled))
        self.site.upload_limit = int(wish.get("uploadLimit", self.site.upload_limit))

    def control_comments(self, wish):
        self.site.comment_limit = int(wish["limit"])

    def control_outage(self, wish):
        """The next `times` calls of the API (of `method` alone, if given) are answered with `status` (503), `retryAfter`
        seconds and a JSON `body`, if given."""
        self._outage = {"status": 503, "times": 1, **wish}

    def control_oauth(self, wish):
        """consent: a user's handle, or null for one who denies; expireAccess, revoke: true; redirectUri: one more."""
        if "consent" in wish:
            self.oauth.consenting = self.site.users[wish["consent"]] if wish["consent"] else None
        if "redirectUri" in wish:
            self.oauth.redirect_uris.add(wish["redirectUri"])
        if wish.get("expireAccess"):
            self.oauth.expire_access()
        if wish.get("revoke"):
            self.oauth.revoke_all()
