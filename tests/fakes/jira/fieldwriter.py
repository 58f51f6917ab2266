"""What a create or edit may write: each field's rules, and Jira's own sentence for each that is broken."""

import json

from fakeserver import Refused

from .records import PRIORITIES, Issue

LONGEST_SUMMARY = 255
LONGEST_LABEL = 255
LONGEST_PROPERTY_KEY = 255
LONGEST_PROPERTY = 32_768
SETTABLE = ("summary", "description", "labels", "priority", "issuetype")


class FieldWriter:
    """`text`: the skin's rich text (AdfText, WikiText); `keys`: what a body may hold."""

    def __init__(self, site, text, keys):
        self._site, self._text, self._keys = site, text, keys

    def create(self, user, body):
        """Makes the issue; Refused with all that is wrong with its fields."""
        self._check_shape(body)
        fields, errors = dict(body.get("fields") or {}), FieldErrors()
        project = self._project(user, fields.pop("project", None))
        kind = self._type(project, fields.pop("issuetype", None), errors)
        values = self._values(fields, project, (), errors, user)
        values.update(self._updated(body.get("update") or {}, fields, project, {"labels": []}, errors))
        if "summary" not in values and "summary" not in errors:
            errors["summary"] = "You must specify a summary of the issue."
        for field in project.custom.values():
            if field.required and not values.get("custom", {}).get(field.id) and field.id not in errors:
                errors[field.id] = f"{field.name} is required."
        properties = checked_properties(body.get("properties"))
        if errors:
            raise errors.refused()
        summary = values.pop("summary")
        return self._site.create_issue(project, kind, user, summary, properties=properties, **values)

    def edit(self, user, issue: Issue, body):
        self._check_shape(body)
        fields, update = dict(body.get("fields") or {}), body.get("update") or {}
        properties = checked_properties(body.get("properties"))
        if not fields and not update and not properties:
            raise Refused(400, "one of 'fields' or 'update' required")
        errors, changes = FieldErrors(), {}
        if "issuetype" in fields:
            changes["type"] = self._type(issue.project, fields.pop("issuetype"), errors)
            self._check_workflow(issue, changes["type"], errors)
        media = [one.media_id for one in issue.attachments]
        changes.update(self._values(fields, issue.project, media, errors, user))
        changes.update(self._updated(update, fields, issue.project, {"labels": issue.labels}, errors))
        if "custom" in changes:
            changes["custom"] = {**issue.custom, **changes["custom"]}
        if errors:
            raise errors.refused()
        self._site.edit_issue(issue, **changes)
        issue.properties.update(properties)  # without moving `updated`
        if properties:
            self._site.index.learn(issue)

    def _check_shape(self, body):
        if not isinstance(body, dict) or set(body) - self._keys:
            unknown = sorted(set(body) - self._keys) if isinstance(body, dict) else []
            raise Refused(400, "malformed", payload=(unknown or ["?"])[0])
        for key in ("fields", "update"):
            if not isinstance(body.get(key) or {}, dict):
                raise Refused(400, "malformed", payload=key)

    def _project(self, user, value):
        reference = (value.get("key") or value.get("id")) if isinstance(value, dict) else None
        project = self._site.project(reference) if reference else None
        if project is None or not self._site.rights.has(user, "BROWSE_PROJECTS", project):
            raise FieldErrors({"project": "valid project is required"}).refused()
        if user is None:
            sentence = (
                "Anonymous users do not have permission to create issues in this project. Please try logging in first."
            )
            raise FieldErrors({"project": sentence}).refused()
        if not self._site.rights.has(user, "CREATE_ISSUES", project):
            raise FieldErrors({"project": "You do not have permission to create issues in this project."}).refused()
        return project

    def _type(self, project, value, errors):
        reference = (value.get("id") or value.get("name")) if isinstance(value, dict) else None
        kind = project.type_by(str(reference)) if reference else None
        if kind is None:
            errors["issuetype"] = "Specify a valid issue type" if reference else "Specify an issue type"
        return kind

    def _check_workflow(self, issue, kind, errors):
        """A type with another workflow takes a move, which is no edit."""
        if kind and kind is not issue.type and {kind.name, issue.type.name} & issue.project.apart:
            errors["issuetype"] = "The issue type selected is invalid."

    def _values(self, fields, project, media, errors, user):
        values = {}
        for field, value in fields.items():
            try:
                self._set(values, field, value, project, media, user)
            except Refused as refused:
                errors.add(field, refused)
        return values

    def _set(self, values, field, value, project, media, user):
        if field in project.custom:
            if value is not None and not isinstance(value, str):
                raise Refused(400, "Operation value must be a string")
            values.setdefault("custom", {})[field] = value
        elif field == "reporter" and self._site.rights.has(user, "MODIFY_REPORTER", project):
            values["reporter"] = self._person(value)
        elif field not in SETTABLE or field in project.off_screen:
            raise Refused(400, f"Field '{field}' cannot be set. It is not on the appropriate screen, or unknown.")
        elif field == "description":
            values[field] = self._text.written(value, field, media)
        else:
            values[field] = getattr(self, f"_{field}")(value)

    def _person(self, value):
        reference = (
            (value.get("accountId") or value.get("id") or value.get("name")) if isinstance(value, dict) else None
        )
        person = next((one for one in self._site.users.values() if reference in (one.id, one.handle)), None)
        if person is None:
            raise Refused(400, f"Specify a valid value for reporter: {reference}")
        return person

    def _summary(self, value):
        if not isinstance(value, str):
            raise Refused(400, "Operation value must be a string")
        if not value.strip():
            raise Refused(400, "You must specify a summary of the issue.")
        if "\n" in value or "\r" in value:
            raise Refused(400, "The summary is invalid because it contains newline characters.")
        if len(value.strip()) > LONGEST_SUMMARY:
            raise Refused(400, "Summary can't exceed 255 characters.")
        return value.strip()

    def _labels(self, value):
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(label, str) for label in value):
            raise Refused(400, "data was not an array of strings")
        for label in value:
            self._check_label(label)
        return sorted(set(value))

    def _check_label(self, label):
        if not label or any(character.isspace() for character in label):
            raise Refused(400, f"The label '{label}' contains spaces which is invalid.")
        if len(label) > LONGEST_LABEL:
            raise Refused(400, f"The label '{label}' exceeds the maximum length for a single label of 255 characters.")

    def _priority(self, value):
        named = value if isinstance(value, dict) else {}
        for name, number in PRIORITIES.items():
            if named.get("id") == number or (not named.get("id") and named.get("name") == name):
                return name
        raise Refused(400, f"Priority name '{named.get('name')}' is not valid" if named else "data was not an object")

    def _updated(self, update, fields, project, now, errors):
        """What `update` makes of the labels: the only field of which Twinspan adds and removes single values."""
        changes = {}
        for field, operations in update.items():
            if field in fields:
                errors[field] = f"Field '{field}' cannot appear in both 'fields' and 'update'"
            elif field != "labels" or field in project.off_screen:
                errors[field] = f"Field '{field}' cannot be set. It is not on the appropriate screen, or unknown."
            else:
                try:
                    changes["labels"] = self._label_operations(operations, list(now["labels"]))
                except Refused as refused:
                    errors.add(field, refused)
        return changes

    def _label_operations(self, operations, labels):
        if not isinstance(operations, list):
            raise Refused(400, "data was not an array")
        for operation in operations:
            verb, label = next(iter(operation.items())) if isinstance(operation, dict) and operation else ("", "")
            if verb == "set":
                labels = self._labels(label)
            elif verb in ("add", "remove") and isinstance(label, str):
                self._check_label(label)
                labels = [one for one in labels if one != label] + ([label] if verb == "add" else [])
            else:
                raise Refused(400, f"Unsupported operation: {verb}")
        return sorted(set(labels))


