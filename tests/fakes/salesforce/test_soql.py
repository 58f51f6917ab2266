"""SOQL against the fake: what a query finds, in what form, and how it is refused."""

import unittest

from fakecase import DATA, FakeCase
from salesforce.org import stamp_of

LINKS = "SELECT ContentDocumentId FROM ContentDocumentLink"


class SoqlTest(FakeCase):
    def numbers(self, where, user="agent"):
        return [row["CaseNumber"][-2:] for row in self.rows(f"SELECT CaseNumber FROM Case {where}", user)]

    def refused(self, text, code, says=""):
        got = self.query(text)
        self.assertEqual(got.code, (400, code), got.body)
        self.assertIn(says, got.json[0]["message"])
        return got.json[0]["message"]

    def test_one_case_with_all_that_hangs_on_it_in_one_call(self):
        got = self.query(
            "SELECT Id, Owner.Name, RecordType.DeveloperName, CreatedBy.Name, Parent.Subject, "
            "(SELECT Id, CommentBody, CreatedBy.Name FROM CaseComments ORDER BY CreatedDate, Id), "
            "(SELECT ContentDocument.Title FROM ContentDocumentLinks), (SELECT Name FROM Attachments) "
            "FROM Case WHERE CaseNumber = '00001026'"
        ).json
        self.assertEqual((got["totalSize"], got["done"]), (1, True))
        row = got["records"][0]
        self.assertEqual(row["attributes"], {"type": "Case", "url": f"{DATA}/sobjects/Case/{self.case}"})
        self.assertEqual((row["Owner"]["Name"], row["Owner"]["attributes"]["type"]), ("Amir Agent", "Name"))
        self.assertEqual((row["RecordType"]["DeveloperName"], row["Parent"]), ("Support", None))
        comments = row["CaseComments"]
        self.assertEqual((comments["totalSize"], comments["done"]), (2, True))
        self.assertEqual([one["CreatedBy"]["Name"] for one in comments["records"]], ["Amir Agent", "Ada Admin"])
        self.assertEqual((row["ContentDocumentLinks"], row["Attachments"]), (None, None))

    def test_conditions(self):
        for where, found in (
            ("WHERE Status = 'new' ORDER BY CaseNumber", ["24", "26"]),  # text is compared without case
            ("WHERE Status != 'New' ORDER BY CaseNumber", ["25", "27"]),
            ("WHERE Type != 'Other' ORDER BY CaseNumber", ["24", "25", "26", "27"]),  # null is not Other
            ("WHERE Type = null AND IsClosed = TRUE", ["27"]),
            ("WHERE NOT Status IN ('New', 'Working')", ["27"]),
            ("WHERE Status NOT IN ('New', 'Working')", ["27"]),
            ("WHERE (Status = 'New' OR IsClosed = true) AND Origin = 'Web' ORDER BY CaseNumber DESC", ["27", "24"]),
            ("WHERE Subject LIKE '%z_rich%'", ["26"]),
            ("WHERE Subject LIKE '%1\\_000%'", []),
            ("WHERE CaseNumber > '00001025' AND CaseNumber <= '00001027' ORDER BY CaseNumber", ["26", "27"]),
            ("WHERE Case.CaseNumber = '00001026'", ["26"]),
            ("WHERE Owner.Name LIKE 'amir%' AND CreatedBy.Profile.Name LIKE 'System%' ORDER BY Id LIMIT 1", ["24"]),
            (f"WHERE Id = '{self.case[:15]}'", ["26"]),
            ("WHERE Id IN (SELECT ParentId FROM CaseComment)", ["26"]),
            ("ORDER BY Origin, CaseNumber DESC LIMIT 3", ["25", "26", "27"]),
            ("ORDER BY Type DESC NULLS LAST, CaseNumber LIMIT 1 OFFSET 1", ["25"]),
        ):
            with self.subTest(where=where):
                self.assertEqual(self.numbers(where), found)

    def test_times_are_unquoted_and_whole_seconds(self):
        stamp = self.read("Case", self.case)["SystemModstamp"]
        self.pass_time(120)
        key = self.new_case()
        later = self.read("Case", key)["SystemModstamp"][:19]
        self.assertEqual(len(self.numbers(f"WHERE SystemModstamp >= {later}Z")), 1)
        self.assertEqual(len(self.numbers(f"WHERE SystemModstamp >= {stamp[:19]}+00:00")), 5)
        self.assertEqual(len(self.numbers(f"WHERE SystemModstamp > {later}.000Z")), 0)
        self.refused(
            f"SELECT Id FROM Case WHERE SystemModstamp > '{later}Z'",
            "INVALID_FIELD",
            "should not be enclosed in quotes",
        )
        # A plus that is not encoded reaches the server as a space.
        got = self.call("GET", f"query?q=SELECT+Id+FROM+Case+WHERE+SystemModstamp+>+{later}+00:00".replace(">", "%3E"))
        self.assertEqual(got.code, (400, "MALFORMED_QUERY"))

    def test_text_is_escaped(self):
        self.new_case(Subject='O\'Neil \\ "x" 100%')
        where = "WHERE Subject = 'O\\'Neil \\\\ \\\"x\\\" 100\\%'"
        self.assertEqual(self.numbers(where), ["28"])
        self.assertEqual(self.numbers("WHERE Subject LIKE '%100\\%'"), ["28"])
        self.refused("SELECT Id FROM Case WHERE Subject = 'O'Neil'", "MALFORMED_QUERY")
        self.refused("SELECT Id FROM Case WHERE Subject = 'a\\q'", "MALFORMED_QUERY", "Illegal character sequence")

    def test_refusals_point_at_the_place(self):
        message = self.refused("SELECT Id, Nope FROM Case", "INVALID_FIELD", "No such column 'Nope' on entity 'Case'")
        self.assertEqual(
            message.split("\n")[1:4], ["SELECT Id, Nope FROM Case", " " * 11 + "^", "ERROR at Row:1:Column:12"]
        )
        for text, code, says in (
            ("SELECT FROM Case", "MALFORMED_QUERY", "unexpected token: 'FROM'"),
            ("SELECT Id FROM Case WHERE", "MALFORMED_QUERY", "unexpected token: <EOF>"),
            ("SELECT * FROM Case", "MALFORMED_QUERY", "unexpected token: '*'"),
            ("SELECT Id, Id FROM Case", "MALFORMED_QUERY", "duplicate field selected: Id"),
            (
                "SELECT Id FROM Case WHERE IsClosed = true AND IsEscalated = true OR Subject = 'x'",
                "MALFORMED_QUERY",
                "'OR'",
            ),
            ("SELECT Id FROM Ticket", "INVALID_TYPE", "sObject type 'Ticket' is not supported"),
            ("SELECT Id, (SELECT Id FROM Tasks) FROM Case", "INVALID_TYPE", "Didn't understand relationship 'Tasks'"),
            ("SELECT Id FROM Case LIMIT 1 OFFSET 2001", "NUMBER_OUTSIDE_VALID_RANGE", "2000"),
            ("SELECT Nobody.Name FROM Case", "INVALID_FIELD", "Didn't understand relationship 'Nobody'"),
            ("SELECT Id FROM Case WHERE Description LIKE '%x%'", "INVALID_FIELD", "'Description' can not be filtered"),
            ("SELECT Id FROM Case ORDER BY Description", "INVALID_FIELD", "'Description' can not be sorted"),
            ("SELECT Id FROM Case WHERE IsClosed = 'true'", "INVALID_FIELD", "should not be enclosed in quotes"),
            ("SELECT Id FROM Case WHERE Subject = 7", "INVALID_FIELD", "should be enclosed in quotes"),
            ("SELECT Id FROM Case WHERE Id = 'x'", "INVALID_QUERY_FILTER_OPERATOR", "invalid ID field: x"),
        ):
            with self.subTest(text=text):
                self.refused(text, code, says)
        self.assertEqual(self.fake.breaches, [])
        self.assertEqual(self.call("GET", "query").code, (400, "MALFORMED_QUERY"))

    def test_what_the_fake_cannot_do_is_told_apart_from_what_soql_cannot(self):
        self.refused("SELECT Status, COUNT(Id) FROM Case GROUP BY Status", "MALFORMED_QUERY")
        self.refused("SELECT Id FROM Case WHERE CreatedDate = TODAY", "MALFORMED_QUERY")
        self.assertEqual(len(self.fake.breaches), 2)

    def test_nothing_is_sorted_among_numbers(self):
        self.fake.org.insert("CaseStatus", {"MasterLabel": "odd"})
        rows = self.rows("SELECT MasterLabel FROM CaseStatus ORDER BY SortOrder NULLS LAST")
        self.assertEqual([row["MasterLabel"] for row in rows[-2:]], ["Closed", "odd"])

    def test_counting(self):
        got = self.query("SELECT COUNT() FROM Case WHERE IsClosed = false").json
        self.assertEqual(got, {"totalSize": 3, "done": True, "records": []})

    def test_links_to_files_need_one_of_their_ends(self):
        for text in (
            LINKS,
            f"{LINKS} WHERE SystemModstamp > 2026-01-01T00:00:00Z",
            f"{LINKS} WHERE LinkedEntityId = '{self.case}' OR ContentDocumentId = '069000000000000AAA'",
        ):
            self.refused(text, "MALFORMED_QUERY", "requires a filter by a single Id")
        self.refused(
            f"{LINKS} WHERE LinkedEntityId IN (SELECT Id FROM Case) AND SystemModstamp > 2026-01-01T00:00:00Z",
            "MALFORMED_QUERY",
            "filtering on non-id fields is only permitted",
        )
        self.control("file", case=self.case, name="a.txt", base64="aGk=")
        self.assertEqual(
            len(self.rows(f"{LINKS} WHERE LinkedEntityId IN (SELECT Id FROM Case WHERE Status = 'New')")), 1
        )
        self.assertEqual(
            len(self.rows(f"{LINKS} WHERE LinkedEntityId = '{self.case}' AND SystemModstamp > 2026-01-01T00:00:00Z")), 1
        )

    def test_who_may_modify_all_data_is_found_through_permission_sets(self):
        for key, flag, found in (
            ("admin", "ModifyAllData", 1),
            ("agent", "ModifyAllData", 0),
            ("admin", "CustomizeApplication", 1),
            ("outsider", "ViewAllData", 0),
        ):
            rows = self.rows(
                f"SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '{self.about['users'][key]['id']}' "
                f"AND PermissionSet.Permissions{flag} = true LIMIT 1"
            )
            self.assertEqual(len(rows), found, (key, flag))
        self.control("rights", user="agent", modify_all_data=True)
        self.assertEqual(
            len(
                self.rows(
                    "SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.PermissionsModifyAllData = "
                    f"true AND AssigneeId = '{self.about['users']['agent']['id']}'"
                )
            ),
            1,
        )

    def test_what_is_around_the_cases(self):
        self.assertEqual(
            [row["Name"] for row in self.rows("SELECT Name FROM Group WHERE Type = 'Queue'")], ["Support Queue"]
        )
        self.assertEqual(
            [row["MasterLabel"] for row in self.rows("SELECT MasterLabel FROM CaseStatus WHERE IsClosed = true")],
            ["Closed"],
        )
        self.assertEqual(len(self.rows("SELECT Id FROM RecordType WHERE SobjectType = 'Case' AND IsActive = true")), 2)
        self.assertEqual(self.rows("SELECT Name, IsSandbox FROM Organization")[0]["Name"], "Acme Support")
        self.assertEqual(len(self.rows("SELECT Id FROM User WHERE IsActive = true")), 4)

    def test_a_hidden_field_is_as_good_as_none(self):
        self.control("rights", user="agent", hidden=["Case.Priority"], read_only=["Case.Type"])
        self.refused("SELECT Priority FROM Case", "INVALID_FIELD", "No such column 'Priority'")
        self.assertNotIn("Priority", self.call("GET", f"sobjects/Case/{self.case}").json)
        self.assertEqual(
            self.call("PATCH", f"sobjects/Case/{self.case}", {"Priority": "Low"}).code, (400, "INVALID_FIELD")
        )
        got = self.call("PATCH", f"sobjects/Case/{self.case}", {"Type": "Other"})
        self.assertEqual(got.code, (400, "INVALID_FIELD_FOR_INSERT_UPDATE"))


