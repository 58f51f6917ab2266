"""A queue of a real Request Tracker as the programs of this folder work with any tracker."""

import datetime
import re
import urllib.parse

from desk import Desk, Digests
from findings import INTERNAL, Seen

PAGE = 100
OURS = re.compile(r"\A<!--sync:[^>]*-->")  # how what a node has written begins


class RtDesk(Desk):
    EDITS_DESCRIPTIONS = EDITS_COMMENTS = False  # nothing that was said can be changed
    DEADLINE = 10_000  # on a busy machine
    OPERATIONS = ("list", "read", "download", "look-up", "create", "comment", "attach", "change")
    OWN_FAULTS = ("rt-ended-token",)

    def __init__(self, rt):
        self.rt, self.url, self.project = rt, rt.url, rt.queue["name"]
        self._digests = Digests(rt.file)

    def add_to(self, node, url=None, poll=None):
        self.rt.add_to(node, poll=poll, url=url)

    def operation(self, method, path, body):
        path, _, query = path.partition("?")
        path = path.removeprefix("/REST/2.0")
        if path.startswith("/Ticket/Attachment/"):
            return "download"
        if path == "/tickets":
            return "list" if "LastUpdated" in query and "RefersTo" not in query else "look-up"
        if method == "POST" and path in ("/ticket", "/tickets/bulk"):
            return "create"
        if path.startswith("/tickets/bulk/"):
            return "comment"
        if re.match(r"/ticket/\d+/(comment|correspond)$", path):
            return "attach" if b'name="Attachments"' in body or not body else "comment"
        if method == "PUT":
            return "change"
        return "read" if path.startswith(("/ticket/", "/attachments", "/transaction/")) else "look-up"

    # --- what people do

    def make_issue(self, subject, description):
        return self.rt.make_issue(subject, self._html(description))

    def change(self, key, subject=None):
        self.rt.rename(key, subject)

    def comment(self, key, text, internal=False):
        self.rt.say(key, self._html(text), internal=internal)

    def attach(self, key, name, content):
        self.rt.attach(key, name, content, words="")

    @staticmethod
    def _html(text):
        return "".join(f"<p>{part}</p>" for part in text.split("\n\n"))

    # --- what it shows

    def _list(self):
        found, number, pages = [], 1, 1
        while number <= pages:
            query = urllib.parse.urlencode({
                "query": f"Queue = {self.rt.queue['id']}", "per_page": PAGE, "page": number, "orderby": "id",
                "order": "DESC", "fields": "Subject,LastUpdated"})
            answer = self.rt.rest("GET", f"/tickets?{query}")
            found += answer["items"]
            pages, number = answer.get("pages", 1), number + 1
        return found

    def subjects(self):
        return {str(item["id"]): item["Subject"] for item in self._list()}

    def last_write(self):
        newest = max(item["LastUpdated"] for item in self._list())
        return datetime.datetime.fromisoformat(newest.replace("Z", "+00:00")).timestamp()

    def seen(self, key):
        parts = self.rt.parts(key)
        texts = [part["Content"] for part in parts if part["ContentType"].startswith("text/") and not part["Filename"]]
        # What people have said internally; it would be ours if it came from the other side.
        said = [text for text in texts[1:] if INTERNAL not in text or OURS.match(text)]
        said = [text for text in said if OURS.sub("", text).strip()]  # else it only brings a file
        files = sorted((part["Filename"], self._digests.of((part["TransactionId"], part["id"])))
                       for part in parts if part["Filename"])
        return Seen(self.rt.show(key)["Subject"], texts[0], said, files)
