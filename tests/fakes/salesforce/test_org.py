"""What the fake's org says about itself, the field for the sync, and what a test from outside can do to it."""

import json
import pathlib
import subprocess
import sys
import unittest

from fakecase import FakeCase
from salesforce.fakesalesforce import FakeSalesforce

FIELD = {
    "FullName": "Case.Sync_Key__c",
    "Metadata": {
        "type": "Text",
        "label": "Sync Key",
        "length": 128,
        "externalId": True,
        "unique": True,
        "caseSensitive": True,
    },
}


class DescribeTest(FakeCase):
    def describe(self, user="agent"):
        return self.call("GET", "sobjects/Case/describe", user=user).json

    def test_fields_picklists_and_record_types(self):
        got = self.describe()
        fields = {field["name"]: field for field in got["fields"]}
        self.assertEqual((fields["Subject"]["length"], fields["Description"]["length"]), (255, 32000))
        self.assertEqual((fields["Description"]["filterable"], fields["CaseNumber"]["createable"]), (False, False))
        self.assertEqual(
            [value["value"] for value in fields["Status"]["picklistValues"] if value["defaultValue"]], ["New"]
        )
        self.assertEqual(
            {name: fields["Sync_Key__c"][name] for name in ("externalId", "unique", "caseSensitive", "length")},
            {"externalId": True, "unique": True, "caseSensitive": True, "length": 128},
        )
        self.assertEqual([info["developerName"] for info in got["recordTypeInfos"]], ["Support", "Incident", "Master"])
        self.assertIn("CaseComments", [child["relationshipName"] for child in got["childRelationships"]])
        self.assertTrue(got["createable"] and not got["deletable"])

    def test_304_until_the_metadata_changes(self):
        seen = self.call("GET", "sobjects/Case/describe").headers["Last-Modified"]
        self.assertEqual(self.call("GET", "sobjects/Case/describe", If_Modified_Since=seen).status, 304)
        self.pass_time(10)
        self.control("field", present=False)
        got = self.call("GET", "sobjects/Case/describe", If_Modified_Since=seen)
        self.assertNotIn("Sync_Key__c", [field["name"] for field in got.json["fields"]])

    def test_picklists_of_a_record_type(self):
        def values(key):
            got = self.call("GET", f"ui-api/object-info/Case/picklist-values/{key}")
            return [value["value"] for value in got.json["picklistFieldValues"]["Priority"]["values"]]

        self.assertEqual(values(self.about["record_types"]["Incident"]), ["High"])
        self.assertEqual(values("012000000000000AAA"), ["Medium", "High", "Low"])
        self.assertEqual(self.call("GET", "ui-api/object-info/Case/picklist-values/012x").status, 404)

    def test_who_sees_which_objects(self):
        def names(user):
            return {one["name"] for one in self.call("GET", "sobjects", user=user).json["sobjects"]}

        self.assertIn("Case", names("agent"))
        self.assertNotIn("Case", names("outsider"))
        self.assertEqual(self.call("GET", "sobjects/Case", user="admin").json["objectDescribe"]["keyPrefix"], "500")


