"""The org as every test finds it: people, record types, queue, statuses, and a few support cases."""

from . import rights, schema

PEOPLE = {  # key: first name, last name, profile, rights, with the permission set of the sync
    "admin": ("Ada", "Admin", "System Administrator", rights.of_admin, True),
    "agent": ("Amir", "Agent", "Support Agent", rights.of_agent, True),
    "reader": ("Rosa", "Reader", "Support Reader", rights.of_reader, True),
    "outsider": ("Otto", "Outsider", "Minimum Access", rights.of_outsider, False),
}
RECORD_TYPES = {"Support": "Support", "Incident": "Incident"}
ONLY = {
    "Incident": {"Priority": ("High",), "Status": ("New", "Working", "Closed")}
}  # values of a record type, if not all
CASES = [
    (
        "Login page stays blank after update",
        "Since the update of Tuesday the login page stays blank in Firefox.",
        "New",
        "Web",
    ),
    ("Invoice shows the wrong VAT", "Invoice 4711 shows 19 % instead of 7 %.", "Working", "Email"),
    (
        "Printer on floor 3 prints Zürich as Z?rich",
        "Umlauts are broken:\n\n  Zürich → Z?rich\n\nSince yesterday.",
        "New",
        "Phone",
    ),
    ("Export stops after 1,000 rows", "The CSV export ends after row 1,000, without a message.", "Closed", "Web"),
]
MAIN = 2  # of CASES: the one with number 00001026


class Seed:
    """Fills an org; afterwards it has ids for whoever describes the fake."""

    def __init__(self, org):
        self._org = org
        self.organization = org.insert(
            "Organization",
            {
                "Name": "Acme Support",
                "InstanceName": "EU46",
                "OrganizationType": "Developer Edition",
                "TimeZoneSidKey": "Europe/Berlin",
                "LanguageLocaleKey": "en_US",
            },
        )["Id"]
        self.permission_set = self._permission_set("Twinspan_Sync", "Twinspan Sync")["Id"]
        self.people = {key: self._person(key, *about) for key, about in PEOPLE.items()}
        self.queue = org.insert("Group", {"Name": "Support Queue", "DeveloperName": "Support_Queue", "Type": "Queue"})[
            "Id"
        ]
        self.record_types = {name: self._record_type(name) for name in RECORD_TYPES}
        for order, status in enumerate(schema.STATUSES, 1):
            org.insert(
                "CaseStatus",
                {
                    "MasterLabel": status,
                    "ApiName": status,
                    "SortOrder": order,
                    "IsClosed": status in schema.CLOSED_STATUSES,
                    "IsDefault": order == 1,
                },
            )
        self.cases = [self._case(*about) for about in CASES]
        self._talk(self.cases[MAIN])

    def add_field(self, grant=True, edit=True, external=True):
        self._org.add_field(schema.added_field(external=external))
        for parent in (self._profile_set("admin"), self.permission_set) if grant else ():
            self._org.insert(
                "FieldPermissions",
                {
                    "ParentId": parent,
                    "SobjectType": "Case",
                    "Field": f"Case.{schema.ADDED_FIELD}",
                    "PermissionsRead": True,
                    "PermissionsEdit": edit,
                },
            )

    def apply_rights(self, key):
        """Makes the profile's shadow permission set say what the rights of its user are."""
        allowed = self._org.rights[self.people[key]]
        row = self._org.record("PermissionSet", self._profile_set(key))
        self._org.change(
            row,
            {
                "PermissionsApiEnabled": allowed.api,
                "PermissionsModifyAllData": allowed.modify_all_data,
                "PermissionsViewAllData": allowed.view_all_data,
                "PermissionsCustomizeApplication": allowed.customize_application,
            },
        )

    def _profile_set(self, key):
        profile = self._org.record("User", self.people[key])["ProfileId"]
        return next(row["Id"] for row in self._org.rows("PermissionSet") if row["ProfileId"] == profile)

    def _permission_set(self, name, label, profile=None):
        return self._org.insert(
            "PermissionSet",
            {"Name": name, "Label": label, "ProfileId": profile, "IsOwnedByProfile": profile is not None},
        )

    def _person(self, key, first, last, profile_name, make_rights, syncs):
        org = self._org
        profile = org.insert("Profile", {"Name": profile_name, "UserType": "Standard"})["Id"]
        shadow = self._permission_set(f"X00e_{key}", profile_name, profile)
        user = org.insert(
            "User",
            {
                "Username": f"{key}@acme.example",
                "Name": f"{first} {last}",
                "FirstName": first,
                "LastName": last,
                "Email": f"{key}@acme.example",
                "Alias": key,
                "IsActive": True,
                "TimeZoneSidKey": "Europe/Berlin",
                "LocaleSidKey": "en_US",
                "UserType": "Standard",
                "ProfileId": profile,
            },
        )["Id"]
        allowed = org.rights[user] = make_rights()
        org.change(
            shadow,
            {
                "PermissionsApiEnabled": allowed.api,
                "PermissionsModifyAllData": allowed.modify_all_data,
                "PermissionsViewAllData": allowed.view_all_data,
                "PermissionsCustomizeApplication": allowed.customize_application,
            },
        )
        for permission_set in (shadow["Id"], *([self.permission_set] if syncs else [])):
            org.insert("PermissionSetAssignment", {"AssigneeId": user, "PermissionSetId": permission_set})
        return user

    def _record_type(self, name):
        return self._org.insert(
            "RecordType", {"Name": name, "DeveloperName": name, "SobjectType": "Case", "IsActive": True}
        )["Id"]

    def _case(self, subject, description, status, origin):
        agent = self.people["agent"]
        closed = status in schema.CLOSED_STATUSES
        return self._org.insert(
            "Case",
            {
                "Subject": subject,
                "Description": description,
                "Status": status,
                "Origin": origin,
                "Priority": "Medium",
                "OwnerId": agent,
                "RecordTypeId": self.record_types["Support"],
                "IsClosed": closed,
                "ClosedDate": self._org.now() if closed else None,
            },
            self.people["admin"],
        )["Id"]

    def _talk(self, case):
        for key, text, published in (
            ("agent", "Driver 3.2 is known for it; I ask for the version.", False),
            ("admin", "Which driver version is installed?", True),
        ):
            self._org.insert(
                "CaseComment", {"ParentId": case, "CommentBody": text, "IsPublished": published}, self.people[key]
            )