class FieldErrors(dict):
    """field: what Jira says of it. What it keeps to itself is in the refusal's own words, for the record of calls."""

    def __init__(self, *errors):
        super().__init__(*errors)
        self._reasons = []

    def add(self, field, refused):
        self.update(refused.more.get("errors") or {field: refused.message})
        self._reasons.append(refused.message)

    def refused(self):
        reasons = self._reasons or list(self.values())
        return Refused(400, "; ".join([*self, *reasons]), errors=dict(self))


def checked_properties(value):
    """The properties of a body as {key: value}."""
    if value is None:
        return {}
    if not isinstance(value, list):
        raise Refused(400, "malformed", payload="properties")
    checked = {}
    for one in value:
        if not isinstance(one, dict) or set(one) != {"key", "value"} or not isinstance(one["key"], str):
            raise Refused(400, "malformed", payload="properties")
        checked[one["key"]] = checked_property(one["key"], one["value"])
    return checked


def checked_property(key, value):
    if not key or len(key) > LONGEST_PROPERTY_KEY:
        raise Refused(400, "The property key cannot be empty or longer than 255 characters.")
    if len(json.dumps(value, ensure_ascii=False)) > LONGEST_PROPERTY:
        raise Refused(400, "The property value cannot be longer than 32768 characters.")
    return value
