"""The fake keeps GitHub's rules about calls, rights, limits and the search."""

import time
import unittest
import urllib.parse

from faketest import ADA, ISSUES, MIA, ONE, OTTO, TESS, FakeTest

from github.fakegithub import FakeGithubEnterprise


class Calls(FakeTest):
    def test_no_user_agent_is_refused_before_anything_else(self):
        answer = self.send("GET", "/user", agent=None)
        self.assertEqual(answer.status, 403)
        self.assertIn(b"User-Agent", answer.raw)
        self.assertNotIn("json", answer.headers["Content-Type"])
        self.breached("no User-Agent")

    def test_every_answer_has_a_request_id_of_its_own(self):
        seen = {self.get("/user").headers["X-GitHub-Request-Id"], self.get("/nowhere").headers["X-GitHub-Request-Id"],
                self.get("/user", "wrong").headers["X-GitHub-Request-Id"]}
        self.assertEqual(len(seen - {None}), 3)

    def test_bad_credentials(self):
        for token in ("ghp_wrong", "ghp_miaExpired"):
            self.refused(self.get("/user", token), 401, "Bad credentials")
            self.refused(self.get(ISSUES, token), 401, "Bad credentials")  # even where nobody need sign in
        self.refused(self.get("/user", None), 401, "Requires authentication")
        self.control("revoke-token", token=MIA)
        self.refused(self.get("/user", MIA), 401, "Bad credentials")
        self.assertEqual(self.get("/user", None, Authorization=f"token {ADA}").status, 200)

    def test_a_token_that_expires_says_when(self):
        self.control("expire-token", **{"token": TESS, "in": 100})
        answer = self.get("/user", TESS)
        told = answer.headers["GitHub-Authentication-Token-Expiration"]
        self.assertRegex(told, r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$")
        self.control("clock", offset=101)
        self.refused(self.get("/user", TESS), 401)

    def test_a_token_in_the_address_is_refused(self):
        self.refused(self.get(f"/user?access_token={ADA}", None), 400)
        self.breached("a token in the address")

    def test_unknown_api_version_is_refused(self):
        self.assertEqual(self.send("GET", "/user", headers={"X-GitHub-Api-Version": "2022-11-28"}).status, 200)
        self.refused(self.send("GET", "/user", headers={"X-GitHub-Api-Version": "2021-01-01"}), 400)
        self.breached("version 2021-01-01")

    def test_what_it_does_not_know_is_404_and_a_breach(self):
        self.refused(self.get("/repos/lab/helpdesk/pulls"), 404)
        self.breached("no route")
        self.get(f"{ISSUES}?status=all")
        self.breached("status is no parameter")
        self.issue(description="x")
        self.breached("description is no field")

    def test_cookies_and_library_agents_are_breaches(self):
        self.get("/user", Cookie="a=b")
        self.breached("a cookie")
        self.send("GET", "/user", agent="Mozilla/5.0")
        self.breached("User-Agent of a browser")

    def test_scopes_are_told(self):
        self.assertEqual(self.get("/user").headers["X-OAuth-Scopes"], "repo, read:org")
        self.assertIsNone(self.get("/user", "github_pat_mia").headers["X-OAuth-Scopes"])

    def test_the_description_names_all_there_is(self):
        described = self.control("description")
        self.assertEqual(described["repositories"]["lab/helpdesk"]["old_names"], ["lab/support"])
        self.assertIn(ADA, [token["token"] for token in described["tokens"]])
        self.assertEqual(described["organisations"]["lab"]["types"], ["Task", "Bug", "Feature"])

    def test_controls_are_in_no_record(self):
        self.get("/user")
        self.control("description")
        self.assertEqual([call["url"] for call in self.send("GET", "/__fake/calls").json], ["/user"])


class Rights(FakeTest):
    def test_who_am_i(self):
        me = self.get("/user", MIA).json
        self.assertEqual((me["login"], me["name"]), ("mia", "Mia"))
        self.assertEqual(self.get("/user/memberships/orgs/lab").json["role"], "admin")
        self.assertEqual(self.get("/user/memberships/orgs/lab", MIA).json["role"], "member")
        self.refused(self.get("/user/memberships/orgs/lab", OTTO), 404)
        self.refused(self.get("/user/memberships/orgs/lab", "ghp_miaPublic"), 403, "read:org")

    def test_permissions_of_a_repository_are_those_of_the_account(self):
        rights = {token: self.get("/repos/lab/helpdesk", token).json["permissions"] for token in (ADA, MIA, TESS, OTTO)}
        self.assertEqual(rights[ADA], dict.fromkeys(("admin", "maintain", "push", "triage", "pull"), True))
        self.assertEqual((rights[MIA]["push"], rights[MIA]["maintain"]), (True, False))
        self.assertEqual((rights[TESS]["triage"], rights[TESS]["push"]), (True, False))
        self.assertEqual((rights[OTTO]["pull"], rights[OTTO]["triage"]), (True, False))
        self.assertNotIn("permissions", self.get("/repos/lab/helpdesk", None).json)

    def test_private_repositories_do_not_exist_for_others(self):
        for path in ("/repos/lab/backend", "/repos/lab/backend/issues", "/repos/lab/backend/issues/1"):
            self.refused(self.get(path, OTTO), 404)
            self.refused(self.get(path, None), 404)
            self.refused(self.get(path, "ghp_miaPublic"), 404)
        self.refused(self.get("/repos/lab/backend", "github_pat_miaHelpdesk"), 404)
        self.assertEqual(self.get("/repos/lab/backend", "github_pat_mia").status, 200)

    def test_lists_of_repositories_hold_what_the_token_sees(self):
        def names(token):
            return [repo["full_name"] for repo in self.get("/user/repos?per_page=100&sort=full_name", token).json]

        self.assertEqual(names(MIA), ["lab/attic", "lab/backend", "lab/helpdesk", "lab/silent"])
        self.assertEqual(names("github_pat_miaHelpdesk"), ["lab/helpdesk"])
        self.assertEqual(names("ghp_miaPublic"), ["lab/attic", "lab/helpdesk", "lab/silent"])
        self.assertIn("sso/vault", names(ADA))

    def test_saml_is_told_in_a_header(self):
        answer = self.refused(self.get("/repos/sso/vault", MIA), 403, "SAML enforcement")
        self.assertTrue(answer.headers["X-GitHub-SSO"].startswith("required; url=https://"))
        self.assertRegex(self.get("/user/repos", MIA).headers["X-GitHub-SSO"], r"^partial-results; organizations=\d+$")
        self.assertEqual(self.get("/repos/sso/vault", ADA).status, 200)

    def test_a_narrow_token_reads_and_may_not_write(self):
        number = self.issue()["number"]
        reads = "github_pat_miaReads"
        self.assertEqual(self.get(f"{ISSUES}/{number}", reads).status, 200)
        answer = self.refused(self.post(ISSUES, {"title": "x"}, reads), 403,
                              "Resource not accessible by personal access token")
        self.assertEqual(answer.headers["X-Accepted-GitHub-Permissions"], "issues=write")
        self.refused(self.post("/repos/otto/own/issues", {"title": "x"}, "github_pat_mia"), 403)
        self.refused(self.post(ISSUES, {"title": "x"}, "ghp_miaNothing"), 404)
        self.refused(self.post(ISSUES, {"title": "x"}, None), 401)
        self.assertEqual(self.post(ISSUES, {"title": "x"}, "ghp_miaPublic").status, 201)

    def test_labels_assignees_and_type_are_dropped_silently_without_push(self):
        wish = {"labels": ["bug"], "assignees": ["ada"], "type": "Bug"}
        for token in (OTTO, TESS):
            made = self.issue(token=token, **wish)
            self.assertEqual((made["labels"], made["assignees"], made["type"]), ([], [], None))
            changed = self.patch(f"{ISSUES}/{made['number']}", {"labels": ["bug"], "title": "New"}, token)
            self.assertEqual((changed.status, changed.json["labels"], changed.json["title"]), (200, [], "New"))
        made = self.issue(token=MIA, **wish)
        self.assertEqual([made["labels"][0]["name"], made["assignees"][0]["login"], made["type"]["name"]],
                         ["bug", "ada", "Bug"])

    def test_issues_of_others_need_triage_and_their_comments_write(self):
        number = self.issue(token=ADA)["number"]
        comment = self.post(f"{ISSUES}/{number}/comments", {"body": "x"}).json["id"]
        self.refused(self.patch(f"{ISSUES}/{number}", {"state": "closed"}, OTTO), 403, "Must have admin rights")
        self.assertEqual(self.patch(f"{ISSUES}/{number}", {"state": "closed"}, TESS).status, 200)
        for token in (OTTO, TESS):
            self.refused(self.patch(f"{ISSUES}/comments/{comment}", {"body": "y"}, token), 403)
        self.assertEqual(self.patch(f"{ISSUES}/comments/{comment}", {"body": "y"}, MIA).json["body"], "y")
        own = self.post(f"{ISSUES}/{number}/comments", {"body": "mine"}, OTTO).json["id"]
        self.assertEqual(self.patch(f"{ISSUES}/comments/{own}", {"body": "still"}, OTTO).status, 200)

    def test_archived_locked_and_without_issues(self):
        self.refused(self.post("/repos/lab/attic/issues", {"title": "x"}), 403, "archived so is read-only")
        self.assertEqual(self.get("/repos/lab/attic/issues").json, [])
        self.refused(self.post("/repos/lab/silent/issues", {"title": "x"}), 410, "Issues are disabled")
        self.refused(self.get("/repos/lab/silent/issues"), 410)
        self.assertFalse(self.get("/repos/lab/silent").json["has_issues"])
        path = f"{ISSUES}/{self.issue()['number']}"
        self.assertEqual(self.send("PUT", f"{path}/lock", {"lock_reason": "resolved"}).status, 204)
        self.refused(self.post(f"{path}/comments", {"body": "x"}, OTTO), 403, "locked")
        self.assertEqual(self.post(f"{path}/comments", {"body": "x"}, MIA).status, 201)
        self.assertEqual(self.get(path).json["active_lock_reason"], "resolved")


class Limited(FakeTest):
    def test_primary_limit(self):
        self.control("limits", core=2)
        self.assertEqual([self.get("/user").headers["X-RateLimit-Remaining"] for _ in range(2)], ["1", "0"])
        for status in (403, 429):
            self.control("limits", status=status)
            answer = self.refused(self.get("/user"), status, "API rate limit exceeded for user ID")
            self.assertEqual((answer.headers["X-RateLimit-Remaining"], answer.headers["Retry-After"]), ("0", None))
        self.assertEqual(self.get("/user", MIA).status, 200)  # it belongs to the account
        self.control("clock", offset=1)
        self.get("/user")
        self.breached("before the end of the wait")
        wait = int(answer.headers["X-RateLimit-Reset"]) - time.time()
        self.assertTrue(3500 < wait <= 3601)
        self.assertEqual(self.get("/rate_limit").json["rate"]["remaining"], 0)
        self.control("clock", offset=3601)
        self.assertEqual(self.get("/user").headers["X-RateLimit-Used"], "1")

    def test_content_creation_has_a_limit_of_its_own(self):
        self.control("limits", create_minute=2)
        self.issue()
        self.issue()
        answer = self.refused(self.post(ISSUES, {"title": "x"}), 403, "temporarily blocked from content creation")
        self.assertEqual(answer.headers["Retry-After"], "60")
        self.assertNotEqual(answer.headers["X-RateLimit-Remaining"], "0")
        self.assertEqual(self.fake.breaches, [])
        self.control("clock", offset=30)
        self.get("/user")
        self.breached("before the end of the wait")
        self.control("clock", offset=61)
        self.assertEqual(self.issue()["number"], 3)  # what was refused made nothing
        self.assertEqual(self.fake.breaches, [])

    def test_a_refusal_may_come_without_retry_after(self):
        self.control("limits", retry_after=0, status=429, block={"user": "ada", "seconds": 20})
        answer = self.refused(self.get("/user"), 429, "secondary rate limit")
        self.assertIsNone(answer.headers["Retry-After"])
        self.control("clock", offset=59)
        self.get("/user")
        self.breached("before the end of the wait")

    def test_points_of_a_minute(self):
        self.control("limits", points=11)
        self.issue()
        self.issue()
        self.assertEqual(self.get("/user").status, 200)
        self.refused(self.get("/user"), 403, "secondary rate limit")

    def test_writes_want_a_second_between_them(self):
        self.control("limits", write_gap=1.0)
        self.issue()
        self.issue()
        self.breached("after another write")

    def test_anonymous_calls_share_a_small_limit(self):
        self.assertEqual(self.get(ISSUES, None).headers["X-RateLimit-Limit"], "60")


class Search(FakeTest):
    def find(self, query):
        return self.get("/search/issues?q=" + urllib.parse.quote(query))

    def test_the_index_lags(self):
        self.issue(body="Key ABC-1")
        query = 'repo:lab/helpdesk is:issue in:body "abc-1"'
        self.assertEqual(self.find(query).json["total_count"], 0)
        self.control("clock", offset=61)
        found = self.find(query)
        self.assertEqual((found.json["total_count"], found.json["items"][0]["number"]), (1, 1))
        self.assertEqual((found.headers["X-RateLimit-Limit"], found.headers["X-RateLimit-Resource"]), ("30", "search"))
        self.patch(ONE, {"body": "Other"})
        self.assertEqual(self.find(query).json["total_count"], 1)  # still what it was

    def test_words_in_html_comments_are_found_only_if_told_to(self):
        self.control("settings", index_lag=0)
        self.issue(body="x <!-- sync:KEY -->")
        query = 'repo:lab/helpdesk is:issue in:body "sync:KEY"'
        self.assertEqual(self.find(query).json["total_count"], 0)
        self.control("settings", index_reads_comments=True)
        self.assertEqual(self.find(query).json["total_count"], 1)

    def test_what_it_refuses(self):
        self.refused(self.find("repo:lab/nowhere is:issue x"), 422, "Validation Failed")
        self.refused(self.find("repo:lab/backend x"), 422)  # neither issues nor pull requests
        self.refused(self.get("/search/issues"), 422)
        self.refused(self.find("is:issue reactions:>5"), 422)
        self.breached("doesn't know reactions")


class Enterprise(FakeTest):
    kind = FakeGithubEnterprise

    def test_it_is_recognised_by_meta(self):
        answer = self.get("/api/v3/meta", None)
        self.assertEqual(answer.json["installed_version"], "3.19.0")
        self.assertEqual(answer.headers["X-GitHub-Enterprise-Version"], "3.19.0")
        self.assertEqual(self.get("/repos/lab/helpdesk").status, 404)  # not at the root
        self.assertEqual(self.get("/api/v3/repos/lab/helpdesk").json["url"],
                         f"{self.fake.url}/api/v3/repos/lab/helpdesk")

    def test_private_mode_tells_nothing(self):
        self.control("settings", private_mode=True)
        answer = self.refused(self.get("/api/v3/meta", None), 401)
        self.assertTrue(answer.headers["X-GitHub-Request-Id"])
        self.assertEqual(self.get("/lab/helpdesk", None).status, 302)
        self.assertEqual(self.get("/api/v3/meta").status, 200)

    def test_it_has_no_limits(self):
        self.assertIsNone(self.get("/api/v3/user").headers["X-RateLimit-Limit"])
        self.refused(self.get("/api/v3/rate_limit"), 404, "Rate limiting is not enabled.")

    def test_graphql_has_its_own_place(self):
        body = {"query": "{ viewer { login } rateLimit { cost } }"}
        self.assertEqual(self.post("/api/graphql", body).json["data"], {"viewer": {"login": "ada"}, "rateLimit": None})
        self.assertEqual(self.post("/api/v3/graphql", body).status, 404)


if __name__ == "__main__":
    unittest.main()
