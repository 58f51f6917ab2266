"""What searches find, in which order and pages, and what they say of queries that are wrong."""

import pathlib
import sys
import unittest
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from jira.fakeclient import Client, basic, document  # noqa: E402
from jira.fakejiracloud import FakeJiraCloud  # noqa: E402
from jira.fakejiradatacenter import FakeJiraDataCenter  # noqa: E402


class SearchTest(unittest.TestCase):
    def serve(self, fake):
        self.fake = fake.start()
        self.addCleanup(self.fake.close)
        self.control = Client(self.fake.url + "/__fake/")

    def told(self, what, **wish):
        reply = self.control.post(what, wish)
        self.assertEqual(reply.status, 200, reply.body)
        return reply.json()

    def many(self, count):
        return self.told("many", project="SUP", count=count)["keys"]


class CloudSearch(SearchTest):
    def setUp(self):
        self.serve(FakeJiraCloud())
        self.sync = Client(self.fake.url, basic("sync@example.com", "ATATT3xFake-sync"))

    def search(self, jql, **more):
        return self.sync.post("/rest/api/3/search/jql", {"jql": jql, **more})

    def keys(self, jql, **more):
        reply = self.search(jql, fields=["key"], **more)
        self.assertEqual(reply.status, 200, reply.body)
        return [one["key"] for one in reply.json()["issues"]]

    def test_a_query_without_a_restriction_or_with_wrong_syntax_is_refused(self):
        for jql, words in [
            ("", "Unbounded"),
            ("ORDER BY created", "Unbounded"),
            ('project = "SUP', "has not been completed"),
            ("project =", "Expecting either a value"),
            ("labels = a@b", "reserved JQL character"),
            ("project SUP", "Expecting operator"),
            ("(project = SUP", "Expecting ')'"),
            ("project = SUP order updated", "Expecting 'by'"),
        ]:
            with self.subTest(jql=jql):
                refused = self.search(jql)
                self.assertEqual(refused.status, 400)
                self.assertIn(words, refused.messages()[0])

    def test_an_unknown_name_or_value_finds_nothing_in_silence(self):
        self.many(1)
        for jql in (
            "project = NOPE",
            "nope = 1",
            "key = SUP-99",
            'updated >= "28.11.2026"',
            "status = Nope",
            "NOT project = NOPE",
            "this is not jql",
            "updated = 1 and nope > 1",
        ):
            self.assertEqual(self.keys(jql), [], jql)
        self.assertEqual(self.keys("project = NOPE OR project = SUP"), ["SUP-1"])

    def test_fields_are_those_asked_for(self):
        self.many(1)
        self.assertEqual(list(self.search("project = SUP").json()["issues"][0]), ["id"])
        self.assertNotIn("fields", self.search("project = SUP", fields=["key"]).json()["issues"][0])
        row = self.search("project = SUP", fields=["summary", "nope"]).json()["issues"][0]
        self.assertEqual(list(row["fields"]), ["summary"])

    def test_pages_follow_a_token_of_their_query(self):
        keys = self.many(250)
        jql = "project = SUP ORDER BY key ASC"
        first = self.search(jql, fields=["summary"], maxResults=5000).json()
        self.assertEqual((len(first["issues"]), first["isLast"]), (100, False))
        found, page = list(first["issues"]), first
        while not page["isLast"]:
            page = self.search(jql, fields=["summary"], maxResults=5000, nextPageToken=page["nextPageToken"]).json()
            found += page["issues"]
        self.assertEqual([one["key"] for one in found], keys)
        self.assertEqual(len(self.keys(jql, maxResults=5000)), 250)
        other = self.search("project = DEV", nextPageToken=first["nextPageToken"])
        self.assertEqual(other.status, 400)
        self.assertEqual(self.search(jql, nextPageToken="BOGUS").status, 400)
        self.told("clock", offset=8 * 86_400)
        self.assertEqual(self.search(jql, nextPageToken=first["nextPageToken"]).status, 400)

    def test_what_the_body_may_hold_is_checked(self):
        for more in (
            {"maxResults": 0},
            {"maxResults": 5001},
            {"maxResults": "5"},
            {"startAt": 0},
            {"fields": "summary"},
            {"properties": ["p"] * 6},
            {"reconcileIssues": ["1"] * 51},
        ):
            self.assertEqual(self.search("project = SUP", **more).status, 400, more)
        self.assertEqual(self.sync.post("/rest/api/3/search/jql?jql=project=SUP", {}).status, 400)

    def test_a_number_is_milliseconds_and_a_string_a_minute_of_the_users_zone(self):
        moment = 1_795_000_000_000  # 2026-11-18T11:06:40Z, 06:06:40 in New York
        self.told("clock", offset=moment / 1000 - self.fake.clock.seconds())
        self.many(1)
        stamp = self.control.get("issue/SUP-1").json()["created"]
        self.assertEqual(self.keys(f"project = SUP AND updated >= {stamp}"), ["SUP-1"])
        self.assertEqual(self.keys(f"project = SUP AND updated >= {stamp + 1000}"), [])
        self.assertEqual(self.keys(f'project = SUP AND updated >= "{stamp}"'), [])
        self.assertEqual(self.keys('project = SUP AND created >= "2026-11-18 06:06"'), ["SUP-1"])
        self.assertEqual(self.keys('project = SUP AND created >= "2026-11-18 06:07"'), [])
        self.told("user", user="sync", timeZone="Asia/Kolkata")
        self.assertEqual(self.keys('project = SUP AND created >= "2026-11-18 16:36"'), ["SUP-1"])
        self.assertEqual(self.keys('project = SUP AND created >= "2026-11-18 16:37"'), [])
        self.assertEqual(self.keys("creator = currentUser() AND created >= -15m"), [])
        row = self.search("project = SUP", fields=["created"]).json()["issues"][0]
        self.assertTrue(row["fields"]["created"].endswith("+0530"))

    def test_labels_keys_text_and_order(self):
        self.told("issue/create", project="SUP", summary="Red printer", labels=["sync-1"])
        self.told("issue/create", project="SUP", summary="Blue printer", labels=["other"])
        self.told("issue/create", project="DEV", summary="Plotter")
        self.assertEqual(self.keys('labels = "sync-1"'), ["SUP-1"])
        self.assertEqual(self.keys("labels in (sync-1, other) ORDER BY summary"), ["SUP-2", "SUP-1"])
        self.assertEqual(self.keys("key in (SUP-2, DEV-1) ORDER BY key DESC"), ["SUP-2", "DEV-1"])
        self.assertEqual(self.keys('summary ~ "printer" AND NOT labels = other'), ["SUP-1"])
        self.assertEqual(self.keys("project in (SUP, DEV) AND labels is EMPTY"), ["DEV-1"])

    def test_the_index_lags_but_for_what_is_reconciled(self):
        self.told("index", lagSeconds=10)
        key = self.told("issue/create", project="SUP", summary="New")["key"]
        number = int(self.control.get(f"issue/{key}").json()["id"])
        self.assertEqual(self.keys("project = SUP"), [])
        self.assertEqual(self.keys("project = SUP", reconcileIssues=[number]), [key])
        self.told("clock", offset=11)
        self.assertEqual(self.keys("project = SUP"), [key])
        self.told("issue/edit", issue=key, summary="Changed")
        row = self.search("project = SUP", fields=["summary"]).json()["issues"][0]
        self.assertEqual(row["fields"]["summary"], "New")

    def test_a_search_shows_twenty_comments_of_an_issue(self):
        key = self.many(1)[0]
        for number in range(21):
            self.told("issue/comment", issue=key, body=document(str(number)))
        shown = self.search("project = SUP", fields=["comment"]).json()["issues"][0]["fields"]["comment"]
        self.assertEqual((len(shown["comments"]), shown["total"], shown["maxResults"]), (20, 21, 20))

    def test_bulk_fetch_leaves_out_what_is_missing_and_orders_by_id(self):
        keys = self.many(3)
        self.told("issue/delete", issue=keys[1])
        got = self.sync.post(
            "/rest/api/3/issue/bulkfetch", {"issueIdsOrKeys": keys[::-1], "fields": ["summary"]}
        ).json()
        self.assertEqual([one["key"] for one in got["issues"]], [keys[0], keys[2]])
        self.assertEqual(got["issueErrors"], [])
        self.assertEqual(self.sync.post("/rest/api/3/issue/bulkfetch", {"issueIdsOrKeys": ["1"] * 101}).status, 400)

    def test_a_count_is_told_apart(self):
        self.many(3)
        count = self.sync.post("/rest/api/3/search/approximate-count", {"jql": "project = SUP"}).json()
        self.assertEqual(count, {"count": 3})


