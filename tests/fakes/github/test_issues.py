"""The fake keeps GitHub's rules about issues, comments and lists of them."""

import unittest
import urllib.parse

from faketest import ADA, ISSUES, MIA, ONE, OTTO, FakeTest


class Issues(FakeTest):
    def test_numbers_ids_and_times(self):
        made = self.issue("Printer é😀", body="**x**\n<!-- sync:K -->")
        self.assertEqual((made["number"], made["state"], made["body"]), (1, "open", "**x**\n<!-- sync:K -->"))
        self.assertGreater(made["id"], 2**31)
        self.assertRegex(made["created_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertRegex(made["node_id"], r"^I_kwDO[\w-]+$")
        self.assertEqual(self.get(ONE).json, made)
        self.assertIsNone(self.issue("No body")["body"])

    def test_validation(self):
        self.refused(self.post(ISSUES, {"body": "x"}), 422, '"title" wasn\'t supplied')
        blank = self.refused(self.post(ISSUES, {"title": "  "}), 422, "Validation Failed").json["errors"]
        self.assertEqual(blank, [{"resource": "Issue", "field": "title", "code": "missing_field"}])
        self.assertEqual(self.post(ISSUES, {"title": "x" * 256}).status, 201)
        long = self.refused(self.post(ISSUES, {"title": "x" * 257}), 422).json["errors"][0]
        self.assertEqual(long["message"], "title is too long (maximum is 256 characters)")
        self.assertEqual(self.post(ISSUES, {"title": "x", "body": "é" * 65536}).status, 201)
        long = self.refused(self.post(ISSUES, {"title": "x", "body": "é" * 65537}), 422).json["errors"][0]
        self.assertEqual((long["code"], long["message"]), ("custom", "body is too long (maximum is 65536 characters)"))
        self.refused(self.post(ISSUES, {"title": "x", "labels": None}), 422, "'properties/labels', nil is not an array")
        self.refused(self.post(ISSUES, {"title": "x", "labels": [""]}), 422)
        self.refused(self.post(ISSUES, {"title": "x", "assignees": ["otto"]}), 422)
        self.refused(self.post(ISSUES, {"title": "x", "type": "Epic"}), 422)
        self.refused(self.post(ISSUES, b"{"), 400, "Problems parsing JSON")
        self.refused(self.post(ISSUES, b"[]"), 400, "Body should be a JSON object")
        self.refused(self.post(f"{ONE}/comments", {"body": " "}), 422)
        self.refused(self.patch(ONE, {"state": "done"}), 422)

    def test_state_and_its_reason(self):
        self.issue()
        closed = self.patch(ONE, {"state": "closed"}).json
        self.assertEqual((closed["state_reason"], closed["closed_by"]["login"]), ("completed", "ada"))
        self.assertEqual(self.patch(ONE, {"state_reason": "not_planned"}).json["state_reason"], "completed")
        opened = self.patch(ONE, {"state": "open"}).json
        self.assertEqual((opened["state_reason"], opened["closed_at"]), ("reopened", None))
        for reason in ("not_planned", "duplicate"):
            self.patch(ONE, {"state": "open"})
            self.assertEqual(self.patch(ONE, {"state": "closed", "state_reason": reason}).json["state_reason"], reason)

    def test_labels_replace_add_and_remove(self):
        self.issue(labels=["bug", "Bug", "new one"])
        self.assertEqual([label["name"] for label in self.get(f"{ONE}/labels").json], ["bug", "new one"])
        self.assertIn("new one", [label["name"] for label in self.get("/repos/lab/helpdesk/labels").json])
        changed = self.patch(ONE, {"labels": ["question"]}).json
        self.assertEqual([label["name"] for label in changed["labels"]], ["question"])
        self.assertEqual(len(self.post(f"{ONE}/labels", {"labels": ["bug"]}).json), 2)
        self.assertEqual(len(self.send("DELETE", f"{ONE}/labels/bug").json), 1)
        self.refused(self.send("DELETE", f"{ONE}/labels/bug"), 404, "Label does not exist")
        self.refused(self.post("/repos/lab/helpdesk/labels", {"name": "BUG"}), 422)

    def test_pull_requests_are_in_the_list_of_issues(self):
        self.control("add-issue", repository="lab/helpdesk", title="A pull request", pull=True)
        self.issue()
        rows = self.get(ISSUES).json
        self.assertEqual([("pull_request" in row, row["number"]) for row in rows], [(False, 2), (True, 1)])
        self.assertIn("/pull/1", rows[1]["html_url"])

    def test_deleted_hidden_and_transferred(self):
        for _ in range(3):
            self.issue()
        self.control("delete-issue", repository="lab/helpdesk", number=1)
        self.control("hide-issue", repository="lab/helpdesk", number=2)
        moved = self.control("transfer-issue", repository="lab/helpdesk", number=3, to="lab/backend")
        self.assertEqual(self.get(f"{ISSUES}?state=all").json, [])
        self.refused(self.get(f"{ISSUES}/1"), 410, "This issue was deleted")
        self.refused(self.get(f"{ISSUES}/2"), 404)
        answer = self.get(f"{ISSUES}/3")
        self.assertEqual((answer.status, answer.message), (301, "Moved Permanently"))
        there = self.get(urllib.parse.urlsplit(answer.headers["Location"]).path)
        self.assertEqual(there.json["id"], moved["id"])
        self.assertTrue(there.json["repository_url"].endswith("/repos/lab/backend"))
        self.refused(self.get(f"{ISSUES}/3/comments"), 404)  # only the issue itself leads on
        self.refused(self.get(f"{ISSUES}/3", OTTO), 404)  # who may not see the target learns nothing
        self.assertEqual(self.issue()["number"], 4)  # numbers are never given twice

    def test_a_renamed_repository_leads_to_its_new_name(self):
        self.issue()
        answer = self.get("/repos/lab/support/issues/1?x=1")
        self.assertEqual(answer.status, 301)
        self.assertRegex(answer.headers["Location"], r"/repositories/\d+/issues/1\?x=1$")
        self.assertEqual(self.post("/repos/lab/support/issues", {"title": "x"}).status, 307)
        self.control("rename", repository="lab/helpdesk", name="desk")
        self.assertEqual(self.get(ONE).status, 301)
        self.assertEqual(self.get("/repos/LAB/Desk/issues/1").json["number"], 1)  # names have no case

    def test_media_types(self):
        self.issue(body="A **b**\n\n<!-- sync:K -->\n<script>")
        full = self.get(ONE, Accept="application/vnd.github.full+json").json
        self.assertIn("<strong>b</strong>", full["body_html"])
        self.assertIn("&lt;script&gt;", full["body_html"])
        self.assertNotIn("sync:K", full["body_html"])
        self.assertIn("sync:K", full["body"])
        html = self.get(ONE, Accept="application/vnd.github.html+json").json
        self.assertEqual(("body" in html, "body_html" in html, "body_text" in html), (False, True, False))

    def test_types_of_issues_belong_to_the_organisation(self):
        names = ["Task", "Bug", "Feature"]
        self.assertEqual([kind["name"] for kind in self.get("/repos/lab/helpdesk/issue-types").json], names)
        self.assertEqual([kind["name"] for kind in self.get("/orgs/lab/issue-types").json], names)
        self.assertEqual(self.get("/repos/otto/own/issue-types").json, [])


class Comments(FakeTest):
    def setUp(self):
        super().setUp()
        self.issue()

    def comment(self, text="Hello", token=ADA):
        return self.post(f"{ONE}/comments", {"body": text}, token).json

    def test_a_comment_moves_its_issue_and_is_counted(self):
        before = self.get(ONE).json
        self.control("clock", offset=10)
        made = self.comment()
        after = self.get(ONE).json
        self.assertEqual((after["comments"], after["updated_at"]), (1, made["created_at"]))
        self.assertGreater(after["updated_at"], before["updated_at"])
        self.assertEqual(made["issue_url"], after["url"])
        self.assertEqual(made["html_url"], f"{after['html_url']}#issuecomment-{made['id']}")
        self.assertGreater(made["id"], 2**31)

    def test_an_edited_comment_moves_the_issue_only_if_told_to(self):
        made = self.comment()
        before = self.get(ONE).json["updated_at"]
        self.control("clock", offset=60)
        edited = self.patch(f"{ISSUES}/comments/{made['id']}", {"body": "Other"}).json
        self.assertGreater(edited["updated_at"], made["updated_at"])
        self.assertEqual(self.get(ONE).json["updated_at"], before)
        self.control("settings", comment_edit_bumps=True)
        self.patch(f"{ISSUES}/comments/{made['id']}", {"body": "Another"})
        self.assertGreater(self.get(ONE).json["updated_at"], before)

    def test_comments_of_a_repository_since_a_time(self):
        first = self.comment("one")
        self.control("clock", offset=100)
        second = self.comment("two")
        self.control("edit-comment", id=first["id"], body="one, edited")
        since = second["created_at"]
        rows = self.get(f"{ISSUES}/comments?since={first['created_at']}&sort=updated&direction=asc&per_page=100").json
        self.assertEqual({row["body"] for row in rows}, {"one, edited", "two"})
        self.assertEqual(self.get(f"{ISSUES}/comments?since={since}").json, [])  # "after", not "at or after"
        self.get(f"{ISSUES}/comments?direction=desc")
        self.breached("direction without sort")

    def test_a_deleted_comment_is_gone_without_a_trace(self):
        made = self.comment()
        self.assertEqual(self.send("DELETE", f"{ISSUES}/comments/{made['id']}").status, 204)
        self.refused(self.get(f"{ISSUES}/comments/{made['id']}"), 404)
        self.assertEqual(self.get(ONE).json["comments"], 0)
        self.assertEqual(self.get(f"{ISSUES}/comments").json, [])

    def test_pages_by_number_with_all_four_links(self):
        for number in range(5):
            self.control("add-comment", repository="lab/helpdesk", number=1, body=str(number), user="mia")
        first = self.get(f"{ONE}/comments?per_page=2")
        self.assertIn("/repositories/", first.link("next"))
        self.assertIn("page=3", first.link("last"))
        middle = self.get(first.link("next"))
        self.assertEqual([row["body"] for row in middle.json], ["2", "3"])
        last = self.get(middle.link("next"))
        self.assertEqual(([row["body"] for row in last.json], last.link("next")), (["4"], None))
        self.assertIsNotNone(last.link("prev") and last.link("first"))
        self.assertIsNone(self.get(f"{ONE}/comments?per_page=100").headers["Link"])


class Lists(FakeTest):
    def test_default_is_open_and_newest_first(self):
        for number in range(3):
            self.issue(str(number))
        self.patch(ONE, {"state": "closed"})
        self.assertEqual([row["number"] for row in self.get(ISSUES).json], [3, 2])
        self.assertEqual([row["number"] for row in self.get(f"{ISSUES}?state=all&direction=asc").json], [1, 2, 3])
        self.assertEqual([row["number"] for row in self.get(f"{ISSUES}?state=closed").json], [1])
        self.refused(self.get(f"{ISSUES}?state=done"), 422)

    def test_since_is_about_the_last_change(self):
        self.control("add-issues", repository="lab/helpdesk", count=5, apart=100)
        stamps = [row["updated_at"] for row in self.get(f"{ISSUES}?sort=updated&direction=asc").json]
        self.assertEqual(stamps, sorted(stamps))
        path = f"{ISSUES}?state=all&sort=updated&direction=asc&since={stamps[2]}"
        self.assertEqual([row["number"] for row in self.get(path).json], [4, 5])
        self.control("clock", offset=1)
        self.control("edit-issue", repository="lab/helpdesk", number=1, title="Changed", user="mia")
        self.assertEqual([row["number"] for row in self.get(path).json][-1], 1)
        self.refused(self.get(f"{ISSUES}?since=yesterday"), 422)

    def test_pages_by_cursor_lose_and_repeat_nothing(self):
        self.control("add-issues", repository="lab/helpdesk", count=500, comments=1)
        seen, path, pages = [], f"{ISSUES}?state=all&sort=created&direction=asc&per_page=100", 0
        while path:
            answer = self.get(path)
            seen += [row["number"] for row in answer.json]
            path, pages = answer.link("next"), pages + 1
            if path:
                self.assertIn("after=", path)
            self.assertIsNone(answer.link("last"))
            if pages == 1:  # what happens to rows already read moves no later one
                self.control("delete-issue", repository="lab/helpdesk", number=1)
        self.assertEqual((seen, pages), (list(range(1, 501)), 5))
        self.control("add-issue", repository="lab/backend", title="one", user="mia")
        self.control("add-issue", repository="lab/backend", title="two", user="mia")
        second = self.get(self.get("/repos/lab/backend/issues?per_page=1").link("next"))
        self.assertEqual([row["title"] for row in second.json], ["one"])
        back = self.get(self.get(self.get(f"{ISSUES}?per_page=100").link("next")).link("prev"))
        self.assertEqual(back.json[0]["number"], 500)

    def test_what_happens_between_pages_by_number_shifts_them(self):
        self.control("settings", cursors=False)
        self.control("add-issues", repository="lab/helpdesk", count=4)
        edit = {"repository": "lab/helpdesk", "number": 1, "title": "Changed"}
        self.control("meanwhile", url="/issues?", do="edit-issue", wish=edit)
        first = self.get(f"{ISSUES}?state=all&sort=updated&direction=asc&per_page=2")
        self.assertIn("&page=2", first.link("next"))
        second = self.get(first.link("next"))
        self.assertNotIn(3, [row["number"] for row in first.json + second.json])
        self.assertEqual(self.get(second.link("prev")).json[-1]["number"], 3)

    def test_deep_pages_by_number_are_refused(self):
        self.control("add-issues", repository="lab/helpdesk", count=3)
        self.control("settings", deepest=2)
        self.assertEqual(self.get(f"{ISSUES}?per_page=1&page=1").status, 200)
        self.refused(self.get(f"{ISSUES}?per_page=1&page=2"), 422, "cursor based pagination")
        self.assertEqual(self.get(self.get(f"{ISSUES}?per_page=1").link("next")).status, 200)

    def test_a_page_has_30_rows_and_never_more_than_100(self):
        self.control("add-issues", repository="lab/helpdesk", count=120)
        self.assertEqual([len(self.get(f"{ISSUES}{query}").json) for query in ("", "?per_page=1000", "?per_page=x")],
                         [30, 100, 30])

    def test_filters(self):
        self.issue("a", token=MIA, labels=["bug"], type="Bug", assignees=["ada"])
        self.issue("b")
        for query in ("labels=bug", "creator=mia", "assignee=ada", "assignee=*", "type=Bug"):
            self.assertEqual([row["title"] for row in self.get(f"{ISSUES}?{query}").json], ["a"], query)
        self.assertEqual([row["title"] for row in self.get(f"{ISSUES}?assignee=none&labels=").json], ["b"])

    def test_what_did_not_change_is_304_and_free(self):
        self.issue()
        for path in (ISSUES, ONE, f"{ISSUES}/comments", "/user", "/repos/lab/helpdesk"):
            first = self.get(path)
            again = self.get(path, **{"If-None-Match": first.headers["ETag"]})
            self.assertEqual((again.status, again.raw), (304, b""), path)
            self.assertEqual(again.headers["X-RateLimit-Used"], first.headers["X-RateLimit-Used"])
            other = self.get(path, MIA, **{"If-None-Match": first.headers["ETag"]})
            self.assertEqual(other.status, 200)  # an ETag belongs to a token
        tag = self.get(ISSUES).headers["ETag"]
        self.issue()
        self.assertEqual(self.get(ISSUES, **{"If-None-Match": tag}).status, 200)
        first = self.get(ISSUES, None)
        again = self.get(ISSUES, None, **{"If-None-Match": first.headers["ETag"]})
        self.assertEqual(again.status, 304)  # without a token it isn't free
        self.assertGreater(again.headers["X-RateLimit-Used"], first.headers["X-RateLimit-Used"])


if __name__ == "__main__":
    unittest.main()
