"""The fake keeps GitHub's rules about files: the API knows nothing but links."""

import base64
import unittest
import urllib.parse

from faketest import ADA, ISSUES, FakeTest

BACKEND = "/repos/lab/backend/issues"
FULL = "application/vnd.github.full+json"


class FileLinks(FakeTest):
    def put(self, repository, **more):
        data = base64.b64encode(b"\x89PNG").decode()
        return self.control("add-file", repository=repository, name="a.png", base64=data, **more)["link"]

    def picture(self, path):
        """Where the HTML of an issue shows its picture from."""
        return self.get(path, Accept=FULL).json["body_html"].split('src="')[1].split('"')[0]

    def download(self, address, token=None):
        parts = urllib.parse.urlsplit(address)
        return self.get(f"{parts.path}?{parts.query}", token)

    def test_links_stay_plain_text(self):
        link = self.put("lab/backend")
        body = f"![a]({link}) and https://github.com/user-attachments/files/123/b.txt"
        made = self.post(BACKEND, {"title": "x", "body": body}).json
        self.assertEqual(made["body"], body)
        self.assertIn("https://github.com/user-attachments/files/123/b.txt", self.get(
            f"{BACKEND}/1", Accept=FULL).json["body_html"])

    def test_html_of_a_private_repository_leads_to_the_file_for_minutes(self):
        self.post(BACKEND, {"title": "x", "body": f"![a]({self.put('lab/backend')})"})
        address = self.picture(f"{BACKEND}/1")
        answer = self.download(address)
        self.assertEqual((answer.status, answer.raw, answer.headers["Content-Type"]), (200, b"\x89PNG", "image/png"))
        self.assertEqual(self.fake.breaches, [])
        self.control("clock", offset=400)
        self.assertEqual(self.download(address).status, 403)
        self.assertEqual(self.download(self.picture(f"{BACKEND}/1")).status, 200)

    def test_authorization_must_not_go_there(self):
        self.post(BACKEND, {"title": "x", "body": f"![a]({self.put('lab/backend')})"})
        self.download(self.picture(f"{BACKEND}/1"), ADA)
        self.breached("Authorization sent to where files are")

    def test_the_link_itself_needs_a_browser_if_private(self):
        for repository, status in (("lab/helpdesk", 302), ("lab/backend", 404)):
            name = self.put(repository).rsplit("/", 1)[1]
            self.assertEqual(self.get(f"/user-attachments/assets/{name}", None).status, status)
        link = self.put("lab/helpdesk")
        self.post(ISSUES, {"title": "x", "body": f"![a]({link})"})
        self.assertEqual(self.picture(f"{ISSUES}/1"), link)


if __name__ == "__main__":
    unittest.main()