class DataCenterSearch(SearchTest):
    def setUp(self):
        self.serve(FakeJiraDataCenter(context="/jira"))
        self.sync = Client(self.fake.url + "/jira", "Bearer NjQFakePatSync")

    def search(self, jql, **more):
        return self.sync.post("/rest/api/2/search", {"jql": jql, **more})

    def test_pages_by_offset_are_capped_in_silence(self):
        keys = self.many(12)
        self.told("pages", cap=5)
        page = self.search("project = SUP ORDER BY key ASC", maxResults=1000, startAt=10, fields=["summary"]).json()
        self.assertEqual((page["total"], page["maxResults"], len(page["issues"])), (12, 5, 2))
        self.assertEqual(page["issues"][0]["key"], keys[10])

    def test_an_unknown_name_or_value_is_refused_unless_the_query_is_not_validated(self):
        for jql, words in [
            ("project = NOPE", "The value 'NOPE' does not exist for the field 'project'."),
            ("nope = 1", "Field 'nope' does not exist or you do not have permission to view it."),
            ("key = SUP-9", "An issue with key 'SUP-9' does not exist for field 'key'."),
            ('updated >= "28.11.2026"', "Date value '28.11.2026' for field 'updated' is invalid."),
            ("project =", "Error in the JQL Query"),
        ]:
            refused = self.search(jql)
            self.assertEqual(refused.status, 400)
            self.assertIn(words, refused.messages()[0])
        self.assertEqual(self.search("key = SUP-9", validateQuery=False).json()["total"], 0)
        query = urllib.parse.urlencode({"jql": "key = SUP-9", "validateQuery": "false"})
        self.assertEqual(self.sync.get(f"/rest/api/2/search?{query}").json()["total"], 0)

    def test_what_the_body_may_hold_is_checked(self):
        for more in ({"properties": ["p"]}, {"fieldsByKeys": False}):
            self.assertIn("not marked as ignorable", self.search("project = SUP", **more).messages()[0])
        for more in (
            {"fields": "summary"},
            {"expand": "renderedFields"},
            {"validateQuery": "strict"},
            {"startAt": "0"},
        ):
            self.assertEqual(self.search("project = SUP", **more).status, 400, more)

    def test_all_comments_come_with_a_search(self):
        key = self.many(1)[0]
        for number in range(25):
            self.told("issue/comment", issue=key, body=str(number))
        shown = self.search("project = SUP", fields=["comment"]).json()["issues"][0]["fields"]["comment"]
        self.assertEqual(len(shown["comments"]), 25)

    def test_a_remote_link_is_found_by_its_global_id(self):
        keys = self.many(2)
        link = {"globalId": "twinspan=7", "object": {"url": "http://x", "title": "x"}}
        self.assertEqual(self.sync.post(f"/rest/api/2/issue/{keys[1]}/remotelink", link).status, 201)
        found = self.search('issue in issuesWithRemoteLinksByGlobalId("twinspan=7")', fields=["summary"]).json()
        self.assertEqual([one["key"] for one in found["issues"]], [keys[1]])

    def test_five_hundred_issues_are_read_in_one_call(self):
        self.many(500)
        page = self.search("project = SUP ORDER BY updated ASC, key ASC", maxResults=1000, fields=["summary"]).json()
        self.assertEqual(len(page["issues"]), 500)


if __name__ == "__main__":
    unittest.main()
