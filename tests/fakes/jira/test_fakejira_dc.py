"""The fake of Jira Data Center keeps the rules that Data Center keeps where they differ from those of Cloud."""

import base64
import hashlib
import pathlib
import re
import sys
import unittest
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from jira.fakeclient import Client, basic  # noqa: E402
from jira.fakejiracloud import FakeJiraCloud  # noqa: E402
from jira.fakejiradatacenter import FakeJiraDataCenter  # noqa: E402

API = "/rest/api/2"


class DataCenterTest(unittest.TestCase):
    def setUp(self):
        self.fake = FakeJiraDataCenter(context="/jira").start()
        self.addCleanup(self.fake.close)
        self.base = self.fake.url + "/jira"
        self.sync = Client(self.base, "Bearer NjQFakePatSync")
        self.admin = Client(self.base, "Bearer NjQFakePatAdmin")
        self.control = Client(self.fake.url + "/__fake/")

    def tearDown(self):
        if not getattr(self, "breaches_wanted", False):
            self.assertEqual(self.fake.breaches, [])

    def breached(self, text):
        self.breaches_wanted = True
        self.assertTrue(any(text in one for one in self.fake.breaches), self.fake.breaches)

    def told(self, what, **wish):
        reply = self.control.post(what, wish)
        self.assertEqual(reply.status, 200, reply.body)
        return reply.json()

    def create(self, **fields):
        body = {"fields": {"project": {"key": "SUP"}, "issuetype": {"name": "Bug"}, "summary": "Printer", **fields}}
        reply = self.sync.post(f"{API}/issue", body)
        self.assertEqual(reply.status, 201, reply.body)
        return reply.json()["key"]


