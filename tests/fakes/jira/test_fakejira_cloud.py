"""The fake of Jira Cloud keeps the rules that Cloud keeps: sign-in, fields, refusals, limits."""

import pathlib
import sys
import unittest
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from jira.cloudtest import API, CloudTest  # noqa: E402
from jira.fakeclient import Client, basic, document  # noqa: E402


class SignIn(CloudTest):
    def test_an_api_token_works_on_the_site_and_a_scoped_one_only_at_the_gateway(self):
        self.assertEqual(self.sync.get(f"{API}/myself").json()["timeZone"], "America/New_York")
        self.assertEqual(self.client("sync", self.gateway, "scopedToken").get(f"{API}/myself").status, 200)
        self.assertEqual(self.client("sync", "", "scopedToken").get(f"{API}/myself").status, 401)
        refused = self.client("sync", self.gateway).get(f"{API}/myself")
        self.assertEqual((refused.status, refused.json()), (401, {"code": 401, "message": "Unauthorized"}))

    def test_a_bad_token_makes_anonymous_and_only_myself_says_so(self):
        bad = Client(self.fake.url, basic("sync@example.com", "wrong"))
        self.assertEqual(bad.get(f"{API}/myself").status, 401)
        projects = bad.get(f"{API}/project/search")
        self.assertEqual([one["key"] for one in projects.json()["values"]], ["OPEN"])
        self.assertEqual(projects.headers["X-Seraph-LoginReason"], "AUTHENTICATED_FAILED")
        key = self.create()
        hidden = bad.get(f"{API}/issue/{key}")
        self.assertEqual(hidden.status, 404)
        self.assertEqual(hidden.messages(), ["Issue does not exist or you do not have permission to see it."])

    def test_a_bearer_on_the_site_is_refused(self):
        self.assertEqual(Client(self.fake.url, "Bearer x").get(f"{API}/serverInfo").status, 403)

    def test_a_missing_scope_is_a_401_of_its_own(self):
        self.told("scopes", scopes=["read:jira-user", "read:jira-work"])
        scoped = self.client("sync", self.gateway, "scopedToken")
        refused = scoped.post(f"{API}/issue", {"fields": self.fields()})
        self.assertEqual((refused.status, refused.json()["message"]), (401, "Unauthorized; scope does not match"))
        self.assertEqual(scoped.post(f"{API}/search/jql", {"jql": "project = SUP"}).status, 200)

    def test_oauth_gives_rotating_refresh_tokens_with_ten_minutes_of_leeway(self):
        query = {
            "audience": "api.atlassian.com",
            "client_id": "fake-client-id",
            "redirect_uri": "http://localhost:8765/callback",
            "scope": "read:jira-work read:jira-user offline_access",
            "state": "s",
            "response_type": "code",
            "prompt": "consent",
        }
        sent = Client(self.fake.url).get("/authorize?" + urllib.parse.urlencode(query))
        result = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(sent.headers["Location"]).query))
        self.assertEqual((sent.status, result["state"]), (302, "s"))
        wish = {"grant_type": "authorization_code", "code": result["code"], "redirect_uri": query["redirect_uri"]}
        pair = self.token(wish).json()
        self.assertEqual(pair["expires_in"], 3600)
        self.assertEqual(self.token(wish).status, 403)  # a code counts once
        bearer = Client(self.gateway, "Bearer " + pair["access_token"])
        self.assertEqual(bearer.get(f"{API}/myself").json()["emailAddress"], "sync@example.com")
        resources = Client(self.fake.url, bearer.authorization).get("/oauth/token/accessible-resources").json()
        self.assertTrue(self.gateway.endswith(resources[0]["id"]))
        wish = {"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]}
        self.assertNotEqual(self.token(wish).json()["refresh_token"], pair["refresh_token"])
        self.assertEqual(self.token(wish).status, 200)
        self.told("clock", offset=601)
        refused = self.token(wish)
        self.assertEqual(refused.status, 403)
        self.assertEqual(refused.json()["error_description"], "Unknown or invalid refresh token.")
        self.told("clock", offset=3601)
        self.assertEqual(bearer.get(f"{API}/myself").status, 401)

    def token(self, wish):
        body = {"client_id": "fake-client-id", "client_secret": "fake-client-secret", **wish}
        return Client(self.fake.url).post("/oauth/token", body)

    def test_permissions_must_be_named_and_known(self):
        self.assertEqual(self.sync.get(f"{API}/mypermissions").status, 400)
        self.assertEqual(self.sync.get(f"{API}/mypermissions?permissions=NO_SUCH").status, 400)
        got = self.sync.get(f"{API}/mypermissions?permissions=ADMINISTER,CREATE_ISSUES&projectKey=SUP").json()[
            "permissions"
        ]
        self.assertEqual([got[name]["havePermission"] for name in ("ADMINISTER", "CREATE_ISSUES")], [False, True])

    def test_the_probe_of_both_kinds_and_the_cloud_id_need_no_sign_in(self):
        nobody = Client(self.fake.url)
        self.assertEqual(nobody.get("/rest/api/2/serverInfo").json()["deploymentType"], "Cloud")
        self.assertTrue(self.gateway.endswith(nobody.get("/_edge/tenant_info").json()["cloudId"]))


class Writing(CloudTest):
    def test_a_created_issue_carries_its_properties_sorted_labels_and_trimmed_summary(self):
        body = {
            "fields": self.fields(summary="  Printer ", labels=["b", "a", "b"], description=document("x")),
            "properties": [{"key": "sync", "value": {"id": "7"}}],
        }
        key = self.sync.post(f"{API}/issue", body).json()["key"]
        issue = self.issue(key, "?properties=sync&expand=renderedFields")
        self.assertEqual((issue["fields"]["summary"], issue["fields"]["labels"]), ("Printer", ["a", "b"]))
        self.assertEqual(issue["properties"], {"sync": {"id": "7"}})
        self.assertEqual(issue["renderedFields"]["description"], "<p>x</p>")

    def test_each_wrong_field_is_named(self):
        for fields, field, words in [
            ({"summary": "x" * 256}, "summary", "255"),
            ({"summary": "a\nb"}, "summary", "newline"),
            ({"labels": ["a b"]}, "labels", "contains spaces"),
            ({"priority": {"name": "Urgent"}}, "priority", "not valid"),
            ({"issuetype": {"name": "Epic"}}, "issuetype", "valid issue type"),
            ({"project": {"key": "NOPE"}}, "project", "valid project is required"),
            ({"environment": "x"}, "environment", "not on the appropriate screen"),
            ({"description": "text"}, "description", "Atlassian Document"),
            ({"description": document("x" * 32_768)}, "description", "32,767"),
            (
                {"description": {"type": "doc", "version": 1, "content": [{"type": "text", "text": "x"}]}},
                "description",
                "INVALID_INPUT",
            ),
        ]:
            with self.subTest(field=field, words=words):
                refused = self.sync.post(f"{API}/issue", {"fields": self.fields(**fields)})
                self.assertEqual(refused.status, 400)
                self.assertIn(words, refused.errors()[field])

    def test_why_a_document_was_refused_is_in_the_record_of_calls(self):
        heading = {"type": "heading", "attrs": {"level": 7}}
        text = {"type": "doc", "version": 1, "content": [heading]}
        self.assertEqual(self.sync.post(f"{API}/issue", {"fields": self.fields(description=text)}).status, 400)
        self.assertIn("doc/0:heading: level is 7", self.said())

    def test_no_edit_gives_a_type_of_another_workflow(self):
        key = self.create(issuetype={"name": "Task"})
        self.told("project", project="SUP", apart=["Bug"])
        refused = self.sync.put(f"{API}/issue/{key}", {"fields": {"issuetype": {"name": "Bug"}, "summary": "Other"}})
        self.assertEqual((refused.status, list(refused.errors())), (400, ["issuetype"]))
        self.assertNotEqual(self.sync.get(f"{API}/issue/{key}").json()["fields"]["summary"], "Other")
        self.assertEqual(self.sync.put(f"{API}/issue/{key}", {"fields": {"issuetype": {"name": "Story"}}}).status, 204)

    def test_a_required_field_and_one_off_the_screen(self):
        self.told("field", project="SUP", id="customfield_10050", name="Severity", required=True)
        refused = self.sync.post(f"{API}/issue", {"fields": self.fields()})
        self.assertEqual(refused.errors(), {"customfield_10050": "Severity is required."})
        self.create(customfield_10050="high")
        self.told("project", project="SUP", offScreen=["labels"])
        refused = self.sync.post(f"{API}/issue", {"fields": self.fields(customfield_10050="x", labels=["a"])})
        self.assertIn("appropriate screen", refused.errors()["labels"])
        kinds = self.sync.get(f"{API}/issue/createmeta/SUP/issuetypes").json()["issueTypes"]
        meta = self.sync.get(f"{API}/issue/createmeta/SUP/issuetypes/{kinds[0]['id']}").json()["fields"]
        required = {one["fieldId"] for one in meta if one["required"]}
        self.assertEqual(required, {"summary", "project", "issuetype", "customfield_10050"})
        self.assertNotIn("labels", [one["fieldId"] for one in meta])

    def test_empty_text_nodes_vanish_and_null_becomes_an_empty_document(self):
        text = document("x")
        text["content"][0]["content"].append({"type": "text", "text": ""})
        key = self.create(description=text)
        self.assertEqual(self.issue(key)["fields"]["description"], document("x"))
        self.assertEqual(self.sync.put(f"{API}/issue/{key}", {"fields": {"description": None}}).status, 204)
        self.assertEqual(self.issue(key)["fields"]["description"], {"type": "doc", "version": 1, "content": []})

    def test_an_edit_without_a_difference_and_a_property_do_not_move_updated(self):
        key = self.create(labels=["a"])
        before = self.issue(key)["fields"]["updated"]
        self.told("clock", offset=60)
        self.sync.put(f"{API}/issue/{key}", {"fields": {"summary": " Printer", "labels": ["a"]}})
        self.sync.put(f"{API}/issue/{key}/properties/sync", {"id": 1})
        link = {"globalId": "g", "object": {"url": "http://x", "title": "x"}}
        self.assertEqual([self.sync.post(f"{API}/issue/{key}/remotelink", link).status for _ in range(2)], [201, 200])
        self.assertEqual(self.issue(key)["fields"]["updated"], before)
        self.sync.put(f"{API}/issue/{key}", {"update": {"labels": [{"add": "c"}, {"remove": "a"}]}})
        issue = self.issue(key)
        self.assertEqual(issue["fields"]["labels"], ["c"])
        self.assertNotEqual(issue["fields"]["updated"], before)

    def test_bulk_creates_what_is_right_and_names_what_is_wrong(self):
        updates = [{"fields": self.fields()}, {"fields": self.fields(summary="")}, {"fields": self.fields()}]
        reply = self.sync.post(f"{API}/issue/bulk", {"issueUpdates": updates})
        self.assertEqual((reply.status, len(reply.json()["issues"])), (201, 2))
        self.assertEqual(reply.json()["errors"][0]["failedElementNumber"], 1)
        self.assertEqual(self.sync.post(f"{API}/issue/bulk", {"issueUpdates": updates[1:2]}).status, 400)
        self.assertEqual(self.sync.post(f"{API}/issue/bulk", {"issueUpdates": updates[:1] * 51}).status, 400)

    def test_transitions_change_the_status(self):
        key = self.create()
        ways = self.sync.get(f"{API}/issue/{key}/transitions").json()["transitions"]
        done = next(one["id"] for one in ways if one["to"]["statusCategory"]["key"] == "done")
        self.assertEqual(self.sync.post(f"{API}/issue/{key}/transitions", {"transition": {"id": done}}).status, 204)
        self.assertEqual(self.issue(key)["fields"]["status"]["name"], "Done")
        self.assertEqual(self.sync.post(f"{API}/issue/{key}/transitions", {"transition": {"id": "99"}}).status, 400)

    def test_rights_that_are_taken_away_are_missed_where_they_count(self):
        key = self.create()
        self.told(
            "rights",
            user="sync",
            project="SUP",
            revoke=["CREATE_ISSUES", "ADD_COMMENTS", "EDIT_ISSUES", "CREATE_ATTACHMENTS"],
        )
        self.assertIn("project", self.sync.post(f"{API}/issue", {"fields": self.fields()}).errors())
        self.assertIn("comment", self.sync.post(f"{API}/issue/{key}/comment", {"body": document("x")}).errors())
        self.assertEqual(self.sync.put(f"{API}/issue/{key}", {"fields": {"summary": "x"}}).status, 403)
        self.assertEqual(self.sync.upload(f"{API}/issue/{key}/attachments", ("a.txt", b"x")).status, 403)

    def test_a_moved_issue_is_found_by_its_old_key_and_a_deleted_or_hidden_one_is_not(self):
        key = self.create()
        moved = self.told("issue/move", issue=key, project="DEV")["key"]
        self.assertEqual(self.issue(key.lower())["key"], moved)
        self.told("issue/hide", issue=moved, **{"from": ["sync"]})
        self.assertEqual(self.sync.get(f"{API}/issue/{moved}").status, 404)
        self.assertEqual(self.admin.get(f"{API}/issue/{moved}").status, 200)
        self.told("issue/delete", issue=moved)
        self.assertEqual(self.admin.get(f"{API}/issue/{moved}").status, 404)


class Refusals(CloudTest):
    def test_unknown_routes_methods_and_non_numbers_answer_problem_json(self):
        for method, path, status in [
            ("GET", "/nope", 404),
            ("PATCH", "/issue/SUP-1", 405),
            ("GET", "/attachment/x", 400),
        ]:
            reply = self.sync.call(method, API + path)
            self.assertEqual((reply.status, reply.json()["instance"]), (status, API + path))
            self.assertTrue(reply.headers["Content-Type"].startswith("application/problem+json"))

    def test_a_body_must_be_json_that_says_so_and_holds_only_what_is_known(self):
        self.assertEqual(self.sync.call("POST", f"{API}/issue", raw=b"{}").status, 415)
        for raw in (b"{", b"[]", b'{"nope":1}'):
            refused = self.sync.call("POST", f"{API}/issue", raw=raw, headers={"Content-Type": "application/json"})
            self.assertEqual(refused.status, 400)
            self.assertIn("Invalid request payload", refused.messages()[0])

    def test_a_browser_and_nobody_are_breaches(self):
        browser = {"User-Agent": "Mozilla/5.0"}
        self.assertEqual(self.sync.post(f"{API}/issue", {"fields": self.fields()}, headers=browser).status, 403)
        self.breached("browser")
        self.sync.get(f"{API}/myself", headers={"User-Agent": None})
        self.breached("no User-Agent")

    def test_what_was_removed_is_gone_and_a_breach(self):
        self.assertEqual(self.sync.get(f"{API}/search?jql=x").status, 410)
        self.breached("removed")

    def test_a_burst_is_limited_and_the_wait_must_be_kept(self):
        self.freeze()
        self.told("limits", burst={"GET": 2})
        replies = [self.sync.get(f"{API}/myself") for _ in range(3)]
        self.assertEqual([one.status for one in replies], [200, 200, 429])
        self.assertEqual(replies[2].headers["RateLimit-Reason"], "jira-burst-based")
        self.assertEqual(replies[2].headers["Retry-After"], "1")
        self.fake.clock.offset = 0.5
        self.sync.get(f"{API}/myself")
        self.breached("before the Retry-After ended")
        self.told("clock", offset=2)
        self.assertEqual(self.sync.get(f"{API}/myself").status, 200)

    def test_writes_to_one_issue_are_limited(self):
        self.freeze()
        self.told("limits", perIssue=[[2, 60]])
        key, other = self.create(), self.create()
        replies = [self.sync.put(f"{API}/issue/{key}", {"fields": {"summary": str(n)}}) for n in range(3)]
        self.assertEqual([one.status for one in replies], [204, 204, 429])
        self.assertEqual(replies[2].headers["RateLimit-Reason"], "jira-per-issue-on-write")
        self.assertEqual(self.sync.put(f"{API}/issue/{other}", {"fields": {"summary": "x"}}).status, 204)

    def test_points_are_counted_for_oauth_alone(self):
        self.told("limits", points=2)
        code = self.fake.oauth.code(["read:jira-work"], "x")
        bearer = Client(self.gateway, "Bearer " + self.fake.oauth.redeem(code, "x").access)
        replies = [bearer.get(f"{API}/project/search") for _ in range(2)]
        self.assertEqual([one.status for one in replies], [200, 429])
        self.assertEqual(replies[1].headers["RateLimit-Reason"], "jira-quota-global-based")
        self.assertEqual(self.sync.get(f"{API}/project/search").status, 200)

    def test_an_outage_lasts_as_many_calls_as_wished(self):
        self.freeze()
        self.told("outage", method="GET", retryAfter=2)
        self.assertEqual(self.sync.post(f"{API}/issue", {"fields": self.fields()}).status, 201)
        refused = self.sync.get(f"{API}/myself")
        self.assertEqual((refused.status, refused.headers["Retry-After"]), (503, "2"))
        self.told("clock", offset=1)
        self.assertEqual(self.sync.get(f"{API}/myself").status, 200)
        self.breached("before the Retry-After ended")

    def test_expired_tokens_are_as_bad_ones(self):
        self.told("token", user="sync", expired=True)
        self.assertEqual(self.sync.get(f"{API}/myself").status, 401)
        self.told("token", user="sync", expired=False, secret="another")
        self.assertEqual(self.sync.get(f"{API}/myself").status, 401)
        self.assertEqual(Client(self.fake.url, basic("sync@example.com", "another")).get(f"{API}/myself").status, 200)


if __name__ == "__main__":
    unittest.main()
