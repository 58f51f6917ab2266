"""The objects of the org and their fields. Access letters of a field: c may be set at create, u at update, r must be
set, x neither filtered nor sorted by."""

import copy
import dataclasses

ADDED_FIELD = "Sync_Key__c"


@dataclasses.dataclass
class Field:
    name: str
    type: str = "string"
    length: int = 0
    access: str = ""
    refers: tuple = ()  # types
    relation: str = ""  # its name in SOQL
    values: tuple = ()  # of a picklist; the first is the default
    label: str = ""
    in_bytes: bool = False  # how the length counts
    unique: bool = False
    external: bool = False
    case_sensitive: bool = False

    @property
    def custom(self):
        return self.name.endswith("__c")


@dataclasses.dataclass
class SObject:
    name: str
    prefix: str
    fields: dict  # lower-case name: Field
    children: dict = dataclasses.field(default_factory=dict)  # relation: (type, field)
    setup: bool = False  # readable by all, written by who may customise
    writable: str = "cud"  # create, update, delete
    blob: str = ""  # a field of bytes
    tooling: bool = False

    def field(self, name):
        return self.fields.get(name.lower())


def _text(name, length=255, access="", **more):
    return Field(name, length=length, access=access, **more)


def _area(name, length, access="", **more):
    return Field(name, "textarea", length, access, **more)


def _flag(name, access=""):
    return Field(name, "boolean", access=access)


def _reference(name, refers, relation, access=""):
    refers = (refers,) if isinstance(refers, str) else refers
    return Field(name, "reference", 18, access, refers, relation)


def _picklist(name, *values, access="cu"):
    return Field(name, "picklist", 255, access, values=values)


def _moment(name):
    return Field(name, "datetime")


def _size(name):
    return Field(name, "int")


def _audit(deletable=True):
    return [
        *([_flag("IsDeleted")] if deletable else []),
        _moment("CreatedDate"),
        _reference("CreatedById", "User", "CreatedBy"),
        _moment("LastModifiedDate"),
        _reference("LastModifiedById", "User", "LastModifiedBy"),
        _moment("SystemModstamp"),
    ]


def _sobject(name, prefix, *fields, **more):
    all_fields = [Field("Id", "id", 18), *fields]
    for field in all_fields:
        field.label = field.label or field.name
    return SObject(name, prefix, {field.name.lower(): field for field in all_fields}, **more)


def _setup(name, prefix, *fields, **more):
    return _sobject(name, prefix, *fields, _moment("SystemModstamp"), setup=True, **{"writable": "", **more})


STATUSES = ("New", "Working", "Escalated", "On Hold", "Closed")
CLOSED_STATUSES = ("Closed",)
LINKED = ("Case", "User")

