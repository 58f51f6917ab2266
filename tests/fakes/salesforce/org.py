"""The records of the org, what users see of them, and the stamps that they bear."""

import datetime
import re

from . import schema
from .errors import error
from .ids import IdMaker, short_id

DAY = 86400
RECYCLE_BIN_DAYS = 15
STAMP = "%Y-%m-%dT%H:%M:%S.000+0000"
MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,3})?(Z|[+-]\d\d:?\d\d)$")
FIRST_CASE = 1024


def stamp_of(seconds):
    return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime(STAMP)


def seconds_of(text):
    """Of a date with time and zone in ISO 8601; None if it is none."""
    match = MOMENT.match(text or "")
    if not match:
        return None
    try:
        return datetime.datetime.fromisoformat(match[1] + match[3].replace("Z", "+00:00")).timestamp() + float(
            match[2] or 0
        )
    except ValueError:
        return None


class Org:
    """Records are dicts with all fields of their type, kept below the 15 characters of their id. Whatever is changed
    can be taken back to a mark: that is what a transaction is."""

    def __init__(self, clock):
        self.clock = clock
        self.objects = schema.objects()
        self.tables = {sobject.name: {} for sobject in self.objects.values()}
        self.rights = {}  # id of a user: Rights
        self.blobs = {}  # id of a ContentVersion or Attachment: bytes
        self.described_at = self.clock.seconds()  # when metadata last changed
        self._ids = IdMaker()
        self._case_number = FIRST_CASE - 1
        self._undo = []

    # Transactions.

    def mark(self):
        return len(self._undo)

    def roll_back(self, mark):
        while len(self._undo) > mark:
            self._undo.pop()()

    def forget_undo(self):
        self._undo.clear()

    # Records.

    def new_id(self, prefix):
        return self._ids.next(prefix)

    def sobject(self, name, tooling=False):
        """None if there is none of that name for the API that is asked."""
        found = self.objects.get(name.lower())
        return found if found and (tooling or not found.tooling) and found.name != "Name" else None

    def now(self):
        return stamp_of(self.clock.seconds())

    def insert(self, name, values, by=None):
        sobject = self.objects[name.lower()]
        record = {field.name: False if field.type == "boolean" else None for field in sobject.fields.values()}
        record["Id"] = self._ids.next(sobject.prefix)
        now = self.now()
        for field in ("CreatedDate", "LastModifiedDate", "SystemModstamp"):
            if field in record:
                record[field] = now
        for field in ("CreatedById", "LastModifiedById"):
            if field in record:
                record[field] = by
        if name == "Case":
            self._case_number += 1
            record["CaseNumber"] = f"{self._case_number:08}"
        record.update(values)
        key = record["Id"][:15]
        self.tables[sobject.name][key] = record
        self._undo.append(lambda: self.tables[sobject.name].pop(key))
        return record

    def change(self, record, values, by=None, system_only=False):
        """`system_only`: SystemModstamp moves, LastModifiedDate doesn't."""
        before = dict(record)
        record.update(values)
        if "SystemModstamp" in record:
            record["SystemModstamp"] = self.now()
        if "LastModifiedDate" in record and not system_only:
            record["LastModifiedDate"], record["LastModifiedById"] = self.now(), by or record["LastModifiedById"]
        self._undo.append(lambda: (record.clear(), record.update(before)))

    def set_blob(self, record, data):
        self.blobs[record["Id"]] = data
        self._undo.append(lambda: self.blobs.pop(record["Id"], None))

    def drop(self, record, name):
        """Without a recycle bin."""
        key = record["Id"][:15]
        self.tables[name].pop(key)
        self._undo.append(lambda: self.tables[name].update({key: record}))

    def find(self, identifier):
        """The type and record of an id, deleted ones too; (None, None) if there is none."""
        key = short_id(identifier)
        if key:
            for name, table in self.tables.items():
                if key in table:
                    return self.objects[name.lower()], table[key]
        return None, None

    def record(self, name, identifier):
        key = short_id(identifier)
        found = self.tables[name].get(key) if key else None
        return None if found and self.purged(found) else found

    def purged(self, record):
        """Gone from the recycle bin as well."""
        at = record.get("IsDeleted") and seconds_of(record["SystemModstamp"])
        return bool(at) and at + RECYCLE_BIN_DAYS * DAY < self.clock.seconds()

    def rows(self, name, deleted=False):
        for record in self.tables[name].values():
            if not record.get("IsDeleted") or (deleted and not self.purged(record)):
                yield record

    # What users see.

    def field(self, user, sobject, name):
        """A field that the user sees, or None: unknown and unseen are the same to Salesforce."""
        found = sobject.field(name)
        if not found:
            return None
        rights = self.rights[user]
        if f"{sobject.name}.{found.name}" in rights.hidden:
            return None
        return (
            found
            if not found.custom or self._granted(user, f"{sobject.name}.{found.name}", "PermissionsRead")
            else None
        )

    def fields(self, user, sobject):
        return [field for field in sobject.fields.values() if self.field(user, sobject, field.name)]

    def editable(self, user, sobject, field):
        full = f"{sobject.name}.{field.name}"
        if full in self.rights[user].read_only or full in self.rights[user].hidden:
            return False
        return not field.custom or self._granted(user, full, "PermissionsEdit")

    def _granted(self, user, full_name, right):
        """A custom field is nobody's, administrators included, until a permission set of theirs says otherwise."""
        sets = {row["PermissionSetId"] for row in self.rows("PermissionSetAssignment") if row["AssigneeId"] == user}
        return any(
            row["Field"] == full_name and row[right] and row["ParentId"] in sets
            for row in self.rows("FieldPermissions")
        )

    def visible(self, user, sobject, record):
        rights = self.rights[user]
        if sobject.setup or rights.modify_all_data or rights.view_all_data:
            return True
        if not rights.may("read", sobject):
            return False
        if sobject.name == "Case":
            return rights.may("viewall", sobject) or record["OwnerId"] == user
        if sobject.name in ("ContentVersion", "ContentDocument"):
            document = record["ContentDocumentId"] if sobject.name == "ContentVersion" else record["Id"]
            links = (row for row in self.rows("ContentDocumentLink", True) if row["ContentDocumentId"] == document)
            return record["OwnerId"] == user or any(self._sees(user, row["LinkedEntityId"]) for row in links)
        if sobject.name == "ContentDocumentLink":
            return self._sees(user, record["LinkedEntityId"])
        return record["ParentId"] is None or self._sees(user, record["ParentId"])

    def _sees(self, user, identifier):
        if identifier == user:
            return True
        case = self.record("Case", identifier)
        return bool(case) and self.visible(user, self.objects["case"], case)

    def seen(self, user, sobject, identifier):
        """The record, or a refusal as of the row's own address."""
        if not short_id(identifier):
            raise error("NOT_FOUND", f"Provided external ID field does not exist or is not accessible: {identifier}")
        record = self.record(sobject.name, identifier)
        if not record or not self.visible(user, sobject, record):
            raise error("NOT_FOUND", "The requested resource does not exist")
        if record.get("IsDeleted"):
            raise error("ENTITY_IS_DELETED", "entity is deleted", [])
        return record

    # Metadata.

    def metadata_changed(self):
        self.described_at = self.clock.seconds()

    def add_field(self, field):
        self.objects["case"].fields[field.name.lower()] = field
        for record in self.tables["Case"].values():
            record.setdefault(field.name, None)
        self.metadata_changed()
        return self.insert("CustomField", {"DeveloperName": field.name[:-3], "TableEnumOrId": "Case"})

    def remove_field(self, name):
        if not self.objects["case"].fields.pop(name.lower(), None):
            return
        for record in self.tables["Case"].values():
            record.pop(name, None)
        for row in [row for row in self.rows("FieldPermissions") if row["Field"] == f"Case.{name}"]:
            self.drop(row, "FieldPermissions")
        for row in [row for row in self.rows("CustomField") if row["DeveloperName"] == name[:-3]]:
            self.drop(row, "CustomField")
        self.metadata_changed()