class PagingTest(FakeCase):
    def test_pages_of_at_least_200_until_done(self):
        self.control("cases", count=500)
        got = self.query("SELECT Id FROM Case", Sforce_Query_Options="batchSize=10").json
        self.assertEqual((got["totalSize"], got["done"], len(got["records"])), (504, False, 200))
        seen = {row["Id"] for row in got["records"]}
        while not got["done"]:
            self.assertRegex(got["nextRecordsUrl"], rf"^{DATA}/query/01g\w{{15}}-\d+$")
            got = self.call("GET", got["nextRecordsUrl"]).json
            seen |= {row["Id"] for row in got["records"]}
        self.assertEqual(len(seen), 504)
        self.assertTrue(self.query("SELECT Id FROM Case", Sforce_Query_Options="batchSize=2000").json["done"])

    def test_a_locator_is_its_users_alone(self):
        self.control("settings", page_size=2)
        url = self.query("SELECT Id FROM Case").json["nextRecordsUrl"]
        self.assertEqual(self.call("GET", url, user="admin").code, (400, "INVALID_QUERY_LOCATOR"))
        self.assertEqual(self.call("GET", "query/01g000000000000AAA-2").code, (400, "INVALID_QUERY_LOCATOR"))
        self.assertEqual(len(self.call("GET", url).json["records"]), 2)

    def test_children_have_pages_of_their_own(self):
        self.control("settings", child_page_size=1)
        text = "SELECT Id, (SELECT Id FROM CaseComments) FROM Case WHERE CaseNumber = '00001026'"
        children = self.rows(text)[0]["CaseComments"]
        self.assertEqual((children["totalSize"], children["done"], len(children["records"])), (2, False, 1))
        more = self.call("GET", children["nextRecordsUrl"]).json
        self.assertEqual((more["done"], len(more["records"])), (True, 1))
        self.assertNotEqual(more["records"][0]["Id"], children["records"][0]["Id"])

    def test_without_order_there_is_none_to_rely_on(self):
        numbers = [row["CaseNumber"] for row in self.rows("SELECT CaseNumber FROM Case")]
        self.assertNotEqual(numbers, sorted(numbers))

    def test_an_address_has_a_limit(self):
        self.assertEqual(self.query("SELECT Id FROM Case WHERE Subject = '" + "x" * 17000 + "'").status, 414)
        self.assertEqual(self.query("SELECT Id FROM Case", X_Long="x" * 16300).status, 431)


