"""Comments: their text, who may read them, and what is hidden in their properties."""

from fakeserver import Answer, Refused, route

from .fieldwriter import checked_properties, checked_property

WRITABLE = {"body", "visibility", "properties", "parentId"}
READ_ONLY = set(
    "id self author updateAuthor created updated renderedBody jsdPublic jsdAuthorCanSeeRequest".split()  # taken, ignored
)
MOST_ON_A_PAGE = 5000
ROLES = {"Administrators", "Users", "Developers", "Service Desk Team"}


class CommentRoutes:
    @route("GET", "/@/issue/{key}/comment")
    def comments(self, request, key):
        issue = self.seen_issue(request, key)
        writer = self.json(request)
        comments = writer.seen_comments(issue)
        order = request.query.get("orderBy", "created")
        if order.lstrip("+-") != "created":
            raise Refused(400, f"Invalid value for 'orderBy': {order}")
        if order.startswith("-"):
            comments = comments[::-1]
        start = self.number(request, "startAt", 0)
        most = self.number(request, "maxResults", self.comment_page or len(comments), MOST_ON_A_PAGE)
        expand = self.listed(request, "expand")
        page = [writer.comment(issue, one, expand) for one in comments[start : start + most]]
        return Answer(200, {"startAt": start, "maxResults": most, "total": len(comments), "comments": page})

    @route("POST", "/@/issue/{key}/comment")
    def add_comment(self, request, key):
        issue = self.seen_issue(request, key)
        body = self._comment_body(request)
        if not self.site.rights.has(request.user, "ADD_COMMENTS", issue.project):
            name = request.user.display_name if request.user else "Anonymous"
            sentence = f"{name}, you do not have the permission to comment on this issue."
            raise Refused(400, sentence, errors={"comment": sentence})
        if len(issue.comments) >= self.site.comment_limit:
            raise Refused(413, "The issue has too many comments.")
        text = self._comment_text(body, issue)
        properties = checked_properties(body.get("properties"))
        comment = self.site.add_comment(issue, request.user, text, properties, self._visibility(request, body))
        return Answer(201, self.json(request).comment(issue, comment, self.listed(request, "expand")))

    @route("GET", "/@/issue/{key}/comment/{number}")
    def comment(self, request, key, number):
        issue, comment = self._comment(request, key, number)
        return Answer(200, self.json(request).comment(issue, comment, self.listed(request, "expand")))

    @route("PUT", "/@/issue/{key}/comment/{number}")
    def edit_comment(self, request, key, number):
        issue, comment = self._comment(request, key, number)
        body = self._comment_body(request)
        enough = ["EDIT_ALL_COMMENTS"] + (["EDIT_OWN_COMMENTS"] if comment.author is request.user else [])
        if not any(self.site.rights.has(request.user, permission, issue.project) for permission in enough):
            raise Refused(400, f"You do not have permission to edit the comment with id: {comment.id}.")
        self.check_silence(request, issue)
        text = self._comment_text(body, issue)
        visibility = self._visibility(request, body) if "visibility" in body else comment.visibility
        if comment.visibility and "visibility" not in body:
            # Nothing says whether the restriction stays then; here it does.
            self.breach(f"PUT {request.url}: a restricted comment was edited without repeating its visibility")
        comment.properties.update(checked_properties(body.get("properties")))
        comment.visibility = visibility
        self.site.edit_comment(issue, comment, request.user, text)
        return Answer(200, self.json(request).comment(issue, comment, self.listed(request, "expand")))

    @route("DELETE", "/@/issue/{key}/comment/{number}")
    def delete_comment(self, request, key, number):
        issue, comment = self._comment(request, key, number)
        permission = "DELETE_OWN_COMMENTS" if comment.author is request.user else "DELETE_ALL_COMMENTS"
        if not self.site.rights.has(request.user, permission, issue.project):
            raise Refused(400, f"You do not have permission to delete the comment with id: {comment.id}.")
        self.site.delete_comment(issue, comment)
        return Answer(204)

    @route("GET", "/@/comment/{number}/properties")
    def comment_properties(self, request, number):
        comment = self._any_comment(request, number)
        address = f"{self.api_address(request)}/comment/{number}/properties"
        return Answer(200, {"keys": [{"self": f"{address}/{key}", "key": key} for key in comment.properties]})

    @route("GET", "/@/comment/{number}/properties/{name}")
    def comment_property(self, request, number, name):
        comment = self._any_comment(request, number)
        if name not in comment.properties:
            raise Refused(404, f"The property with key '{name}' does not exist.")
        return Answer(200, {"key": name, "value": comment.properties[name]})

    @route("PUT", "/@/comment/{number}/properties/{name}")
    def set_comment_property(self, request, number, name):
        comment = self._any_comment(request, number)
        self.need_user(request)
        new = name not in comment.properties
        comment.properties[name] = checked_property(name, self.read_value(request))
        return Answer(201 if new else 200, {})

    def _comment(self, request, key, number):
        issue = self.seen_issue(request, key)
        comment = next((one for one in issue.comments if one.id == number), None)
        if comment is None or not self.site.rights.sees_comment(request.user, comment):
            raise Refused(404, f"Can not find a comment for the id: {number}.")
        return issue, comment

    def _any_comment(self, request, number):
        issue, comment = self.site.comment(number)
        seen = issue is not None and self.site.rights.sees(request.user, issue)
        if not seen or not self.site.rights.sees_comment(request.user, comment):
            raise Refused(404, f"Can not find a comment for the id: {number}.")
        return comment

    def _comment_body(self, request):
        body = self.read_body(request)
        self.check_keys(body, WRITABLE | READ_ONLY)
        if "jsdPublic" in body:
            self.breach(
                f"{request.method} {request.url}: jsdPublic was written; it is read-only and makes nothing internal"
            )
        return body

    def _comment_text(self, body, issue):
        text = self.text.written(body.get("body"), "comment", [one.media_id for one in issue.attachments])
        if self.text.empty(text):
            raise Refused(400, "empty", errors={"comment": "Comment body can not be empty!"})
        return text

    def _visibility(self, request, body):
        visibility = body.get("visibility")
        if visibility in (None, {}):
            return None
        if not isinstance(visibility, dict) or visibility.get("type") not in ("role", "group"):
            raise Refused(400, "malformed", payload="visibility")
        value = visibility.get("value") or visibility.get("identifier")
        if visibility["type"] == "role" and (
            value not in ROLES or (value == "Administrators" and not request.user.admin)
        ):
            sentence = f"You are currently not a member of the project role: {value}."
            raise Refused(400, sentence, errors={"commentLevel": sentence})
        return {"type": visibility["type"], "value": value}
