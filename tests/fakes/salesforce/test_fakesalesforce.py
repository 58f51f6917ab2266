"""One record at a time, against the fake: what is answered, what is refused, and to whom."""

import base64
import json
import unittest

from fakecase import DATA, FakeCase


class RecordTest(FakeCase):
    def test_versions_need_no_sign_in_and_say_nothing_of_the_quota(self):
        for path in ("/services/data", "/services/data/"):
            got = self.send("GET", path)
            self.assertEqual((got.status, got.json[-1]["version"]), (200, "68.0"))
            self.assertNotIn("Sforce-Limit-Info", got.headers)
        self.assertEqual(self.fake.breaches, [])

    def test_every_other_answer_says_how_much_of_the_quota_is_used(self):
        self.assertEqual(self.call("GET", "limits").headers["Sforce-Limit-Info"], "api-usage=1/15000")
        self.assertEqual(self.call("GET", "nowhere").headers["Sforce-Limit-Info"], "api-usage=2/15000")
        self.assertEqual(self.call("GET", "limits/").json["DailyApiRequests"], {"Max": 15000, "Remaining": 14997})

    def test_an_unknown_version_is_not_there(self):
        self.assertEqual(self.call("GET", "/services/data/v99.0/limits").code, (404, "NOT_FOUND"))

    def test_create_read_update_delete(self):
        got = self.call("POST", "sobjects/Case", {"Subject": " Printer é😀 ", "description": "a\n b\n"})
        self.assertEqual((got.status, got.json["success"], got.json["errors"]), (201, True, []))
        key = got.json["id"]
        self.assertEqual(got.headers["Location"], f"{DATA}/sobjects/Case/{key}")
        row = self.read("Case", key)
        self.assertEqual((row["Subject"], row["Description"], row["Status"]), ("Printer é😀", "a\n b", "New"))
        self.assertEqual((row["CaseNumber"], row["attributes"]["type"]), ("00001028", "Case"))
        self.assertRegex(row["SystemModstamp"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+0000$")
        self.assertIsNone(row["Sync_Key__c"])
        got = self.call("PATCH", f"sobjects/Case/{key}", {"Status": "Closed"})
        self.assertEqual((got.status, got.body), (204, b""))
        self.assertTrue(self.read("Case", key[:15])["IsClosed"])
        self.assertEqual(self.call("DELETE", f"sobjects/Case/{key}").code, (403, "INSUFFICIENT_ACCESS_OR_READONLY"))
        self.assertEqual(self.call("DELETE", f"sobjects/Case/{key}", user="admin").status, 204)
        self.assertEqual(self.call("GET", f"sobjects/Case/{key}").code, (404, "ENTITY_IS_DELETED"))

    def test_an_id_is_15_characters_with_case_or_18_without(self):
        self.assertRegex(self.case, r"^500[0-9A-Za-z]{12}[A-Z0-5]{3}$")
        self.assertEqual(self.call("GET", f"sobjects/Case/{self.case.lower()}").json["Id"], self.case)
        first, second = self.about["cases"][:2]
        self.assertEqual(first[:15].lower(), second[:15].lower())  # two records, one without regard to case
        self.assertEqual(self.call("GET", f"sobjects/Case/{first[:15]}").json["CaseNumber"], "00001024")
        self.assertEqual(self.call("GET", f"sobjects/Case/{second[:15]}").json["CaseNumber"], "00001025")
        self.assertEqual(self.call("GET", "sobjects/Case/500000000000000AAA").code, (404, "NOT_FOUND"))
        self.assertEqual(self.call("GET", "sobjects/Case/7").code, (404, "NOT_FOUND"))

    def test_what_a_body_may_not_say(self):
        long_name = "x" * 256
        for body, code, fields in (
            ({"Nope__c": 1}, "INVALID_FIELD", None),
            ({"CaseNumber": "1"}, "INVALID_FIELD_FOR_INSERT_UPDATE", ["CaseNumber"]),
            ({"CreatedDate": "2020-01-01T00:00:00Z"}, "INVALID_FIELD_FOR_INSERT_UPDATE", ["CreatedDate"]),
            ({"Subject": long_name}, "STRING_TOO_LONG", ["Subject"]),
            ({"Subject": 7}, "INVALID_TYPE_ON_FIELD_IN_RECORD", ["Subject"]),
            ({"Description": "x" * 32001}, "STRING_TOO_LONG", ["Description"]),
            ({"Status": "Nope"}, "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", ["Status"]),
            ({"OwnerId": "7"}, "MALFORMED_ID", ["OwnerId"]),
            ({"OwnerId": self.case}, "FIELD_INTEGRITY_EXCEPTION", ["OwnerId"]),
            ({"ParentId": "500000000000000AAA"}, "INVALID_CROSS_REFERENCE_KEY", []),
        ):
            with self.subTest(code=code, body=str(body)[:40]):
                got = self.call("POST", "sobjects/Case", body)
                self.assertEqual((got.code, got.json[0].get("fields")), ((400, code), fields))
        self.assertEqual(self.query("SELECT COUNT() FROM Case").json["totalSize"], 4)

    def test_a_body_is_json_and_says_so(self):
        token = {"Authorization": "Bearer " + self.about["users"]["agent"]["access_token"]}
        got = self.send("POST", f"{DATA}/sobjects/Case", "{}", token)
        self.assertEqual(got.code, (415, "UNSUPPORTED_MEDIA_TYPE"))
        got = self.send(
            "POST", f"{DATA}/sobjects/Case", "{", {**token, "Content-Type": "application/json; charset=UTF-8"}
        )
        self.assertEqual(got.code, (400, "JSON_PARSER_ERROR"))

    def test_the_assignment_rule_takes_cases_away_unless_told_not_to(self):
        key = self.call("POST", "sobjects/Case", {"Subject": "x"}).json["id"]
        self.assertEqual(self.read("Case", key)["OwnerId"], self.about["queue"])
        mine = self.new_case()
        self.assertEqual(self.read("Case", mine)["OwnerId"], self.about["users"]["agent"]["id"])
        self.call("PATCH", f"sobjects/Case/{mine}", {"Subject": "y"})
        self.assertEqual(self.read("Case", mine)["OwnerId"], self.about["queue"])

    def test_a_record_that_changed_since_is_not_overwritten(self):
        self.pass_time(100)
        key = self.new_case()
        seen = self.call("GET", f"sobjects/Case/{key}").headers["Last-Modified"]
        got = self.call("GET", f"sobjects/Case/{key}", If_Modified_Since=seen)
        self.assertEqual((got.status, got.body), (304, b""))
        self.assertEqual(
            self.call("PATCH", f"sobjects/Case/{key}", {"Subject": "y"}, If_Unmodified_Since=seen).status, 204
        )
        self.pass_time(5)
        self.control("edit", id=key, values={"Subject": "z"})
        got = self.call("PATCH", f"sobjects/Case/{key}", {"Subject": "mine"}, If_Unmodified_Since=seen)
        self.assertEqual((got.status, self.read("Case", key)["Subject"]), (412, "z"))
        self.assertEqual(self.call("PATCH", f"sobjects/Case/{key}", {}, If_Unmodified_Since="yesterday").status, 400)

    def test_an_update_without_a_difference_moves_the_stamps(self):
        before = self.read("Case", self.case)["SystemModstamp"]
        self.pass_time(10)
        self.call("PATCH", f"sobjects/Case/{self.case}", {"Subject": self.read("Case", self.case)["Subject"]})
        self.assertGreater(self.read("Case", self.case)["SystemModstamp"], before)

    def test_comments_at_create_make_one_that_is_not_published(self):
        key = self.new_case(Comments="from the side")
        rows = self.rows(f"SELECT CommentBody, IsPublished FROM CaseComment WHERE ParentId = '{key}'")
        self.assertEqual([(row["CommentBody"], row["IsPublished"]) for row in rows], [("from the side", False)])
        self.assertIsNone(self.read("Case", key)["Comments"])

    def test_who_may_sets_the_stamps_of_what_is_made(self):
        self.control("rights", user="agent", set_audit_fields=True)
        key = self.new_case(CreatedDate="2020-01-02T03:04:05+01:00")
        self.assertEqual(self.read("Case", key)["CreatedDate"], "2020-01-02T02:04:05.000+0000")

    def test_fields_choose_what_is_read(self):
        key = self.about["users"]["agent"]["id"]
        row = self.call("GET", f"sobjects/User/{key}?fields=Name,TimeZoneSidKey,Profile.Name").json
        self.assertEqual((row["Name"], row["Profile"]["Name"]), ("Amir Agent", "Support Agent"))
        self.assertEqual(self.call("GET", f"sobjects/Case/{self.case}?fields=Nope").code, (400, "INVALID_FIELD"))


class UpsertTest(FakeCase):
    def put(self, value, body, **more):
        return self.call("PATCH", f"sobjects/Case/Sync_Key__c/{value}", body, **more)

    def test_creates_then_updates_and_says_which(self):
        got = self.put("a1", {"Subject": "one"})
        self.assertEqual((got.status, got.json["created"]), (201, True))
        again = self.put("a1", {"Subject": "two"})
        self.assertEqual((again.status, again.json), (200, {**got.json, "created": False}))
        self.assertEqual(self.call("GET", "sobjects/Case/Sync_Key__c/a1").json["Subject"], "two")

    def test_the_key_is_in_the_address_only_and_update_only_creates_nothing(self):
        self.assertEqual(self.put("a1", {"Sync_Key__c": "a1"}).code, (400, "INVALID_FIELD"))
        self.assertEqual(self.put("a1?updateOnly=true", {"Subject": "one"}).code, (404, "NOT_FOUND"))
        self.assertEqual(self.rows("SELECT Id FROM Case WHERE Sync_Key__c = 'a1'"), [])

    def test_a_key_with_a_slash_is_one_key(self):
        self.assertEqual(self.put("a%2Fb%20c", {"Subject": "one"}).status, 201)
        self.assertEqual(
            self.rows("SELECT Sync_Key__c FROM Case WHERE Sync_Key__c = 'a/b c'")[0]["Sync_Key__c"], "a/b c"
        )

    def test_keys_that_differ_in_case_are_two(self):
        self.put("k", {})
        self.assertTrue(self.put("K", {}).json["created"])
        self.assertEqual(len(self.rows("SELECT Id FROM Case WHERE Sync_Key__c = 'K'")), 1)

    def test_several_records_are_named_and_none_is_written(self):
        self.fake.org.sobject("Case").field("Sync_Key__c").unique = False
        for _ in range(2):
            self.new_case(Sync_Key__c="twice")
        got = self.put("twice", {"Subject": "new"})
        self.assertEqual((got.status, len(got.json)), (300, 2))
        self.assertTrue(got.json[0].startswith(f"{DATA}/sobjects/Case/500"))
        self.assertEqual(self.rows("SELECT Id FROM Case WHERE Subject = 'new'"), [])

    def test_a_second_record_with_the_key_is_refused(self):
        self.put("a1", {})
        got = self.call("POST", "sobjects/Case", {"Subject": "x", "Sync_Key__c": "a1"})
        self.assertEqual(got.code, (400, "DUPLICATE_VALUE"))
        self.assertIn("duplicates value on record with id: 500", got.json[0]["message"])


class CommentTest(FakeCase):
    def comment(self, body, user="agent", **more):
        return self.call("POST", "sobjects/CaseComment", {"ParentId": self.case, "CommentBody": body, **more}, user)

    def test_the_limit_is_4000_bytes_not_characters(self):
        self.assertEqual(self.comment("ü" * 2000).status, 201)
        got = self.comment("ü" * 2000 + "x")
        self.assertEqual((got.code, got.json[0]["fields"]), ((400, "STRING_TOO_LONG"), ["CommentBody"]))

    def test_only_who_may_modify_all_edits_text_or_deletes(self):
        key = self.comment("mine").json["id"]
        self.assertEqual(self.call("PATCH", f"sobjects/CaseComment/{key}", {"CommentBody": "new"}).status, 403)
        self.assertEqual(self.call("PATCH", f"sobjects/CaseComment/{key}", {"IsPublished": True}).status, 204)
        self.assertEqual(self.call("DELETE", f"sobjects/CaseComment/{key}").status, 403)
        self.assertEqual(self.call("PATCH", f"sobjects/CaseComment/{key}", {"CommentBody": "new"}, "admin").status, 204)
        self.assertEqual(self.read("CaseComment", key)["CommentBody"], "new")
        self.control("rights", user="agent", objects={"Case": ["read", "create", "edit", "viewall", "modifyall"]})
        self.assertEqual(self.call("PATCH", f"sobjects/CaseComment/{key}", {"CommentBody": "newer"}).status, 204)
        self.assertEqual(self.call("DELETE", f"sobjects/CaseComment/{key}").status, 204)

    def test_the_case_does_not_notice_unless_a_test_wants_it(self):
        before = self.read("Case", self.case)["SystemModstamp"]
        self.pass_time(10)
        self.comment("a")
        self.assertEqual(self.read("Case", self.case)["SystemModstamp"], before)
        self.control("settings", comment_touches_case=True)
        self.comment("b")
        self.assertGreater(self.read("Case", self.case)["SystemModstamp"], before)

    def test_the_parent_may_be_named_by_its_external_id(self):
        self.call("PATCH", "sobjects/Case/Sync_Key__c/p1", {"Subject": "p"})
        got = self.call("POST", "sobjects/CaseComment", {"Parent": {"Sync_Key__c": "p1"}, "CommentBody": "c"})
        self.assertEqual(
            self.read("CaseComment", got.json["id"])["ParentId"],
            self.rows("SELECT Id FROM Case WHERE Sync_Key__c = 'p1'")[0]["Id"],
        )
        got = self.call("POST", "sobjects/CaseComment", {"Parent": {"Sync_Key__c": "p2"}, "CommentBody": "c"})
        self.assertEqual(got.code, (400, "INVALID_FIELD"))
        self.assertEqual(
            self.call("POST", "sobjects/CaseComment", {"CommentBody": "c"}).code, (400, "REQUIRED_FIELD_MISSING")
        )

    def test_who_may_not_comment_or_attach(self):
        self.assertEqual(self.comment("a", "reader").code, (400, "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"))
        got = self.call("POST", "sobjects/ContentVersion", {"PathOnClient": "a.txt", "VersionData": ""}, "reader")
        self.assertEqual(got.code, (400, "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"))

    def test_an_outsider_sees_no_case_at_all(self):
        self.assertEqual(self.call("GET", f"sobjects/Case/{self.case}", user="outsider").code, (404, "NOT_FOUND"))
        self.assertEqual(self.query("SELECT Id FROM Case", "outsider").code, (400, "INVALID_TYPE"))

    def test_without_view_all_there_are_only_ones_own(self):
        self.control("rights", user="agent", objects={"Case": ["read", "create", "edit"]})
        other = self.control("case", values={"Subject": "not yours"}, user="admin")["id"]
        self.assertEqual(self.call("GET", f"sobjects/Case/{other}").code, (404, "NOT_FOUND"))
        self.assertEqual(len(self.rows("SELECT Id FROM Case")), 4)


class FileTest(FakeCase):
    def upload(
        self, data, entity=None, name="entity_content", blob="VersionData", boundary="b" * 40, kind="application/json"
    ):
        entity = (
            {"Title": "log", "PathOnClient": "log.txt", "FirstPublishLocationId": self.case}
            if entity is None
            else entity
        )
        body = (
            (
                f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\nContent-Type: {kind}\r\n\r\n'
                f"{json.dumps(entity)}\r\n--{boundary}\r\n"
                f'Content-Disposition: form-data; name="{blob}"; filename="log.txt"\r\n'
                "Content-Type: application/octet-stream\r\n\r\n"
            ).encode()
            + data
            + f"\r\n--{boundary}--\r\n".encode()
        )
        return self.send(
            "POST",
            f"{DATA}/sobjects/ContentVersion",
            body,
            {
                "Authorization": "Bearer " + self.about["users"]["agent"]["access_token"],
                "Content-Type": f'multipart/form-data; boundary="{boundary}"',
            },
        )

    def test_bytes_come_back_as_they_were_and_hang_on_the_case(self):
        data = bytes(range(256)) * 3 + b"\r\n--x\r\n"
        got = self.upload(data)
        self.assertEqual((got.status, got.json["success"]), (201, True), got.body)
        version = got.json["id"]
        self.assertEqual(self.call("GET", f"sobjects/ContentVersion/{version}/VersionData").body, data)
        links = self.rows(
            f"SELECT ContentDocumentId, ContentDocument.Title, ContentDocument.LatestPublishedVersionId FROM "
            f"ContentDocumentLink WHERE LinkedEntityId = '{self.case}'"
        )
        self.assertEqual(links[0]["ContentDocument"]["LatestPublishedVersionId"], version)
        self.assertEqual(
            self.read("ContentVersion", version)["VersionData"], f"{DATA}/sobjects/ContentVersion/{version}/VersionData"
        )

    def test_a_body_of_parts_that_is_not_as_it_should_be(self):
        for got in (
            self.upload(b"x", name="content"),
            self.upload(b"x", blob="Data"),
            self.upload(b"x", boundary="b" * 71),
            self.upload(b"x", kind="text/plain"),
        ):
            self.assertEqual(got.code, (400, "INVALID_MULTIPART_REQUEST"))
        self.assertEqual(self.upload(b"x", {"Title": "t"}).code, (400, "REQUIRED_FIELD_MISSING"))

    def test_a_version_of_a_document_is_a_new_record(self):
        first = self.call(
            "POST",
            "sobjects/ContentVersion",
            {
                "PathOnClient": "a.txt",
                "VersionData": base64.b64encode(b"one").decode(),
                "FirstPublishLocationId": self.case,
            },
        )
        document = self.read("ContentVersion", first.json["id"])["ContentDocumentId"]
        second = self.call(
            "POST",
            "sobjects/ContentVersion",
            {"PathOnClient": "a.txt", "VersionData": base64.b64encode(b"two").decode(), "ContentDocumentId": document},
        )
        self.assertEqual(self.read("ContentDocument", document)["LatestPublishedVersionId"], second.json["id"])
        self.assertFalse(self.read("ContentVersion", first.json["id"])["IsLatest"])
        got = self.call("PATCH", f"sobjects/ContentVersion/{second.json['id']}", {"VersionData": ""})
        self.assertEqual(got.code, (400, "INVALID_FIELD_FOR_INSERT_UPDATE"))

    def test_base64_has_a_limit(self):
        self.control("settings", most_base64=8)
        for data, status in (("aGk=", 201), ("aGFsbG8gd2VsdA==", 400), ("?", 400)):
            got = self.call("POST", "sobjects/ContentVersion", {"PathOnClient": "a", "VersionData": data})
            self.assertEqual(got.status, status, got.body)

    def test_a_classic_attachment(self):
        got = self.call(
            "POST",
            "sobjects/Attachment",
            {
                "ParentId": self.case,
                "Name": "a.txt",
                "Body": base64.b64encode(b"hi").decode(),
                "ContentType": "text/plain",
            },
        )
        body = self.call("GET", f"sobjects/Attachment/{got.json['id']}/Body")
        self.assertEqual((body.body, body.headers["Content-Type"]), (b"hi", "text/plain"))
        self.assertEqual(self.read("Attachment", got.json["id"])["BodyLength"], 2)


if __name__ == "__main__":
    unittest.main()
