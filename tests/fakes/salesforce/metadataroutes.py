"""What the org says about itself: versions, objects, fields, picklists, limits; and a new field through Tooling."""

import email.utils

from fakeserver import Answer, route

from . import schema
from .errors import GONE, error
from .ids import long_id
from .recordroutes import SOBJECTS, http_date
from .seed import ONLY

MASTER_TYPE = long_id("012000000000000")
RELEASES = {
    60: "Spring '24",
    61: "Summer '24",
    62: "Winter '25",
    63: "Spring '25",
    64: "Summer '25",
    65: "Winter '26",
    66: "Spring '26",
    67: "Summer '26",
    68: "Winter '27",
}
SOAP_TYPES = {"boolean": "xsd:boolean", "int": "xsd:int", "datetime": "xsd:dateTime", "base64": "xsd:base64Binary"}


class MetadataRoutes:
    """Mixed into the fake, like RecordRoutes. Comes before that one: `describe` is no id."""

    @route("GET", "/services/data")
    def versions(self, request):
        return Answer(
            200,
            [
                {
                    "label": RELEASES.get(number, f"Release {number}"),
                    "url": f"/services/data/v{number}.0",
                    "version": f"{number}.0",
                }
                for number in self.settings.versions
            ],
        )

    @route("GET", "/services/data/{version}")
    def resources(self, request, version):
        base = self.base(request)
        names = ("sobjects", "query", "queryAll", "composite", "limits", "tooling")
        identity = f"{self.url}/id/{self.organization}/{self.user}"
        return Answer(200, {"identity": identity, **{name: f"{base}/{name}" for name in names}})

    @route("GET", "/services/data/{version}/limits")
    def limits(self, request, version):
        daily = {"Max": self.quota.most, "Remaining": max(0, self.quota.most - self.quota.used())}
        return Answer(
            200,
            {
                "DailyApiRequests": daily,
                "DataStorageMB": {"Max": 5, "Remaining": 4},
                "FileStorageMB": {"Max": 20, "Remaining": 19},
            },
        )

    @route("GET", SOBJECTS)
    def describe_all(self, request, version):
        rights = self.org.rights[self.user]
        known = [
            sobject
            for sobject in self.org.objects.values()
            if self.org.sobject(sobject.name) and rights.may("read", sobject)
        ]
        return Answer(
            200,
            {
                "encoding": "UTF-8",
                "maxBatchSize": 200,
                "sobjects": [self._summary(request, sobject) for sobject in known],
            },
        )

    @route("GET", SOBJECTS + "/{name}")
    def basic(self, request, version, name):
        return Answer(200, {"objectDescribe": self._summary(request, self.sobject(name)), "recentItems": []})

    @route("GET", SOBJECTS + "/{name}/describe")
    def describe(self, request, version, name):
        sobject = self.sobject(name)
        since = http_date(request, "If-Modified-Since")
        headers = {"Last-Modified": email.utils.formatdate(self.org.described_at, usegmt=True)}
        if since is not None and int(self.org.described_at) <= since:
            return Answer(304, None, headers)
        fields = [self._field(sobject, field) for field in self.org.fields(self.user, sobject)]
        children = [
            {"childSObject": child, "field": field, "relationshipName": relation, "cascadeDelete": True}
            for relation, (child, field) in sobject.children.items()
        ]
        return Answer(
            200,
            {
                **self._summary(request, sobject),
                "fields": fields,
                "childRelationships": children,
                "recordTypeInfos": self._record_types(request, sobject),
            },
            headers,
        )

    def _summary(self, request, sobject):
        may = self.org.rights[self.user].may
        base = f"{self.base(request)}/sobjects/{sobject.name}"
        return {
            "name": sobject.name,
            "label": sobject.name,
            "labelPlural": sobject.name + "s",
            "keyPrefix": sobject.prefix,
            "custom": False,
            "queryable": True,
            "retrieveable": True,
            "searchable": not sobject.setup,
            "undeletable": True,
            "createable": "c" in sobject.writable and may("create", sobject),
            "updateable": "u" in sobject.writable and may("edit", sobject),
            "deletable": "d" in sobject.writable and may("delete", sobject),
            "urls": {"sobject": base, "describe": f"{base}/describe", "rowTemplate": f"{base}/{{ID}}"},
        }

    def _field(self, sobject, field):
        open_to_user = self.org.editable(self.user, sobject, field)
        return {
            "name": field.name,
            "label": field.label,
            "type": field.type,
            "length": field.length,
            "byteLength": field.length * (1 if field.in_bytes else 3),
            "custom": field.custom,
            "createable": "c" in field.access and open_to_user,
            "updateable": "u" in field.access and open_to_user,
            "nillable": "r" not in field.access and field.type != "boolean",
            "filterable": "x" not in field.access,
            "sortable": "x" not in field.access,
            "unique": field.unique,
            "externalId": field.external,
            "idLookup": field.external or field.type == "id",
            "caseSensitive": field.case_sensitive,
            "referenceTo": list(field.refers),
            "relationshipName": field.relation or None,
            "autoNumber": field.name == "CaseNumber",
            "calculated": False,
            "soapType": SOAP_TYPES.get(field.type, "xsd:string"),
            "defaultedOnCreate": field.type == "boolean" or field.name in ("Status", "OwnerId"),
            "restrictedPicklist": field.type == "picklist" and self.settings.restricted_picklists,
            "picklistValues": [self._choice(field, value) for value in field.values],
        }

    def _choice(self, field, value):
        default = field.name in ("Status", "Priority") and value == field.values[0]
        return {"value": value, "label": value, "active": True, "defaultValue": default, "validFor": None}

    def _record_types(self, request, sobject):
        rows = list(self.org.rows("RecordType")) if sobject.name == "Case" else []
        described = [(row["Id"], row["Name"], row["DeveloperName"], False) for row in rows]
        base = f"{self.base(request)}/sobjects/{sobject.name}/describe/layouts"
        return [
            {
                "recordTypeId": key,
                "name": name,
                "developerName": developer,
                "active": True,
                "available": True,
                "master": master,
                "defaultRecordTypeMapping": developer == ("Support" if rows else "Master"),
                "urls": {"layout": f"{base}/{key}"},
            }
            for key, name, developer, master in [*described, (MASTER_TYPE, "Master", "Master", True)]
        ]

    @route("GET", "/services/data/{version}/ui-api/object-info/{name}/picklist-values/{record_type}")
    def picklists(self, request, version, name, record_type):
        sobject = self.sobject(name)
        row = self.org.record("RecordType", record_type)
        if not row and record_type[:15] != MASTER_TYPE[:15]:
            raise error("NOT_FOUND", GONE)
        only = ONLY.get((row or {}).get("DeveloperName"), {})
        url = f"{self.base(request)}/ui-api/object-info/{sobject.name}/picklist-values/{record_type}"
        values = {}
        for field in self.org.fields(self.user, sobject):
            if field.type == "picklist":
                allowed = only.get(field.name, field.values)
                choices = [{"attributes": None, "label": value, "validFor": [], "value": value} for value in allowed]
                default = choices[0] if field.name in ("Status", "Priority") else None
                values[field.name] = {
                    "controllerValues": {},
                    "defaultValue": default,
                    "eTag": "0",
                    "values": choices,
                    "url": f"{url}/{field.name}",
                }
        return Answer(200, {"eTag": "0", "picklistFieldValues": values})

    @route("POST", "/services/data/{version}/tooling/sobjects/CustomField")
    def new_field(self, request, version):
        if not self.org.rights[self.user].customize_application:
            raise error("INSUFFICIENT_ACCESS", "insufficient access rights on object id", [])
        body = self.json_object(request)
        meta = body.get("Metadata")
        if not isinstance(meta, dict) or not isinstance(body.get("FullName"), str):
            raise error(
                "REQUIRED_FIELD_MISSING", "Required fields are missing: [FullName, Metadata]", ["FullName", "Metadata"]
            )
        kind, _, name = body["FullName"].partition(".")
        if (
            kind != "Case"
            or not name.endswith("__c")
            or meta.get("type") != "Text"
            or not 0 < meta.get("length", 0) <= 255
        ):
            raise error(
                "FIELD_INTEGRITY_EXCEPTION", "the fake makes Text fields of Case, of 1 to 255 characters", ["Metadata"]
            )
        if not meta.get("label"):
            raise error("REQUIRED_FIELD_MISSING", "Required fields are missing: [Label]", ["Label"])
        if self.org.sobject("Case").field(name):
            raise error(
                "DUPLICATE_DEVELOPER_NAME", f"There is already a field named {name[:-3]} on Case.", ["FullName"]
            )
        options = {"unique": "unique", "external": "externalId", "case_sensitive": "caseSensitive"}
        flags = {own: bool(meta.get(theirs)) for own, theirs in options.items()}
        row = self.org.add_field(schema.added_field(meta["length"], label=meta["label"], name=name, **flags))
        return Answer(201, {"id": row["Id"], "success": True, "errors": [], "warnings": [], "infos": []})