_OBJECTS = [
    _sobject(
        "Case",
        "500",
        _text("CaseNumber", 30),
        _text("Subject", 255, "cu"),
        _area("Description", 32000, "cux"),
        _picklist("Type", "Mechanical", "Electrical", "Electronic", "Structural", "Other"),
        _picklist("Status", *STATUSES),
        _picklist("Reason", "Installation", "Equipment Complexity", "Performance", "Breakdown", "Feedback", "Other"),
        _picklist("Origin", "Phone", "Email", "Web"),
        _picklist("Priority", "Medium", "High", "Low"),
        _flag("IsClosed"),
        _moment("ClosedDate"),
        _flag("IsEscalated", "cu"),
        _text("SuppliedName", 80, "cu"),
        _text("SuppliedEmail", 80, "cu"),
        _reference("ParentId", "Case", "Parent", "cu"),
        _reference("OwnerId", ("Group", "User"), "Owner", "cu"),
        _reference("RecordTypeId", "RecordType", "RecordType", "cu"),
        _area("Comments", 4000, "cux", label="Internal Comments", in_bytes=True),
        *_audit(),
        children={
            "CaseComments": ("CaseComment", "ParentId"),
            "ContentDocumentLinks": ("ContentDocumentLink", "LinkedEntityId"),
            "Attachments": ("Attachment", "ParentId"),
            "EmailMessages": ("EmailMessage", "ParentId"),
            "Cases": ("Case", "ParentId"),
        },
    ),
    _sobject(
        "CaseComment",
        "00a",
        _reference("ParentId", "Case", "Parent", "cr"),
        _area("CommentBody", 4000, "cu", label="Body", in_bytes=True),
        _flag("IsPublished", "cu"),
        *_audit(),
    ),
    _sobject(
        "ContentVersion",
        "068",
        _reference("ContentDocumentId", "ContentDocument", "ContentDocument", "c"),
        _flag("IsLatest"),
        _text("VersionNumber", 20),
        _text("Title", 255, "cu"),
        _area("Description", 1000, "cu"),
        _text("PathOnClient", 500, "cr"),
        _text("FileType", 20),
        _text("FileExtension", 40),
        _size("ContentSize"),
        _text("Checksum", 50),
        _reference("OwnerId", "User", "Owner"),
        _reference("FirstPublishLocationId", LINKED, "FirstPublishLocation", "c"),
        Field("VersionData", "base64", access="cr"),
        _moment("ContentModifiedDate"),
        *_audit(),
        blob="VersionData",
        writable="cu",
    ),
    _sobject(
        "ContentDocument",
        "069",
        _text("Title", 255, "u"),
        _text("FileType", 20),
        _text("FileExtension", 40),
        _size("ContentSize"),
        _reference("LatestPublishedVersionId", "ContentVersion", "LatestPublishedVersion"),
        _reference("OwnerId", "User", "Owner"),
        _moment("ContentModifiedDate"),
        *_audit(),
        children={
            "ContentVersions": ("ContentVersion", "ContentDocumentId"),
            "ContentDocumentLinks": ("ContentDocumentLink", "ContentDocumentId"),
        },
        writable="ud",
    ),
    _sobject(
        "ContentDocumentLink",
        "06A",
        _reference("LinkedEntityId", LINKED, "LinkedEntity", "cr"),
        _reference("ContentDocumentId", "ContentDocument", "ContentDocument", "cr"),
        Field("ShareType", "picklist", 40, "cu", values=("V", "C", "I")),
        Field("Visibility", "picklist", 40, "cu", values=("AllUsers", "InternalUsers", "SharedUsers")),
        _flag("IsDeleted"),
        _moment("SystemModstamp"),
    ),
    _sobject(
        "Attachment",
        "00P",
        _reference("ParentId", "Case", "Parent", "cr"),
        _text("Name", 255, "cur"),
        _text("ContentType", 120, "cu"),
        _size("BodyLength"),
        Field("Body", "base64", access="cr"),
        _text("Description", 500, "cu"),
        _flag("IsPrivate", "cu"),
        _reference("OwnerId", "User", "Owner", "cu"),
        *_audit(),
        blob="Body",
    ),
    _sobject(
        "EmailMessage",
        "02s",
        _reference("ParentId", "Case", "Parent", "c"),
        _text("Subject", 3000, "cu"),
        _area("TextBody", 131072, "cux"),
        _area("HtmlBody", 131072, "cux"),
        _text("FromAddress", 255, "cu"),
        _text("FromName", 255, "cu"),
        _text("ToAddress", 4000, "cu"),
        _flag("Incoming", "cu"),
        _moment("MessageDate"),
        *_audit(),
    ),
    _setup(
        "User",
        "005",
        _text("Username", 80),
        _text("Name", 121),
        _text("FirstName", 40),
        _text("LastName", 80),
        _text("Email", 128),
        _text("Alias", 8),
        _flag("IsActive"),
        _text("TimeZoneSidKey", 40),
        _text("LocaleSidKey", 40),
        _text("UserType", 40),
        _reference("ProfileId", "Profile", "Profile"),
    ),
    _setup("Group", "00G", _text("Name", 40), _text("DeveloperName", 80), _text("Type", 40)),
    # What a reference to several types shows of either.
    _setup(
        "Name",
        "",
        _text("Name"),
        _text("Type", 40),
        _text("FirstName", 40),
        _text("LastName", 80),
        _text("Username", 80),
        _text("Email", 128),
        _flag("IsActive"),
    ),
    _setup("Profile", "00e", _text("Name"), _text("UserType", 40)),
    _setup(
        "PermissionSet",
        "0PS",
        _text("Name", 80, "cur"),
        _text("Label", 80, "cur"),
        _flag("IsOwnedByProfile"),
        _reference("ProfileId", "Profile", "Profile"),
        _flag("PermissionsApiEnabled", "cu"),
        _flag("PermissionsModifyAllData", "cu"),
        _flag("PermissionsViewAllData", "cu"),
        _flag("PermissionsCustomizeApplication", "cu"),
        writable="cud",
    ),
    _setup(
        "PermissionSetAssignment",
        "0Pa",
        _reference("AssigneeId", "User", "Assignee", "cr"),
        _reference("PermissionSetId", "PermissionSet", "PermissionSet", "cr"),
        writable="cd",
    ),
    _setup(
        "FieldPermissions",
        "01k",
        _reference("ParentId", "PermissionSet", "Parent", "cr"),
        _text("SobjectType", 40, "cr"),
        _text("Field", 255, "cr"),
        _flag("PermissionsRead", "cu"),
        _flag("PermissionsEdit", "cu"),
        writable="cud",
    ),
    _setup(
        "RecordType", "012", _text("Name", 80), _text("DeveloperName", 80), _text("SobjectType", 40), _flag("IsActive")
    ),
    _setup(
        "CaseStatus",
        "00J",
        _text("MasterLabel"),
        _text("ApiName"),
        _size("SortOrder"),
        _flag("IsClosed"),
        _flag("IsDefault"),
    ),
    _setup(
        "Organization",
        "00D",
        _text("Name", 80),
        _text("InstanceName", 5),
        _flag("IsSandbox"),
        _text("OrganizationType", 40),
        _text("TimeZoneSidKey", 40),
        _text("LanguageLocaleKey", 40),
    ),
    _setup("CustomField", "00N", _text("DeveloperName", 80), _text("TableEnumOrId", 40), tooling=True),
]


def objects():
    """A schema of one's own, lower-case name: SObject."""
    return {sobject.name.lower(): copy.deepcopy(sobject) for sobject in _OBJECTS}


def added_field(length=128, unique=True, external=True, case_sensitive=True, label="Sync Key", name=ADDED_FIELD):
    return Field(
        name, "string", length, "cu", label=label, unique=unique, external=external, case_sensitive=case_sensitive
    )
