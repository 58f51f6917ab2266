"""Files of GitHub's web pages: links in texts, which the API neither lists nor takes.

In a private repository the rendered text (body_html) leads to addresses that serve for minutes without a sign-in; the
link itself leads nowhere without the cookies of a browser.
"""

import base64
import dataclasses
import hashlib
import re
import uuid

from fakeserver import Answer, Refused, route

LINK = re.compile(r"https://github\.com/user-attachments/(?:assets|files)/([\w-]+)(?:/[^\s)\"'<>]*)?")
SERVES_SECONDS = 300


@dataclasses.dataclass
class File:
    id: str
    name: str
    data: bytes
    private: bool

    @property
    def link(self):
        return f"https://github.com/user-attachments/assets/{self.id}"


class Files:
    """Addresses that want no Authorization: who sends one gave a secret away."""

    def begin_files(self):
        self.files = {}
        self.renderer.sign_links = self.sign_links

    def add_file(self, name, data, private):
        file = File(str(uuid.uuid4()), name, data, private)
        self.files[file.id] = file
        return file

    def sign_links(self, html):
        """The links to files, as they are in the HTML of a private repository. Unknown ones stay."""
        return LINK.sub(lambda link: self._signed(self.files[link[1]]) if link[1] in self.files else link[0], html)

    def _signed(self, file):
        end = (self.second() // 60 + 1) * 60 + SERVES_SECONDS
        return f"{self.url}/private-user-images/{file.id}?jwt={end}.{self._seal(file, end)}"

    @staticmethod
    def _seal(file, end):
        return base64.urlsafe_b64encode(hashlib.sha256(f"{file.id} {end}".encode()).digest()[:15]).decode()

    @route("GET", "/user-attachments/assets/{name}")
    def asset(self, request, name):
        """As a browser without cookies sees it."""
        file = self._file(request, name)
        if file.private:
            raise Refused(404, "Not Found")
        return Answer(302, "", {"Location": self._signed(file)})

    @route("GET", "/private-user-images/{name}")
    def signed_file(self, request, name):
        file = self._file(request, name)
        end, _, seal = request.query.get("jwt", "").partition(".")
        if not end.isdigit() or seal != self._seal(file, end) or int(end) <= self.second():
            return Answer(403, b"<Error><Code>AccessDenied</Code></Error>", content_type="application/xml")
        kind = "image/png" if file.name.endswith(".png") else "application/octet-stream"
        return Answer(200, file.data, content_type=kind)

    def _file(self, request, name):
        if request.headers.get("Authorization"):
            self.breach(f"GET {request.url}: Authorization sent to where files are")
        if name not in self.files:
            raise Refused(404, "Not Found")
        return self.files[name]