class SignIn(DataCenterTest):
    def test_a_token_is_a_bearer_and_who_calls_is_told(self):
        me = self.sync.get(f"{API}/myself")
        self.assertEqual((me.json()["key"], me.json()["name"]), ("JIRAUSER10100", "sync"))
        self.assertNotIn("accountId", me.json())
        self.assertEqual((me.headers["X-AUSERNAME"], me.headers["X-Seraph-LoginReason"]), ("sync", "OK"))
        self.assertEqual(self.sync.get("/rest/api/latest/myself").status, 200)
        self.assertEqual(self.sync.get("/rest/api/3/myself").status, 404)

    def test_a_bad_token_makes_anonymous(self):
        bad = Client(self.base, "Bearer wrong")
        projects = bad.get(f"{API}/project")
        self.assertEqual([one["key"] for one in projects.json()], ["OPEN"])
        self.assertEqual(projects.headers["X-AUSERNAME"], "anonymous")
        self.assertEqual(projects.headers["X-Seraph-LoginReason"], "AUTHENTICATED_FAILED")
        self.assertEqual(bad.get(f"{API}/myself").status, 401)
        self.assertIn("Login Required", bad.get(f"{API}/issue/{self.create()}").messages())

    def test_after_bad_passwords_a_captcha_refuses_even_the_right_one(self):
        for _ in range(3):
            self.assertEqual(Client(self.base, basic("sync", "wrong")).get(f"{API}/myself").status, 401)
        right = Client(self.base, basic("sync", "sync-password"))
        refused = right.get(f"{API}/myself")
        self.assertEqual(refused.status, 403)
        self.assertIn("CAPTCHA_CHALLENGE; login-url=", refused.headers["X-Authentication-Denied-Reason"])
        self.assertEqual(refused.headers["X-Seraph-LoginReason"], "AUTHENTICATION_DENIED")
        right.get(f"{API}/myself")
        self.breached("CAPTCHA")
        self.told("captcha", user="sync", on=False)
        self.assertEqual(right.get(f"{API}/myself").status, 200)
        self.told("basic", enabled=False)
        self.assertEqual(right.get(f"{API}/myself").status, 403)

    def test_a_token_is_made_with_a_password_and_ends(self):
        right = Client(self.base, basic("sync", "sync-password"))
        token = right.post("/rest/pat/latest/tokens", {"name": "Twinspan", "expirationDuration": 1}).json()["rawToken"]
        self.assertEqual(Client(self.base, f"Bearer {token}").get(f"{API}/myself").status, 200)
        self.told("clock", offset=86_401)
        self.assertEqual(Client(self.base, f"Bearer {token}").get(f"{API}/myself").status, 401)

    def test_oauth_takes_pkce_and_a_refresh_repeats_the_address_and_ends_the_old_tokens(self):
        verifier = "v" * 43
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        address = "http://localhost:8765/callback"
        query = {
            "client_id": "fake-client-id",
            "redirect_uri": address,
            "response_type": "code",
            "state": "s",
            "scope": "WRITE",
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        nobody = Client(self.base)
        sent = nobody.get("/rest/oauth2/latest/authorize?" + urllib.parse.urlencode(query))
        code = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(sent.headers["Location"]).query))["code"]
        first = self.token(grant_type="authorization_code", code=code, redirect_uri=address, code_verifier=verifier)
        pair = first.json()
        self.assertEqual(pair["expires_in"], 7200)
        refused = self.token(grant_type="refresh_token", refresh_token=pair["refresh_token"])
        self.assertEqual(refused.status, 400)
        old = Client(self.base, "Bearer " + pair["access_token"])
        self.assertEqual(old.get(f"{API}/myself").status, 200)
        wish = {"grant_type": "refresh_token", "refresh_token": pair["refresh_token"], "redirect_uri": address}
        self.assertEqual(self.token(**wish).status, 200)
        self.assertEqual(old.get(f"{API}/myself").status, 401)
        self.assertEqual(self.token(**wish).json()["error"], "invalid_grant")

    def token(self, **form):
        raw = urllib.parse.urlencode({"client_id": "fake-client-id", "client_secret": "fake-client-secret", **form})
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return Client(self.base).call("POST", "/rest/oauth2/latest/token", raw=raw.encode(), headers=headers)

    def test_a_browser_or_an_origin_fails_the_xsrf_check_unless_the_header_is_sent(self):
        body = {"fields": {"project": {"key": "SUP"}, "issuetype": {"name": "Bug"}, "summary": "x"}}
        for header in ({"User-Agent": "Mozilla/5.0"}, {"Origin": "http://x"}):
            self.assertEqual(self.sync.post(f"{API}/issue", body, headers=header).status, 403)
            more = {**header, "X-Atlassian-Token": "no-check"}
            self.assertEqual(self.sync.post(f"{API}/issue", body, headers=more).status, 201)
        self.breached("browser")


class Controls(DataCenterTest):
    def test_all_that_the_readme_names_are_there(self):
        text = (pathlib.Path(__file__).parent / "README.md").read_text(encoding="utf-8")
        named = re.findall(r"^\| `([\w/-]+)`", text.split("## Controls")[1].split("##")[0], re.MULTILINE)
        self.assertGreater(len(named), 20)
        for what in named:
            kinds = (FakeJiraCloud, FakeJiraDataCenter)
            name = "control_" + what.replace("/", "_").replace("-", "_")
            self.assertTrue(any(hasattr(kind, name) for kind in kinds), what)

    def test_others_work_on_an_issue(self):
        key = self.told("issue/create", project="SUP", summary="Help", description="x", labels=["b", "a"])["key"]
        self.told("issue/edit", issue=key, summary="Other", status="Done", type="Story", priority="High")
        number = self.told("issue/comment", issue=key, body="first", **{"as": "admin"}, internal=True)["id"]
        self.told("issue/edit-comment", comment=number, body="second")
        file = self.told("issue/attach", issue=key, filename="a.txt", base64="eA==")["id"]
        issue = self.control.get(f"issue/{key}").json()
        self.assertEqual((issue["summary"], issue["status"], issue["type"]), ("Other", "Done", "Story"))
        self.assertEqual((issue["comments"][0]["text"], issue["comments"][0]["internal"]), ("second", True))
        self.assertEqual((issue["attachments"][0]["base64"], issue["labels"]), ("eA==", ["a", "b"]))
        self.told("issue/delete-comment", comment=number)
        self.told("issue/detach", attachment=file)
        issue = self.control.get(f"issue/{key}").json()
        self.assertEqual((issue["comments"], issue["attachments"]), ([], []))
        self.assertEqual(self.control.post("nope", {}).status, 404)
        self.assertEqual(self.control.post("issue/edit", {}).status, 400)


