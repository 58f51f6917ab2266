"""Issues of a repository: list, create, read, change, label, lock."""

from fakeserver import Answer, Refused, route

from . import paging, validation

CREATE = {"title": "string integer", "body": "string", "labels": "array", "assignees": "array",
          "assignee": "string null", "milestone": "string integer null", "type": "string null",
          "issue_field_values": "array"}
CHANGE = {**CREATE, "title": "string integer null", "body": "string null", "state": "string",
          "state_reason": "string null"}
REASONS = ("completed", "not_planned", "duplicate")
LOCK_REASONS = ("off-topic", "too heated", "resolved", "spam")


class IssueRoutes:
    @route("GET", "/repos/{owner}/{repo}/issues")
    def issues(self, request, owner, repo):
        repo = self.repository(request, owner, repo)
        self.known(request, "state", "since", "sort", "direction", "labels", "creator", "assignee", "type", "milestone",
                   "per_page", "page", "after", "before")
        state = self.choice(request, "state", ("open", "closed", "all"))
        sort = self.choice(request, "sort", ("created", "updated", "comments"))
        falling = self.choice(request, "direction", ("desc", "asc")) == "desc"
        since = paging.seconds(request)
        rows = [issue for issue in repo.issues.values() if issue.present and state in ("all", issue.state)
                and (not since or issue.updated_at > since) and self._matches(request, issue)]
        keys = {"created": lambda issue: (issue.created_at, issue.id),
                "updated": lambda issue: (issue.updated_at, issue.id),
                "comments": lambda issue: (len(issue.comments), issue.id)}
        rows.sort(key=keys[sort], reverse=falling)
        url = self.list_url(repo, "issues")
        if not self.settings.cursors:
            return paging.by_number(request, url, rows, lambda issue: self.renderer.issue(issue, self.media))
        return paging.by_cursor(request, url, rows, keys[sort], falling,
                                lambda issue: self.renderer.issue(issue, self.media), self.settings.deepest)

    @staticmethod
    def _matches(request, issue):
        query = request.query
        wanted = [name.strip().lower() for name in query.get("labels", "").split(",") if name.strip()]
        have = [label.name.lower() for label in issue.labels]
        logins = [user.login.lower() for user in issue.assignees]
        assignee, kind = query.get("assignee", "").lower(), query.get("type", "*")
        return (all(name in have for name in wanted)
                and query.get("creator", issue.user.login).lower() == issue.user.login.lower()
                and (not assignee or (assignee == "*" and logins) or (assignee == "none" and not logins)
                     or assignee in logins)
                and (kind == "*" or (kind == "none" and not issue.type) or (issue.type and issue.type.name == kind))
                and query.get("milestone", "none") == "none")

    @route("POST", "/repos/{owner}/{repo}/issues")
    def create_issue(self, request, owner, repo):
        repo = self.repository(request, owner, repo, write=True)
        fields = validation.fields(self, request, CREATE, required=["title"])
        title, body = validation.title(fields["title"]), validation.body(fields.get("body"))
        extras = self._extras(repo, fields)
        self.limits.create(self.access.user)
        issue = self.world.add_issue(repo, self.access.user, title, body)
        self.set_extras(issue, extras)
        fields = self.renderer.issue(issue, self.media, alone=True)
        return Answer(201, fields, {"Location": fields["url"]})

    @route("GET", "/repos/{owner}/{repo}/issues/{number}")
    def issue(self, request, owner, repo, number):
        issue = self.issue_of(request, owner, repo, number)
        self.known(request)
        return Answer(200, self.renderer.issue(issue, self.media, alone=True))

    @route("PATCH", "/repos/{owner}/{repo}/issues/{number}")
    def change_issue(self, request, owner, repo, number):
        issue = self.issue_of(request, owner, repo, number, write=True)
        fields = validation.fields(self, request, CHANGE)
        self.access.edits_issue(issue)
        state, reason = fields.get("state", issue.state), fields.get("state_reason")
        if state not in ("open", "closed"):
            raise validation.failed(validation.error("Issue", "state", "invalid", value=state))
        if reason not in (None, "reopened", *REASONS):
            raise validation.failed(validation.error("Issue", "state_reason", "invalid", value=reason))
        title = issue.title if fields.get("title") is None else validation.title(fields["title"])
        body = validation.body(fields["body"]) if "body" in fields else issue.body
        extras = self._extras(issue.repository, fields)
        self.set_text(issue, title, body)
        self.set_state(issue, state, reason)
        self.set_extras(issue, extras)
        return Answer(200, self.renderer.issue(issue, self.media, alone=True))

    def issue_of(self, request, owner, name, number, write=False):
        """The issue for a route about it: hidden 404, deleted 410; a transferred one leads on, what is below it not."""
        repo = self.repository(request, owner, name, write=write)
        issue = repo.issues.get(int(number) if number.isdigit() else 0)
        if not issue or issue.hidden:
            raise Refused(404, "Not Found")
        if issue.deleted:
            raise Refused(410, "This issue was deleted")
        if issue.moved_to:
            target = issue
            while target.moved_to:
                target = target.moved_to
            if not self.access.sees(target.repository) or not request.path.endswith(f"/issues/{number}"):
                raise Refused(404, "Not Found")
            self.moved(request, f"{target.repository.id}/issues/{target.number}", 301)
        return issue

    def set_text(self, issue, title, body):
        if (title, body) != (issue.title, issue.body):
            if body != issue.body:
                issue.edited_at = self.second()
            issue.title, issue.body = title, body
            issue.remember_text(self.second())
            issue.touch(self.second())

    def set_state(self, issue, state, reason=None):
        """A reason alone changes nothing: it belongs to a change of the state."""
        if state == issue.state:
            return
        issue.state, now = state, self.second()
        if state == "closed":
            issue.state_reason = reason if reason in REASONS else "completed"
            issue.closed_at, issue.closed_by = now, self.access.user
        else:
            issue.state_reason, issue.closed_at, issue.closed_by = "reopened", 0, None
        issue.touch(now)

    def _extras(self, repo, fields):
        """Labels, assignees and type, checked; without a right to push they are dropped silently."""
        if not self.access.pushes(repo):
            return {}
        extras = {}
        if "labels" in fields:
            extras["labels"] = validation.label_names(fields["labels"])
        logins = fields.get("assignees", [fields["assignee"]] if fields.get("assignee") else None)
        if logins is not None:
            extras["assignees"] = self._assignees(repo, logins)
        if "type" in fields:
            extras["type"] = self._type(repo, fields["type"])
        if fields.get("milestone") is not None:
            raise validation.failed(validation.error("Issue", "milestone", "invalid", value=fields["milestone"]))
        return extras

    def _assignees(self, repo, logins):
        for login in logins:
            if not isinstance(login, str) or login.lower() not in (name.lower() for name in repo.roles):
                raise validation.failed(validation.error("Issue", "assignees", "invalid", value=login))
        return [self.world.user(login) for login in logins[: validation.MOST_ASSIGNEES]]

    @staticmethod
    def _type(repo, name):
        if name is None:
            return None
        found = next((kind for kind in getattr(repo.owner, "types", []) if kind.name.lower() == name.lower()), None)
        if not found:
            raise validation.failed(validation.error("Issue", "type", "invalid", value=name))
        return found

    def set_extras(self, issue, extras):
        if "labels" in extras:
            extras["labels"] = self._labels(issue.repository, extras["labels"])
        for name, value in extras.items():
            if value != getattr(issue, name):
                setattr(issue, name, value)
                issue.touch(self.second())

    def _labels(self, repo, names):
        """Labels by name; who may push makes the missing ones by naming them."""
        unique = {name.lower(): name for name in reversed(names)}
        return [repo.label(name) or self.world.add_label(repo, name) for name in reversed(unique.values())]

    # Labels of one issue.

    @route("GET", "/repos/{owner}/{repo}/issues/{number}/labels")
    def labels_of_issue(self, request, owner, repo, number):
        issue = self.issue_of(request, owner, repo, number)
        self.known(request, "per_page", "page")
        return self._label_list(request, issue)

    @route("POST", "/repos/{owner}/{repo}/issues/{number}/labels")
    def add_labels(self, request, owner, repo, number):
        issue = self._labelled(request, owner, repo, number)
        names = validation.label_names(self._label_body(request))
        self.set_extras(issue, {"labels": [label.name for label in issue.labels] + names})
        return self._label_list(request, issue)

    @route("PUT", "/repos/{owner}/{repo}/issues/{number}/labels")
    def replace_labels(self, request, owner, repo, number):
        issue = self._labelled(request, owner, repo, number)
        self.set_extras(issue, {"labels": validation.label_names(self._label_body(request))})
        return self._label_list(request, issue)

    @route("DELETE", "/repos/{owner}/{repo}/issues/{number}/labels/{label}")
    def remove_label(self, request, owner, repo, number, label):
        issue = self._labelled(request, owner, repo, number)
        found = issue.repository.label(label)
        if found not in issue.labels:
            raise Refused(404, "Label does not exist")
        self.set_extras(issue, {"labels": [other.name for other in issue.labels if other is not found]})
        return self._label_list(request, issue)

    def _labelled(self, request, owner, repo, number):
        issue = self.issue_of(request, owner, repo, number, write=True)
        if not self.access.has(issue.repository, "triage"):
            raise Refused(403, "Must have admin rights to Repository.")
        return issue

    def _label_body(self, request):
        body = request.json()
        values = body.get("labels") if isinstance(body, dict) else body
        validation.check_type("properties/labels", values, "array")
        return values

    def _label_list(self, request, issue):
        url = self.list_url(issue.repository, f"issues/{issue.number}/labels")
        return paging.by_number(request, url, issue.labels, lambda label: self.renderer.label(issue.repository, label))

    # Locks.

    @route("PUT", "/repos/{owner}/{repo}/issues/{number}/lock")
    def lock(self, request, owner, repo, number):
        issue = self._lockable(request, owner, repo, number)
        shape = {"lock_reason": "string null"}
        reason = validation.fields(self, request, shape).get("lock_reason") if request.body else None
        if reason not in (None, *LOCK_REASONS):
            raise validation.failed(validation.error("Issue", "lock_reason", "invalid", value=reason))
        issue.locked, issue.lock_reason = True, reason
        issue.touch(self.second())
        return Answer(204)

    @route("DELETE", "/repos/{owner}/{repo}/issues/{number}/lock")
    def unlock(self, request, owner, repo, number):
        issue = self._lockable(request, owner, repo, number)
        issue.locked, issue.lock_reason = False, None
        issue.touch(self.second())
        return Answer(204)

    def _lockable(self, request, owner, repo, number):
        issue = self.issue_of(request, owner, repo, number, write=True)
        if not self.access.pushes(issue.repository):
            raise Refused(403, "Must have admin rights to Repository.")
        return issue
