"""What programs hang on issues: properties and remote links. Neither moves `updated`."""

import json

from fakeserver import Answer, Refused, route

from .fieldwriter import checked_property


class PropertyRoutes:
    @route("GET", "/@/issue/{key}/properties")
    def properties(self, request, key):
        issue = self.seen_issue(request, key)
        address = f"{self.api_address(request)}/issue/{issue.id}/properties"
        return Answer(200, {"keys": [{"self": f"{address}/{name}", "key": name} for name in issue.properties]})

    @route("GET", "/@/issue/{key}/properties/{name}")
    def property(self, request, key, name):
        issue = self.seen_issue(request, key)
        if name not in issue.properties:
            raise Refused(404, f"The property with key '{name}' does not exist.")
        return Answer(200, {"key": name, "value": issue.properties[name]})

    @route("PUT", "/@/issue/{key}/properties/{name}")
    def set_property(self, request, key, name):
        issue = self._editable(request, key)
        new = name not in issue.properties
        issue.properties[name] = checked_property(name, self.read_value(request))
        self.site.index.learn(issue)
        return Answer(201 if new else 200, {})

    @route("DELETE", "/@/issue/{key}/properties/{name}")
    def delete_property(self, request, key, name):
        issue = self._editable(request, key)
        if issue.properties.pop(name, None) is None:
            raise Refused(404, f"The property with key '{name}' does not exist.")
        self.site.index.learn(issue)
        return Answer(204)

    def read_value(self, request):
        """The body of a property: any JSON that is not empty."""
        try:
            return json.loads(request.body.decode("utf-8"))
        except (UnicodeDecodeError, ValueError):
            raise Refused(400, "The value of the property must be valid, non-empty JSON.") from None

    @route("GET", "/@/issue/{key}/remotelink")
    def remote_links(self, request, key):
        issue = self.seen_issue(request, key)
        writer = self.json(request)
        wanted = request.query.get("globalId")
        if wanted is None:
            return Answer(200, [writer.remote_link(link) for link in issue.remote_links])
        for link in issue.remote_links:
            if link.global_id == wanted:
                return Answer(200, writer.remote_link(link))
        raise Refused(404, f"No remote link with the global id '{wanted}'.")

    @route("POST", "/@/issue/{key}/remotelink")
    def link(self, request, key):
        """The same globalId again writes over: 201 the first time, then 200."""
        issue = self._editable(request, key)
        body = self.read_body(request)
        self.check_keys(body, {"globalId", "application", "relationship", "object"})
        shown = body.get("object")
        if not isinstance(shown, dict) or not shown.get("url") or not shown.get("title"):
            missing = "title" if isinstance(shown, dict) and shown.get("url") else "url"
            raise Refused(400, missing, errors={missing: f"'{missing}' is required."})
        if len(body.get("globalId") or "") > 255:
            raise Refused(400, "long", errors={"globalId": "The global ID must not exceed 255 characters."})
        link, new = self.site.link(issue, body.get("globalId"), body)
        return Answer(
            201 if new else 200,
            {"id": link.id, "self": f"{self.api_address(request)}/issue/{key}/remotelink/" f"{link.id}"},
        )

    @route("DELETE", "/@/issue/{key}/remotelink")
    def unlink(self, request, key):
        issue = self._editable(request, key)
        left = [link for link in issue.remote_links if link.global_id != request.query.get("globalId")]
        if len(left) == len(issue.remote_links):
            raise Refused(404, "No such remote link.")
        issue.remote_links = left
        self.site.index.learn(issue)
        return Answer(204)

    def _editable(self, request, key):
        issue = self.seen_issue(request, key)
        self.need_user(request)
        self.need(request, "EDIT_ISSUES", issue.project, "You do not have permission to edit issues in this project.")
        return issue