class ChangeTest(FakeCase):
    def span(self, kind, start, end):
        now = self.fake.clock.seconds()

        def at(offset):
            return stamp_of(now + offset).replace("+", "%2B")

        return self.call("GET", f"sobjects/Case/{kind}/?start={at(start)}&end={at(end)}")

    def test_updated_covers_whole_minutes_that_are_over(self):
        self.pass_time(120)
        key = self.new_case()
        got = self.span("updated", -600, 60).json
        self.assertNotIn(key, got["ids"])
        self.assertIn(self.case, got["ids"])
        self.assertLess(got["latestDateCovered"], self.read("Case", key)["SystemModstamp"][:17] + "01")
        self.pass_time(60)
        self.assertIn(key, self.span("updated", -600, 60).json["ids"])

    def test_deleted_ones_are_named_for_15_days(self):
        self.call("DELETE", f"sobjects/Case/{self.case}", user="admin")
        self.pass_time(60)
        got = self.span("deleted", -600, 0).json
        self.assertEqual([one["id"] for one in got["deletedRecords"]], [self.case])
        self.assertLess(got["earliestDateAvailable"], got["latestDateCovered"])
        self.assertEqual(len(self.rows("SELECT Id FROM Case WHERE IsDeleted = true", kind="queryAll")), 1)
        self.assertEqual(len(self.rows("SELECT Id FROM CaseComment WHERE IsDeleted = true", kind="queryAll")), 2)
        self.assertEqual(len(self.rows("SELECT Id FROM Case")), 3)
        self.control("restore", id=self.case)
        self.assertEqual(len(self.rows("SELECT Id FROM CaseComment")), 2)
        self.call("DELETE", f"sobjects/Case/{self.case}", user="admin")
        self.pass_time(16 * 86400)  # the bin is emptied, the sessions have ended
        self.renew_tokens()
        self.assertEqual(self.rows("SELECT Id FROM Case WHERE IsDeleted = true", kind="queryAll"), [])

    def test_spans_have_limits(self):
        for start, end in ((-31 * 86400, 0), (0, 0), (0, -600)):
            self.assertEqual(self.span("updated", start, end).code, (400, "INVALID_REPLICATION_DATE"))
        self.assertEqual(
            self.call("GET", "sobjects/Case/updated?start=yesterday&end=now").code, (400, "INVALID_REPLICATION_DATE")
        )


if __name__ == "__main__":
    unittest.main()
