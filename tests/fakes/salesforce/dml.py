"""Creating, changing and deleting records as a user: who may, what is refused, and what follows from it."""

from fakeserver import Refused

from . import schema
from .errors import error, no_access
from .fields import FieldRules
from .files import Files
from .ids import short_id

CHILDREN = {
    "Case": (("CaseComment", "ParentId"), ("Attachment", "ParentId"), ("EmailMessage", "ParentId")),
    "ContentDocument": (("ContentVersion", "ContentDocumentId"),),
}


class Dml:
    """Of one call. A refusal leaves nothing half done: whoever calls rolls back to a mark."""

    def __init__(self, org, settings, user, auto_assign=True):
        self._org, self._settings, self._user, self._auto_assign = org, settings, user, auto_assign
        self._rights = org.rights[user]
        self._rules = FieldRules(org, settings, user, self.by_external_id)
        self._files = Files(org, user)

    def create(self, sobject, body):
        """The new record."""
        if "c" not in sobject.writable or not self._rights.may("create", sobject):
            raise error("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", f"entity type cannot be inserted: {sobject.name}", [])
        values, data = self._rules.values(sobject, body, "c")
        self._require_parent(sobject, values)
        self._derive(sobject, values, creating=True)
        self._rules.require(sobject, values, data)
        self._rules.validate(sobject, values, None)
        if sobject.name == "FieldPermissions":
            self._require_grantable(values)
        self._check_lock(values.get("ParentId") or values.get("LinkedEntityId") or values.get("FirstPublishLocationId"))
        if sobject.name == "ContentVersion":
            return self._files.add_version(values, data)
        comment = values.pop("Comments", None)
        record = self._org.insert(sobject.name, values, self._user)
        if data is not None:
            record["BodyLength"] = len(data)
            self._org.set_blob(record, data)
        if comment:
            self._org.insert("CaseComment", {"ParentId": record["Id"], "CommentBody": comment}, self._user)
        self._follow(sobject, record)
        return record

    def update(self, sobject, record, body):
        if "u" not in sobject.writable:
            raise error("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", f"entity type cannot be updated: {sobject.name}", [])
        if not self._rights.may("edit", sobject):
            raise no_access()
        values, _ = self._rules.values(sobject, body, "u")
        if sobject.name == "CaseComment" and set(values) - {"IsPublished"} and not self._rights.change_all("Case"):
            raise no_access()
        self._derive(sobject, values, creating=False)
        self._rules.validate(sobject, values, record)
        self._check_lock(record["Id"], record.get("ParentId") if sobject.name != "Case" else None)
        comment = values.pop("Comments", None)
        self._org.change(record, values, self._user)
        if comment:
            self._org.insert("CaseComment", {"ParentId": record["Id"], "CommentBody": comment}, self._user)
        self._follow(sobject, record)

    def delete(self, sobject, record):
        comment = sobject.name == "CaseComment"
        allowed = self._rights.change_all("Case") if comment else self._rights.may("delete", sobject)
        if "d" not in sobject.writable or not allowed:
            raise no_access()
        self._check_lock(record["Id"], record.get("ParentId"))
        if "IsDeleted" not in record:
            return self._org.drop(record, sobject.name)
        self.bury(sobject.name, record)
        if comment and self._settings.comment_touches_case:
            self._touch_case(record)

    def bury(self, name, record):
        """Into the recycle bin, with what belongs to it."""
        for child, field in CHILDREN.get(name, ()):
            for row in [row for row in self._org.rows(child) if row[field] == record["Id"]]:
                self.bury(child, row)
        for row in list(self._org.rows("ContentDocumentLink")):
            if record["Id"] in (row["LinkedEntityId"], row["ContentDocumentId"]):
                self._org.change(row, {"IsDeleted": True})
        self._org.change(record, {"IsDeleted": True}, self._user)

    def unearth(self, name, record):
        for child, field in CHILDREN.get(name, ()):
            for row in [row for row in self._org.rows(child, True) if row[field] == record["Id"] and row["IsDeleted"]]:
                self.unearth(child, row)
        for row in list(self._org.rows("ContentDocumentLink", True)):
            if record["Id"] in (row["LinkedEntityId"], row["ContentDocumentId"]):
                self._org.change(row, {"IsDeleted": False})
        self._org.change(record, {"IsDeleted": False}, self._user)

    # External ids.

    def external_field(self, sobject, name):
        """The field, if the user sees it and it is one that records can be addressed by."""
        field = self._org.field(self._user, sobject, name)
        if not field or not field.external:
            raise error("NOT_FOUND", f"Provided external ID field does not exist or is not accessible: {name}")
        return field

    def by_external_id(self, sobject, field, value):
        """All records that bear it."""

        def fold(text):
            return text if field.case_sensitive else str(text).lower()

        return [
            row for row in self._org.rows(sobject.name) if row.get(field.name) and fold(row[field.name]) == fold(value)
        ]

    def upsert(self, sobject, field, value, body, update_only=False):
        """The record and whether it is new; `Several` if the value is not one record's."""
        if any(name.lower() == field.name.lower() for name in body):
            message = f"The {field.name} field should not be specified in the sobject data."
            raise error("INVALID_FIELD", message, [field.name])
        found = self.by_external_id(sobject, field, value)
        if len(found) > 1:
            raise Several(sobject, found)
        if found:
            self.update(sobject, found[0], body)
            return found[0], False
        if update_only:
            raise error("NOT_FOUND", "The requested resource does not exist")
        if not self._org.editable(self._user, sobject, field):
            raise self._rules.read_only([field.name], "create")
        return self.create(sobject, {**body, field.name: value}), True

    # What follows from a write.

    def _derive(self, sobject, values, creating):
        if sobject.name == "Case":
            self._derive_case(values, creating)
        elif creating and sobject.field("OwnerId") and not values.get("OwnerId"):
            values["OwnerId"] = self._user
        if sobject.name == "ContentDocumentLink" and creating:
            values.setdefault("ShareType", "V")
            values.setdefault("Visibility", "AllUsers")

    def _derive_case(self, values, creating):
        if creating:
            values["Status"] = values.get("Status") or schema.STATUSES[0]
            values["Priority"] = values.get("Priority") or "Medium"
            values["OwnerId"] = values.get("OwnerId") or self._user
            default = next(row["Id"] for row in self._org.rows("RecordType") if row["DeveloperName"] == "Support")
            values["RecordTypeId"] = values.get("RecordTypeId") or default
        if "Status" in values:
            values["IsClosed"] = values["Status"] in schema.CLOSED_STATUSES
            values["ClosedDate"] = self._org.now() if values["IsClosed"] else None
        if self._settings.assignment_rule and self._auto_assign:
            queue = next(row for row in self._org.rows("Group") if row["Type"] == "Queue")
            values["OwnerId"] = queue["Id"]

    def _require_parent(self, sobject, values):
        """A child needs a parent that its maker sees and may change."""
        parent = values.get("ParentId") if sobject.name != "Case" else None
        if not parent or sobject.setup:
            return
        case = self._org.record("Case", parent)
        if not self._org.visible(self._user, self._org.sobject("Case"), case):
            raise error(
                "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY",
                f"insufficient access rights on cross-reference id: {parent}",
                [],
            )

    def _require_grantable(self, values):
        kind, _, name = values["Field"].partition(".")
        target = self._org.sobject(kind)
        if kind != values["SobjectType"] or not target or not target.field(name) or not target.field(name).custom:
            raise error("INVALID_FIELD", f"no field whose permissions can be set: {values['Field']}", ["Field"])
        if not values.get("PermissionsRead"):
            message = "To grant the permission to edit a field, the permission to read it is needed."
            raise error("FIELD_INTEGRITY_EXCEPTION", message, ["PermissionsRead"])
        for row in self._org.rows("FieldPermissions"):
            if (row["ParentId"], row["Field"]) == (values["ParentId"], values["Field"]):
                raise error(
                    "DUPLICATE_VALUE",
                    f"duplicate value found: <unknown> duplicates value on record with id: {row['Id'][:15]}",
                    [],
                )

    def _follow(self, sobject, record):
        if sobject.name == "CaseComment" and self._settings.comment_touches_case:
            self._touch_case(record)

    def _touch_case(self, comment):
        case = self._org.record("Case", comment["ParentId"])
        if case:
            self._org.change(case, {}, self._user)

    def _check_lock(self, *identifiers):
        for identifier in identifiers:
            key = short_id(identifier) if identifier else None
            if key and self._settings.locks.get(key, 0) > 0:
                self._settings.locks[key] -= 1
                message = f"unable to obtain exclusive access to this record or 1 records: {identifier}"
                raise error("UNABLE_TO_LOCK_ROW", message, [])


class Several(Refused):
    """An external id that several records bear."""

    def __init__(self, sobject, records):
        super().__init__(300, "several records bear this external id", code="MULTIPLE_CHOICES")
        self.sobject, self.records = sobject, records
