"""The fake of Jira Cloud keeps the rules that Cloud keeps for comments and files."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from jira.cloudtest import API, CloudTest  # noqa: E402
from jira.fakeclient import Client, document  # noqa: E402


class Comments(CloudTest):
    def test_internal_is_what_the_property_says_and_jsd_public_is_only_read(self):
        key = self.told("issue/create", project="DESK", summary="Help", type="Task")["key"]
        hidden = {"body": document("x"), "properties": [{"key": "sd.public.comment", "value": {"internal": True}}]}
        self.assertFalse(self.sync.post(f"{API}/issue/{key}/comment", hidden).json()["jsdPublic"])
        public = self.sync.post(f"{API}/issue/{key}/comment", {"body": document("x"), "jsdPublic": False})
        self.assertTrue(public.json()["jsdPublic"])
        self.breached("jsdPublic")

    def test_properties_of_comments_are_read_by_the_list(self):
        key = self.create()
        body = {"body": document("x"), "properties": [{"key": "sync", "value": 1}]}
        number = self.sync.post(f"{API}/issue/{key}/comment", body).json()["id"]
        plain = self.sync.post(f"{API}/comment/list", {"ids": [int(number)]}).json()["values"][0]
        self.assertNotIn("properties", plain)
        listed = self.sync.post(f"{API}/comment/list?expand=properties", {"ids": [int(number)]}).json()["values"][0]
        self.assertEqual(listed["properties"], [{"key": "sync", "value": 1}])
        self.assertEqual(self.sync.get(f"{API}/comment/{number}/properties/sync").json()["value"], 1)

    def test_pages_of_comments_in_order(self):
        key = self.create()
        for number in range(3):
            self.told("issue/comment", issue=key, body=document(str(number)))
        page = self.sync.get(f"{API}/issue/{key}/comment?startAt=1&maxResults=1&orderBy=-created").json()
        self.assertEqual((page["total"], self.fake.text.plain(page["comments"][0]["body"])), (3, "1"))

    def test_an_edit_moves_the_issue_and_is_only_for_ones_own(self):
        key = self.create()
        other = self.told("issue/comment", issue=key, body=document("x"))["id"]
        self.assertEqual(self.sync.put(f"{API}/issue/{key}/comment/{other}", {"body": document("y")}).status, 400)
        mine = self.sync.post(f"{API}/issue/{key}/comment", {"body": document("x")}).json()["id"]
        before = self.issue(key)["fields"]["updated"]
        self.told("clock", offset=5)
        edited = self.sync.put(f"{API}/issue/{key}/comment/{mine}?notifyUsers=false", {"body": document("y")}).json()
        self.assertGreater(edited["updated"], edited["created"])
        self.assertNotEqual(self.issue(key)["fields"]["updated"], before)

    def test_what_is_deleted_between_two_pages_shifts_them(self):
        key = self.create()
        made = [self.told("issue/comment", issue=key, body=document(str(number)))["id"] for number in range(4)]
        self.told("meanwhile", url="/comment?", do="issue/delete-comment", wish={"comment": made[0]})
        address = f"{API}/issue/{key}/comment?maxResults=2&startAt="
        first, second = self.sync.get(address + "0").json(), self.sync.get(address + "2").json()
        self.assertEqual([one["id"] for one in first["comments"] + second["comments"]], [made[0], made[1], made[3]])
        self.assertEqual((first["total"], second["total"]), (4, 3))

    def test_wrong_bodies_are_refused(self):
        key = self.create()
        for body, words in [
            ("text", "Comment body is not valid!"),
            (document(" "), "can not be empty"),
            ({"type": "doc"}, "INVALID_INPUT"),
        ]:
            refused = self.sync.post(f"{API}/issue/{key}/comment", {"body": body})
            self.assertIn(words, refused.errors()["comment"])
        media = {"type": "media", "attrs": {"type": "file", "id": "unknown", "collection": ""}}
        body = {"type": "doc", "version": 1, "content": [{"type": "mediaGroup", "content": [media]}]}
        self.assertEqual(
            self.sync.post(f"{API}/issue/{key}/comment", {"body": body}).errors(),
            {"comment": "ATTACHMENT_VALIDATION_ERROR"},
        )
        self.assertEqual(self.sync.post(f"{API}/issue/{key}/comment", {"text": "x"}).status, 400)

    def test_visibility_is_for_members_of_the_role(self):
        key = self.create()
        body = {"body": document("x"), "visibility": {"type": "role", "value": "Administrators"}}
        self.assertIn("commentLevel", self.sync.post(f"{API}/issue/{key}/comment", body).errors())
        number = self.admin.post(f"{API}/issue/{key}/comment", body).json()["id"]
        self.assertEqual(self.issue(key)["fields"]["comment"]["total"], 0)
        self.admin.put(f"{API}/issue/{key}/comment/{number}", {"body": document("y")})
        self.breached("without repeating its visibility")


class Files(CloudTest):
    def test_a_file_comes_from_the_media_host_which_must_not_see_the_sign_in(self):
        key = self.create()
        file = self.sync.upload(f"{API}/issue/{key}/attachments", ("ä.txt", b"0123456789")).json()[0]
        self.assertEqual((file["filename"], file["size"]), ("ä.txt", 10))
        sent = self.sync.get(file["content"])
        self.assertEqual(sent.status, 303)
        self.assertFalse(sent.headers["Location"].startswith(self.fake.url))
        self.assertEqual(Client("").get(sent.headers["Location"]).body, b"0123456789")
        part = self.sync.get(file["content"] + "?redirect=false", headers={"Range": "bytes=2-4"})
        self.assertEqual((part.status, part.body, part.headers["Content-Range"]), (206, b"234", "bytes 2-4/10"))
        self.assertIsInstance(self.sync.get(f"{API}/attachment/{file['id']}").json()["id"], int)
        self.sync.get(sent.headers["Location"])
        self.breached("Authorization was sent to the media host")

    def test_an_upload_without_its_token_is_a_404_and_a_breach(self):
        key = self.create()
        refused = self.sync.upload(f"{API}/issue/{key}/attachments", ("a.txt", b"x"), token=None)
        self.assertEqual((refused.status, refused.body), (404, b"XSRF check failed"))
        self.breached("X-Atlassian-Token")

    def test_the_limit_is_told_and_kept(self):
        key = self.create()
        self.told("attachments", uploadLimit=4)
        self.assertEqual(self.sync.get(f"{API}/attachment/meta").json(), {"enabled": True, "uploadLimit": 4})
        self.assertEqual(self.sync.upload(f"{API}/issue/{key}/attachments", ("a.txt", b"12345")).status, 413)


if __name__ == "__main__":
    unittest.main()
