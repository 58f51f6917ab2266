"""Comments: of one issue, of a whole repository, one by one."""

from fakeserver import Answer, Refused, route

from . import paging, validation

SHAPE = {"body": "string"}


class CommentRoutes:
    @route("GET", "/repos/{owner}/{repo}/issues/{number}/comments")
    def comments(self, request, owner, repo, number):
        """Ascending by id; it takes no sort."""
        issue = self.issue_of(request, owner, repo, number)
        self.known(request, "since", "per_page", "page")
        since = paging.seconds(request)
        rows = [comment for comment in issue.comments if not since or comment.updated_at > since]
        url = self.list_url(issue.repository, f"issues/{issue.number}/comments")
        return paging.by_number(request, url, rows, self._render)

    @route("GET", "/repos/{owner}/{repo}/issues/comments")
    def comments_of_repository(self, request, owner, repo):
        """Ascending by id unless a sort is named; without one the direction is ignored."""
        repo = self.repository(request, owner, repo)
        self.known(request, "since", "sort", "direction", "per_page", "page")
        since, sort = paging.seconds(request), request.query.get("sort")
        rows = [comment for issue in repo.issues.values() if issue.present for comment in issue.comments
                if not since or comment.updated_at > since]
        rows.sort(key=lambda comment: comment.id)
        if sort is not None:
            field = self.choice(request, "sort", ("created", "updated")) + "_at"
            falling = self.choice(request, "direction", ("desc", "asc")) == "desc"
            rows.sort(key=lambda comment: (getattr(comment, field), comment.id), reverse=falling)
        elif "direction" in request.query:
            self.breach(f"GET {request.url}: direction without sort does nothing")
        return paging.by_number(request, self.list_url(repo, "issues/comments"), rows, self._render)

    @route("POST", "/repos/{owner}/{repo}/issues/{number}/comments")
    def create_comment(self, request, owner, repo, number):
        issue = self.issue_of(request, owner, repo, number, write=True)
        body = validation.comment(validation.fields(self, request, SHAPE, required=["body"])["body"])
        self.may_comment(issue)
        self.limits.create(self.access.user)
        fields = self._render(self.world.add_comment(issue, self.access.user, body))
        return Answer(201, fields, {"Location": fields["url"]})

    def may_comment(self, issue):
        if issue.locked and not self.access.pushes(issue.repository):
            raise Refused(403, "Unable to create comment because issue is locked.")

    @route("GET", "/repos/{owner}/{repo}/issues/comments/{number}")
    def comment(self, request, owner, repo, number):
        comment = self._comment(request, owner, repo, number)
        self.known(request)
        return Answer(200, self._render(comment))

    @route("PATCH", "/repos/{owner}/{repo}/issues/comments/{number}")
    def change_comment(self, request, owner, repo, number):
        comment = self._comment(request, owner, repo, number, write=True)
        body = validation.comment(validation.fields(self, request, SHAPE, required=["body"])["body"])
        self.access.edits_comment(comment)
        self.set_comment(comment, body)
        return Answer(200, self._render(comment))

    @route("DELETE", "/repos/{owner}/{repo}/issues/comments/{number}")
    def delete_comment(self, request, owner, repo, number):
        comment = self._comment(request, owner, repo, number, write=True)
        self.access.edits_comment(comment)
        self.world.delete_comment(comment)
        if self.settings.comment_edit_bumps:
            comment.issue.touch(self.second())
        return Answer(204)

    def set_comment(self, comment, body):
        if body != comment.body:
            comment.body, comment.edited_at, comment.updated_at = body, self.second(), self.second()
            if self.settings.comment_edit_bumps:
                comment.issue.touch(self.second())

    def _comment(self, request, owner, name, number, write=False):
        repo = self.repository(request, owner, name, write=write)
        comment = self.world.comments.get(int(number) if number.isdigit() else 0)
        if not comment or comment.issue.repository is not repo or not comment.issue.present:
            raise Refused(404, "Not Found")
        return comment

    def _render(self, comment):
        return self.renderer.comment(comment, self.media)
