"""What of a body becomes values of a record, and what is refused: names, rights, types, lengths, references, rules."""

import base64
import binascii

from .errors import error
from .ids import short_id
from .org import seconds_of, stamp_of

AUDIT = ("CreatedDate", "CreatedById", "LastModifiedDate", "LastModifiedById")


class FieldRules:
    def __init__(self, org, settings, user, by_external_id):
        self._org, self._settings, self._user, self._by_external_id = org, settings, user, by_external_id

    def values(self, sobject, body, access):
        """The values of a body by the fields' own names, and the bytes of its blob if it has one. `access`: c or u."""
        if not isinstance(body, dict):
            raise error("JSON_PARSER_ERROR", "The value of an sObject must be a JSON object")
        values, data, closed = {}, None, []
        for name, value in body.items():
            if name.lower() in ("attributes", "id"):
                continue
            relation = self._relation(sobject, name)
            field = relation or self._known(sobject, name)
            if not self._open(sobject, field, access):
                closed.append(field.name)
            elif field.type == "base64":
                data = self._bytes(field, value)
            elif relation:
                values[field.name] = self._referred(field, value)
            else:
                values[field.name] = self._value(field, value)
        if closed:
            raise self.read_only(closed, "create" if access == "c" else "update")
        return values, data

    def read_only(self, names, doing):
        message = (
            f"Unable to create/update fields: {', '.join(names)}. Please check the security settings of this field and "
            "verify that it is read/write for your profile or permission set."
        )
        return error("INVALID_FIELD_FOR_INSERT_UPDATE", message, names)

    def require(self, sobject, values, data):
        names = [field.name for field in sobject.fields.values() if "r" in field.access]
        names += [full.split(".")[1] for full in self._settings.required if full.split(".")[0] == sobject.name]
        missing = [
            name for name in names if values.get(name) in (None, "") and not (name == sobject.blob and data is not None)
        ]
        if missing:
            raise error("REQUIRED_FIELD_MISSING", f"Required fields are missing: [{', '.join(missing)}]", missing)

    def validate(self, sobject, values, record):
        """Unique values and the org's own rules; `record`: what is being changed."""
        for name, value in values.items():
            field = sobject.field(name)
            if field.unique and value is not None:
                for other in self._by_external_id(sobject, field, value):
                    if other is not record:
                        message = (
                            f"duplicate value found: {name} duplicates value on record with id: {other['Id'][:15]}"
                        )
                        raise error("DUPLICATE_VALUE", message, [])
        for full in self._settings.required:
            kind, name = full.split(".")
            if kind == sobject.name and record is not None and name in values and values[name] is None:
                raise error("REQUIRED_FIELD_MISSING", f"Required fields are missing: [{name}]", [name])
        for rule in self._settings.rules:
            if rule.object == sobject.name and rule.contains in str({**(record or {}), **values}.get(rule.field) or ""):
                raise error("FIELD_CUSTOM_VALIDATION_EXCEPTION", rule.message, [rule.field] if rule.at_field else [])

    # One field.

    def _known(self, sobject, name):
        found = sobject.field(name)
        if not found or not self._org.field(self._user, sobject, name):
            raise error("INVALID_FIELD", f"No such column '{name}' on sobject of type {sobject.name}")
        return found

    def _relation(self, sobject, name):
        for field in sobject.fields.values():
            if field.relation and field.relation.lower() == name.lower():
                return field
        return None

    def _open(self, sobject, field, access):
        if field.name in AUDIT and access == "c" and self._org.rights[self._user].set_audit_fields:
            return True
        return access in field.access and self._org.editable(self._user, sobject, field)

    def _value(self, field, value):
        if value is None or value == "":
            return False if field.type == "boolean" else None
        if field.type == "boolean":
            if not isinstance(value, bool):
                raise self._wrong_type(field, value)
            return value
        if field.type == "datetime":
            seconds = seconds_of(value) if isinstance(value, str) else None
            if seconds is None:
                raise self._wrong_type(field, value)
            return stamp_of(seconds)
        if not isinstance(value, str):
            raise self._wrong_type(field, value)
        if field.type == "reference":
            return self._reference(field, value)
        return self._text(field, value)

    def _wrong_type(self, field, value):
        wanted = {"boolean": "xsd:boolean", "datetime": "xsd:dateTime"}.get(field.type, "xsd:string")
        code = "JSON_PARSER_ERROR" if isinstance(value, (dict, list)) else "INVALID_TYPE_ON_FIELD_IN_RECORD"
        return error(code, f"{field.label}: value not of required type: {value} (type {wanted})", [field.name])

    def _text(self, field, value):
        text = value.strip()  # Salesforce keeps no space around a text
        if not text:
            return None
        size = len(text.encode()) if field.in_bytes else len(text.encode("utf-16-le")) // 2
        if field.type == "picklist":
            if self._settings.restricted_picklists and text not in field.values:
                message = f"{field.label}: bad value for restricted picklist field: {text}"
                raise error("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", message, [field.name])
        elif size > field.length:
            shown = text if len(text) <= 255 else text[:255] + "..."
            message = f"{field.label}: data value too large: {shown} (max length={field.length})"
            raise error("STRING_TOO_LONG", message, [field.name])
        return text

    def _reference(self, field, value):
        if not short_id(value):
            raise error("MALFORMED_ID", f"{field.label}: id value of incorrect type: {value}", [field.name])
        sobject, record = self._org.find(value)
        prefixes = [self._org.objects[name.lower()].prefix for name in field.refers]
        if value[:3] not in prefixes:
            code = "FIELD_INTEGRITY_EXCEPTION" if record else "MALFORMED_ID"
            raise error(code, f"{field.label}: id value of incorrect type: {value}", [field.name])
        if not record or record.get("IsDeleted"):
            code = "ENTITY_IS_DELETED" if record else "INVALID_CROSS_REFERENCE_KEY"
            raise error(code, "entity is deleted" if record else "invalid cross reference id", [])
        return record["Id"]

    def _referred(self, field, value):
        """A parent by its external id: {"Parent": {"Sync_Key__c": "…"}}."""
        names = [name for name in value if name.lower() != "attributes"] if isinstance(value, dict) else []
        sobject = self._org.objects[field.refers[0].lower()]
        external = self._org.field(self._user, sobject, names[0]) if len(names) == 1 else None
        if not external or not external.external:
            named = names[0] if names else ""
            message = f"Field name provided, {named} is not an External ID or indexed field for {sobject.name}"
            raise error("INVALID_FIELD", message)
        found = self._by_external_id(sobject, external, str(value[names[0]]))
        if len(found) != 1:
            about = f"{value[names[0]]} not found for field {external.name} in entity {sobject.name}"
            raise error("INVALID_FIELD", f"Foreign key external ID: {about}", [])
        return found[0]["Id"]

    def _bytes(self, field, value):
        if isinstance(value, bytes):  # of a multipart body
            return value
        try:
            if len(value) > self._settings.most_base64:
                raise error(
                    "STRING_TOO_LONG",
                    f"{field.label}: larger than {self._settings.most_base64} bytes in base64",
                    [field.name],
                )
            return base64.b64decode(value, validate=True)
        except (TypeError, ValueError, binascii.Error):
            raise self._wrong_type(field, "its base64") from None