class Content(DataCenterTest):
    def test_the_probe_names_the_server_and_the_address_that_its_administrator_set(self):
        nobody = Client(self.base)
        self.told("server", shownUrl="https://jira.example.com/jira", version="10.3.2")
        told = nobody.get(f"{API}/serverInfo").json()
        self.assertEqual((told["deploymentType"], told["versionNumbers"]), ("Server", [10, 3, 2]))
        self.assertEqual(told["baseUrl"], "https://jira.example.com/jira")
        self.assertEqual(Client(self.fake.url).get(f"{API}/serverInfo").status, 404)

    def test_texts_are_strings(self):
        key = self.create(description="h1. Title\n\n*bold*")
        issue = self.sync.get(f"{API}/issue/{key}?expand=renderedFields").json()
        self.assertEqual(issue["fields"]["description"], "h1. Title\n\n*bold*")
        self.assertIn("<p>", issue["renderedFields"]["description"])
        refused = self.sync.put(f"{API}/issue/{key}", {"fields": {"description": {"type": "doc"}}})
        self.assertEqual(refused.errors()["description"], "Operation value must be a string")
        long = self.sync.post(f"{API}/issue/{key}/comment", {"body": "x" * 32_768})
        self.assertIn("32,767", long.errors()["comment"])
        self.assertEqual(self.sync.put(f"{API}/issue/{key}", {"fields": {"description": None}}).status, 204)
        self.assertIsNone(self.sync.get(f"{API}/issue/{key}").json()["fields"]["description"])

    def test_projects_come_all_at_once_and_the_old_createmeta_is_gone(self):
        projects = self.sync.get(f"{API}/project?expand=issueTypes").json()
        self.assertEqual([one["key"] for one in projects], ["DESK", "DEV", "OPEN", "SUP"])
        self.assertEqual(projects[3]["issueTypes"][0]["name"], "Task")
        gone = self.sync.get(f"{API}/issue/createmeta?projectKeys=SUP&expand=projects.issuetypes.fields")
        self.assertEqual((gone.status, gone.messages()), (404, ["Issue Does Not Exist"]))
        kinds = self.sync.get(f"{API}/issue/createmeta/SUP/issuetypes").json()
        self.assertTrue(kinds["isLast"])
        fields = self.sync.get(f"{API}/issue/createmeta/SUP/issuetypes/{kinds['values'][0]['id']}").json()["values"]
        self.assertIn("summary", [one["fieldId"] for one in fields if one["required"]])

    def test_all_comments_come_with_the_issue(self):
        key = self.create()
        for number in range(25):
            self.told("issue/comment", issue=key, body=str(number))
        shown = self.sync.get(f"{API}/issue/{key}?fields=comment").json()["fields"]["comment"]
        self.assertEqual((len(shown["comments"]), shown["total"]), (25, 25))
        self.assertNotIn("jsdPublic", shown["comments"][0])

    def test_internal_is_a_property_of_a_comment(self):
        key = self.told("issue/create", project="DESK", summary="Help")["key"]
        body = {"body": "x", "properties": [{"key": "sd.public.comment", "value": {"internal": True}}]}
        number = self.sync.post(f"{API}/issue/{key}/comment", body).json()["id"]
        listed = self.sync.get(f"{API}/issue/{key}/comment?expand=properties").json()["comments"][0]
        self.assertEqual(listed["properties"][0]["value"], {"internal": True})
        self.assertEqual(self.sync.get(f"{API}/comment/{number}/properties/sd.public.comment").status, 200)

    def test_properties_are_put_and_not_created_with_the_issue(self):
        body = {
            "fields": {"project": {"key": "SUP"}, "issuetype": {"name": "Bug"}, "summary": "x"},
            "properties": [{"key": "sync", "value": 1}],
        }
        self.assertIn("not marked as ignorable", self.sync.post(f"{API}/issue", body).messages()[0])
        key = self.create()
        self.assertEqual(self.sync.put(f"{API}/issue/{key}/properties/sync", {"id": 1}).status, 201)
        self.assertEqual(self.sync.put(f"{API}/issue/{key}/properties/sync", {"id": 2}).status, 200)
        self.assertEqual(self.sync.get(f"{API}/issue/{key}?properties=sync").json()["properties"], {"sync": {"id": 2}})

    def test_silence_is_for_administrators(self):
        key = self.create()
        path = f"{API}/issue/{key}?notifyUsers=false"
        self.assertEqual(self.sync.put(path, {"fields": {"summary": "x"}}).status, 403)
        self.assertEqual(self.admin.put(path, {"fields": {"summary": "x"}}).status, 204)

    def test_a_hidden_issue_is_forbidden_and_a_deleted_one_is_gone(self):
        key = self.create()
        self.told("issue/hide", issue=key, **{"from": ["sync"]})
        self.assertEqual(self.sync.get(f"{API}/issue/{key}").status, 403)
        self.told("issue/delete", issue=key)
        self.assertEqual(self.sync.get(f"{API}/issue/{key}").messages(), ["Issue Does Not Exist"])

    def test_files_are_downloaded_directly_with_the_same_sign_in(self):
        key = self.create()
        self.assertEqual(self.sync.upload(f"{API}/issue/{key}/attachments", ("a.txt", b"x"), token=None).status, 403)
        self.breached("X-Atlassian-Token")
        file = self.sync.upload(f"{API}/issue/{key}/attachments", ("a b.txt", b"0123")).json()[0]
        address = f"{self.base}/secure/attachment/{file['id']}/a%20b.txt"
        self.assertEqual(urllib.parse.unquote(address), urllib.parse.unquote(file["content"]))
        self.assertEqual(self.sync.get(address).body, b"0123")
        sent = Client(self.base).get(address)
        self.assertEqual(sent.status, 302)
        self.assertIn("/login.jsp", sent.headers["Location"])

    def test_transitions_lead_to_other_statuses(self):
        key = self.create()
        ways = self.sync.get(f"{API}/issue/{key}/transitions").json()["transitions"]
        self.assertEqual([one["name"] for one in ways], ["In Progress", "Done"])

    def test_the_rate_limit_is_off_until_it_is_on_and_says_zero_seconds_while_tokens_come_fast(self):
        self.assertNotIn("X-RateLimit-Limit", self.sync.get(f"{API}/myself").headers)
        moment = self.fake.clock.seconds()
        self.fake.clock.seconds = lambda: moment
        self.told("limits", capacity=2, fillRate=1, interval=10)
        replies = [self.sync.get(f"{API}/myself") for _ in range(3)]
        self.assertEqual([one.status for one in replies], [200, 200, 429])
        self.assertEqual([one.headers["Retry-After"] for one in replies], ["0", "0", "10"])
        self.assertEqual(replies[0].headers["X-RateLimit-FillRate"], "1")
        self.assertEqual(self.admin.get(f"{API}/myself").status, 200)
        self.told("limits", capacity=1, fillRate=2, interval=1)
        replies = [self.sync.get(f"{API}/myself") for _ in range(2)]
        self.assertEqual((replies[1].status, replies[1].headers["Retry-After"]), (429, "0"))


if __name__ == "__main__":
    unittest.main()