class SyncFieldTest(FakeCase):
    def setUp(self):
        super().setUp()
        self.control("field", present=False)

    def test_an_org_without_the_field_does_not_know_it(self):
        self.assertEqual(self.query("SELECT Sync_Key__c FROM Case").code, (400, "INVALID_FIELD"))
        self.assertEqual(self.call("POST", "sobjects/Case", {"Sync_Key__c": "a"}).code, (400, "INVALID_FIELD"))
        got = self.call("PATCH", "sobjects/Case/Sync_Key__c/a", {})
        self.assertEqual(got.code, (404, "NOT_FOUND"))
        self.assertIn("Provided external ID field does not exist or is not accessible", got.json[0]["message"])

    def test_it_is_made_by_who_may_customise_and_seen_by_nobody_until_granted(self):
        self.assertEqual(self.call("POST", "tooling/sobjects/CustomField", FIELD).code, (403, "INSUFFICIENT_ACCESS"))
        got = self.call("POST", "tooling/sobjects/CustomField", FIELD, "admin")
        self.assertEqual((got.status, got.json["success"]), (201, True))
        self.assertEqual(
            self.call("POST", "tooling/sobjects/CustomField", FIELD, "admin").code, (400, "DUPLICATE_DEVELOPER_NAME")
        )
        found = self.rows(
            "SELECT Id FROM CustomField WHERE TableEnumOrId = 'Case' AND DeveloperName = 'Sync_Key'",
            "admin",
            "tooling/query",
        )
        self.assertEqual([row["Id"] for row in found], [got.json["id"]])
        self.assertEqual(self.query("SELECT Sync_Key__c FROM Case", "admin").code, (400, "INVALID_FIELD"))
        grant = {
            "ParentId": self.about["permission_set"],
            "SobjectType": "Case",
            "Field": "Case.Sync_Key__c",
            "PermissionsRead": True,
            "PermissionsEdit": True,
        }
        self.assertEqual(self.call("POST", "sobjects/FieldPermissions", grant).status, 400)
        self.assertEqual(self.call("POST", "sobjects/FieldPermissions", grant, "admin").status, 201)
        for user in ("admin", "agent"):
            self.assertEqual(self.query("SELECT Sync_Key__c FROM Case", user).status, 200)
        self.assertEqual(self.call("PATCH", "sobjects/Case/Sync_Key__c/a", {"Subject": "x"}).status, 201)

    def test_a_permission_that_cannot_be(self):
        self.control("field", present=True, grant=False)
        for changed, code in (
            ({"Field": "Case.Nope__c"}, "INVALID_FIELD"),
            ({"PermissionsRead": False}, "FIELD_INTEGRITY_EXCEPTION"),
        ):
            grant = {
                "ParentId": self.about["permission_set"],
                "SobjectType": "Case",
                "Field": "Case.Sync_Key__c",
                "PermissionsRead": True,
                "PermissionsEdit": True,
                **changed,
            }
            self.assertEqual(self.call("POST", "sobjects/FieldPermissions", grant, "admin").code, (400, code))

    def test_reading_it_may_be_all_that_is_granted(self):
        self.control("field", present=True)
        self.control("rights", user="agent", read_only=["Case.Sync_Key__c"])
        self.assertEqual(self.query("SELECT Sync_Key__c FROM Case").status, 200)
        self.assertEqual(
            self.call("PATCH", "sobjects/Case/Sync_Key__c/a", {}).code, (400, "INVALID_FIELD_FOR_INSERT_UPDATE")
        )


