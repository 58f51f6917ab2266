"""Who one is, what one may do, and what projects are like."""

from fakeserver import Answer, Refused, route

from .issuejson import FIELDS, NOT_NAVIGABLE
from .records import PRIORITIES, STATUSES
from .rights import PERMISSIONS

MOST_OF_META = 200
TEXT_FIELD = "com.atlassian.jira.plugin.system.customfieldtypes:textfield"
FIELD_NAMES = {"issuetype": "Issue Type"}
FIELD_TYPES = {
    **{name: name for name in ("issuetype", "status", "priority", "project", "resolution")},
    **{name: "user" for name in ("creator", "reporter", "assignee")},
    **{name: "datetime" for name in ("created", "updated")},
    "labels": "array",
    "attachment": "array",
    "comment": "comments-page",
    "security": "securitylevel",
}


class ProjectRoutes:
    @route("GET", "/@/myself")
    def myself(self, request):
        self.need_user(request)
        return Answer(200, self.json(request).user(request.user, whole=True))

    @route("GET", "/@/mypermissions")
    def my_permissions(self, request):
        names = self.listed(request, "permissions")
        unknown = [name for name in names if name not in PERMISSIONS]
        if unknown:
            raise Refused(400, f"Unrecognized permission: {unknown[0]}")
        if not names:
            names = self.permissions_without_names()
        project = None
        reference = request.query.get("projectKey") or request.query.get("projectId")
        if reference:
            project = self.seen_project(request, reference)
        key = request.query.get("issueKey") or request.query.get("issueId")
        if key:
            project = self.seen_issue(request, key).project
        return Answer(200, {"permissions": {name: self._permission(request, name, project) for name in names}})

    def _permission(self, request, name, project):
        number, title, whole_site = PERMISSIONS[name]
        return {
            "id": number,
            "key": name,
            "name": title,
            "type": "GLOBAL" if whole_site else "PROJECT",
            "description": f"Ability to {title.lower()}.",
            "havePermission": self.site.rights.has(request.user, name, None if whole_site else project),
        }

    @route("GET", "/@/project/{key}")
    def project(self, request, key):
        return Answer(200, self.json(request).project(self.seen_project(request, key), with_types=True))

    @route("GET", "/@/project/{key}/statuses")
    def statuses(self, request, key):
        writer = self.json(request)
        known = ("self", "id", "name", "subtask")
        kinds = [{name: writer.type(kind)[name] for name in known} for kind in self.seen_project(request, key).types]
        return Answer(200, [{**kind, "statuses": [writer.status(one) for one in STATUSES]} for kind in kinds])

    @route("GET", "/@/priority")
    def priorities(self, request):
        return Answer(200, [self.json(request).priority(name) for name in PRIORITIES])

    @route("GET", "/@/field")
    def fields(self, request):
        """Of the whole site."""
        own = {one.id: one for project in self.site.projects.values() for one in project.custom.values()}
        return Answer(200, [*map(self._field, FIELDS), *(self._custom_field(one) for one in own.values())])

    def _field(self, name):
        return {
            "id": name,
            "key": name,
            "name": FIELD_NAMES.get(name, name.capitalize()),
            "custom": False,
            "orderable": name not in ("created", "updated", "creator"),
            "navigable": name not in NOT_NAVIGABLE,
            "searchable": True,
            "clauseNames": [name],
            "schema": {"type": FIELD_TYPES.get(name, "string"), "system": name},
        }

    def _custom_field(self, field):
        number = field.id.split("_")[1]
        schema = {"type": "string", "custom": TEXT_FIELD, "customId": int(number)}
        flags = {"custom": True, "orderable": True, "navigable": True, "searchable": True}
        names = [f"cf[{number}]", field.name]
        return {"id": field.id, "key": field.id, "name": field.name, **flags, "clauseNames": names, "schema": schema}

    @route("GET", "/@/issue/createmeta/{key}/issuetypes")
    def create_types(self, request, key):
        project = self._creatable(request, key)
        types = [self.json(request).type(kind) for kind in project.types]
        return self._meta_page(request, types, "issueTypes")

    @route("GET", "/@/issue/createmeta/{key}/issuetypes/{type_id}")
    def create_fields(self, request, key, type_id):
        project = self._creatable(request, key)
        kind = next((one for one in project.types if one.id == type_id), None)
        if kind is None:
            raise Refused(400, f"The issue type with id '{type_id}' is not in this project.")
        return self._meta_page(request, self._create_fields(self.json(request), project, kind), "fields")

    def _creatable(self, request, key):
        project = self.seen_project(request, key)
        self.need(
            request, "CREATE_ISSUES", project, "You do not have permission to create issues in this project.", 400
        )
        return project

    def _meta_page(self, request, items, name):
        start, most = self.number(request, "startAt", 0), self.number(request, "maxResults", 50)
        if most > MOST_OF_META:
            raise Refused(400, f"Parameter 'maxResults' must not exceed the limit '{MOST_OF_META}'")
        page = {"startAt": start, "maxResults": most, "total": len(items)}
        return Answer(200, self.meta_page(page, items[start : start + most], name))

    def _create_fields(self, writer, project, kind):
        def field(name, title, schema, required=False, operations=("set",), **more):
            entry = {"fieldId": name, "key": name, "name": title, "required": required, "hasDefaultValue": False}
            return {**entry, "operations": list(operations), "schema": {"type": schema, "system": name}, **more}

        def text_field(one):
            return {**field(one.id, one.name, "string", one.required), "schema": self._custom_field(one)["schema"]}

        priorities = [writer.priority(name) for name in PRIORITIES]
        fields = [
            field("summary", "Summary", "string", True),
            field("issuetype", "Issue Type", "issuetype", True, (), allowedValues=[writer.type(kind)]),
            field("project", "Project", "project", True, allowedValues=[writer.project(project)]),
            field("description", "Description", "string"),
            {
                **field("labels", "Labels", "array", False, ("add", "set", "remove")),
                "schema": {"type": "array", "items": "string", "system": "labels"},
            },
            field(
                "priority",
                "Priority",
                "priority",
                allowedValues=priorities,
                hasDefaultValue=True,
                defaultValue=writer.priority("Medium"),
            ),
        ]
        fields += [text_field(one) for one in project.custom.values()]
        return [one for one in fields if one["fieldId"] not in project.off_screen]
