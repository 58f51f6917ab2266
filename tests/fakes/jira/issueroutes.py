"""Reading, making, editing and moving single issues."""

from fakeserver import Answer, Refused, route

from .records import STATUSES

MOST_IN_BULK = 50


class IssueRoutes:
    @route("POST", "/@/issue")
    def create(self, request):
        issue = self.writer.create(request.user, self.read_body(request))
        return Answer(201, self._created(request, issue))

    def _created(self, request, issue):
        return {"id": issue.id, "key": issue.key, "self": f"{self.api_address(request)}/issue/{issue.id}"}

    @route("POST", "/@/issue/bulk")
    def create_many(self, request):
        """Each for itself: 201 unless all are wrong."""
        self.need_user(request)
        body = self.read_body(request)
        self.check_keys(body, {"issueUpdates"})
        updates = body.get("issueUpdates")
        if not isinstance(updates, list) or not updates:
            raise Refused(400, "malformed", payload="issueUpdates")
        if len(updates) > MOST_IN_BULK:
            raise Refused(400, f"The number of issues to be created exceeds the limit of {MOST_IN_BULK}.")
        issues, errors = [], []
        for number, update in enumerate(updates):
            try:
                issues.append(self._created(request, self.writer.create(request.user, update)))
            except Refused as refused:
                answer = self.refusal(request, refused)
                errors.append({"status": answer.status, "elementErrors": answer.body, "failedElementNumber": number})
        return Answer(201 if issues else 400, {"issues": issues, "errors": errors})

    @route("GET", "/@/issue/{key}")
    def issue(self, request, key):
        issue = self.seen_issue(request, key)
        writer = self.json(request)
        fields = writer.chosen(issue, request.queries.get("fields", []), "*all")
        properties = self.listed(request, "properties")
        if "*all" in properties:
            properties = list(issue.properties)
        return Answer(200, writer.issue(issue, fields, properties, self.listed(request, "expand")))

    @route("PUT", "/@/issue/{key}")
    def edit(self, request, key):
        issue = self.seen_issue(request, key)
        body = self.read_body(request)
        self.need(request, "EDIT_ISSUES", issue.project, "You do not have permission to edit issues in this project.")
        self.check_silence(request, issue)
        self.writer.edit(request.user, issue, body)
        if request.query.get("returnIssue") == "true":
            writer = self.json(request)
            return Answer(200, writer.issue(issue, writer.chosen(issue, [], "*all")))
        return Answer(204)

    @route("DELETE", "/@/issue/{key}")
    def delete(self, request, key):
        issue = self.seen_issue(request, key)
        self.need(
            request, "DELETE_ISSUES", issue.project, "You do not have permission to delete issues in this project."
        )
        self.site.delete_issue(issue)
        return Answer(204)

    @route("GET", "/@/issue/{key}/transitions")
    def transitions(self, request, key):
        issue = self.seen_issue(request, key)
        allowed = self.site.rights.has(request.user, "TRANSITION_ISSUES", issue.project)
        writer = self.json(request)
        known = [self._transition(writer, number) for number in self.ways(issue)] if allowed else []
        return Answer(200, {"expand": "transitions", "transitions": known})

    def _transition(self, writer, number):
        status = STATUSES[number]
        flags = dict(hasScreen=False, isGlobal=True, isInitial=False, isConditional=False, isAvailable=True)
        return {"id": f"{number + 1}1", "name": status.name, "to": writer.status(status), **flags}

    @route("POST", "/@/issue/{key}/transitions")
    def transition(self, request, key):
        issue = self.seen_issue(request, key)
        body = self.read_body(request)
        chosen = body.get("transition")
        allowed = self.site.rights.has(request.user, "TRANSITION_ISSUES", issue.project)
        ways = {f"{number + 1}1": STATUSES[number] for number in self.ways(issue)} if allowed else {}
        if not isinstance(chosen, dict) or str(chosen.get("id")) not in ways:
            raise Refused(
                400,
                "It seems that you have tried to perform a workflow operation that is not valid for the current state "
                f"of this issue {issue.key}. The likely cause is that somebody has changed the issue recently, please "
                "look at the issue history for details.",
            )
        self.site.edit_issue(issue, status=ways[str(chosen["id"])])
        return Answer(204)
