"""A real Request Tracker of the tests (tests/support/rt), through its API."""

import json
import os
import re
import subprocess
import urllib.parse
import urllib.request

from programs import sha256


class RequestTracker:
    """A queue of the server that `file` describes, else that of ctest's fixture. Persons act as Mia, the node as the
    administrator."""

    def __init__(self, file=None, queue=0):
        with open(file or os.environ["TWINSPAN_RT"], encoding="utf-8") as file:
            self.instance = json.load(file)
        self.url = self.instance["url"]
        self.token = self.instance["admin"]["token"]
        self.queue = self.instance["queues"][queue]

    def call(self, method, path, body=None, content_type="application/json"):
        data = json.dumps(body).encode() if content_type == "application/json" and body is not None else body
        request = urllib.request.Request(self.url + path, data=data, method=method, headers={
            "Authorization": "token " + self.instance["member"]["token"], "Content-Type": content_type})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read()

    def rest(self, method, path, body=None):
        return json.loads(self.call(method, "/REST/2.0" + path, body))

    def add_to(self, node, poll=None, url=None):
        added = node.value("instance", "add", url or self.url, "--token-file", "-", "--name", node.name, stdin=self.token)
        if poll is not None:
            node.value("instance", "poll", added["id"], str(poll))
        return added

    def sign_in(self, window, address=None):
        window.type("Address of your tracker", address or self.url)
        window.wait("Request Tracker")
        window.paste("Authentication token", self.token)
        window.press("^Sign in$")

    def make_issue(self, subject, html):
        ticket = {"Queue": self.queue["name"], "Subject": subject, "Content": html, "ContentType": "text/html",
                  "Requestor": self.instance["customer"]}
        return str(self.rest("POST", "/ticket", ticket)["id"])

    def say(self, key, html, internal=False):
        way = "comment" if internal else "correspond"
        self.rest("POST", f"/ticket/{key}/{way}", {"Content": html, "ContentType": "text/html"})

    def attach(self, key, name, content, words="See the file"):
        boundary = "b0undary"
        body = (f"--{boundary}\r\nContent-Disposition: form-data; name=\"JSON\"\r\n\r\n"
                f"{json.dumps({'Content': words, 'ContentType': 'text/plain'})}\r\n"
                f"--{boundary}\r\nContent-Disposition: form-data; name=\"Attachments\"; filename=\"{name}\"\r\n"
                "Content-Type: application/octet-stream\r\n\r\n").encode() + content + f"\r\n--{boundary}--\r\n".encode()
        self.call("POST", f"/REST/2.0/ticket/{key}/correspond", body, f"multipart/form-data; boundary={boundary}")

    def rename(self, key, subject):
        self.rest("PUT", f"/ticket/{key}", {"Subject": subject})

    def show(self, key):
        return self.rest("GET", f"/ticket/{key}")

    def parts(self, key):
        """Bodies and files, the oldest first."""
        query = "per_page=100&fields=Content,Filename,ContentType,TransactionId"
        return self.rest("GET", f"/ticket/{key}/attachments?{query}")["items"]

    def texts(self, key):
        return [part["Content"] for part in self.parts(key) if part["ContentType"].startswith("text/")]

    def files(self, key):
        return sorted((part["Filename"], sha256(self.file((part["TransactionId"], part["id"]))))
                      for part in self.parts(key) if part["Filename"])

    def file(self, of):
        """of: the transaction and the attachment."""
        return self.call("GET", "/Ticket/Attachment/{}/{}/file".format(*of))

    def keys(self):
        query = urllib.parse.urlencode({"query": f"Queue = {self.queue['id']}", "per_page": 100, "orderby": "id",
                                        "order": "DESC"})
        return [item["id"] for item in self.rest("GET", f"/tickets?{query}")["items"]]

    def run_at_every_transaction(self, code):
        """As an administrator has RT do by a scrip."""
        script = os.path.join(os.path.dirname(__file__), "../support/rt/add-scrip")
        subprocess.run([script, self.instance["dir"]], input=code, text=True, check=True)

    def mailed(self):
        """To whom RT has sent something."""
        try:
            with open(self.instance["dir"] + "/outgoing.mbox", encoding="utf-8", errors="replace") as box:
                return re.findall(r"^(?:To|Cc|Bcc): (.*)$", box.read(), re.MULTILINE)
        except FileNotFoundError:
            return []