class ControlTest(FakeCase):
    def test_another_user_edits_comments_deletes_and_restores(self):
        self.pass_time(10)
        self.control("edit", id=self.case, values={"Priority": "High"}, user="reader")
        row = self.read("Case", self.case)
        self.assertEqual((row["Priority"], row["LastModifiedById"]), ("High", self.about["users"]["reader"]["id"]))
        key = self.control("comment", case=self.case, body="from outside", user="reader", published=True)["id"]
        self.assertTrue(self.read("CaseComment", key)["IsPublished"])
        self.control("edit", id=key, values={"CommentBody": "edited"})
        self.assertEqual(self.control("record", id=key)["CommentBody"], "edited")
        self.control("delete", id=key)
        self.assertEqual(self.call("GET", f"sobjects/CaseComment/{key}").code, (404, "ENTITY_IS_DELETED"))
        self.control("restore", id=key)
        self.control("delete", id=self.case)
        self.assertEqual(self.call("PATCH", f"sobjects/Case/{self.case}", {}).code, (404, "ENTITY_IS_DELETED"))
        self.assertEqual(
            self.call("POST", "sobjects/CaseComment", {"ParentId": self.case, "CommentBody": "x"}).status, 404
        )
        self.control("restore", id=self.case)
        self.assertEqual(self.control("soql", q="SELECT Id FROM CaseComment")["totalSize"], 3)
        self.assertTrue(self.control("case", values={"Subject": "made"})["id"].startswith("500"))

    def test_emails_and_attachments_of_others(self):
        self.control("email", case=self.case, values={"Subject": "Re", "TextBody": "hi", "Incoming": True})
        self.control("attachment", case=self.case, name="a.txt", base64="aGk=")
        row = self.rows(
            "SELECT (SELECT TextBody FROM EmailMessages), (SELECT Name FROM Attachments) FROM Case "
            "WHERE CaseNumber = '00001026'"
        )[0]
        self.assertEqual(
            (row["EmailMessages"]["records"][0]["TextBody"], row["Attachments"]["records"][0]["Name"]), ("hi", "a.txt")
        )

    def test_a_locked_row_is_refused_so_many_times(self):
        self.control("lock", id=self.case, times=2)
        for method, path, body in (
            ("PATCH", f"sobjects/Case/{self.case}", {}),
            ("POST", "sobjects/CaseComment", {"ParentId": self.case, "CommentBody": "x"}),
        ):
            got = self.call(method, path, body)
            self.assertEqual(got.code, (400, "UNABLE_TO_LOCK_ROW"))
            self.assertIn(self.case, got.json[0]["message"])
        self.assertEqual(self.call("PATCH", f"sobjects/Case/{self.case}", {}).status, 204)

    def test_rules_and_required_fields_of_the_org(self):
        self.control("rule", object="Case", field="Subject", contains="!", message="No shouting", at_field=True)
        got = self.call("POST", "sobjects/Case", {"Subject": "hey!"})
        self.assertEqual((got.code, got.json[0]["fields"]), ((400, "FIELD_CUSTOM_VALIDATION_EXCEPTION"), ["Subject"]))
        self.control("required", object="Case", field="Origin")
        got = self.call("POST", "sobjects/Case", {"Subject": "hey"})
        self.assertEqual(
            got.json,
            [
                {
                    "message": "Required fields are missing: [Origin]",
                    "errorCode": "REQUIRED_FIELD_MISSING",
                    "fields": ["Origin"],
                }
            ],
        )
        self.assertEqual(
            self.call("PATCH", f"sobjects/Case/{self.case}", {"Origin": None}).code, (400, "REQUIRED_FIELD_MISSING")
        )
        self.control("no-rules")
        self.assertEqual(self.call("POST", "sobjects/Case", {"Subject": "hey!"}).status, 201)

    def test_500_cases_are_there_at_once(self):
        ids = self.control("cases", count=500, comments=2, user="agent")["ids"]
        self.assertEqual(len(set(ids)), 500)
        self.assertEqual(self.query("SELECT COUNT() FROM CaseComment").json["totalSize"], 1002)

    def test_controls_are_no_calls_and_unknown_ones_are_said(self):
        self.control("quota", max=100)
        self.assertEqual(self.fake.quota.used(), 0)
        self.assertEqual(self.send("GET", "/__fake/calls").json, [])
        for what, asked in (("nope", {}), ("record", {"id": "x"}), ("comment", {}), ("settings", {"nope": 1})):
            got = self.send("POST", f"/__fake/{what}", json.dumps(asked))
            self.assertIn(got.status, (400, 404), what)

    def test_the_org_may_begin_without_the_field(self):
        fake = FakeSalesforce(sync_key=False)
        self.assertIsNone(fake.org.sobject("Case").field("Sync_Key__c"))
        fake.start().close()


class RunTest(unittest.TestCase):
    def test_run_prints_what_a_test_needs_and_ends_with_its_input(self):
        run = pathlib.Path(__file__).parent.parent / "run"
        with subprocess.Popen(
            [sys.executable, run, "salesforce"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as process:
            about = json.loads(process.stdout.readline())
            self.assertEqual(about["case"]["number"], "00001026")
            self.assertEqual(set(about["users"]), {"admin", "agent", "reader", "outsider"})
            self.assertTrue(about["url"].startswith("http://127.0.0.1:"))
            process.stdin.close()
            self.assertEqual(process.wait(10), 0)


if __name__ == "__main__":
    unittest.main()
