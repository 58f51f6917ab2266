"""A small HTTP client for the fakes' own tests: it follows nothing, adds nothing but what a test says."""

import base64
import dataclasses
import http.client
import json
import urllib.parse

AGENT = "Twinspan/1.0"


@dataclasses.dataclass
class Reply:
    status: int
    headers: object
    body: bytes

    def json(self):
        return json.loads(self.body)

    def errors(self):
        return self.json()["errors"]

    def messages(self):
        return self.json()["errorMessages"]


class Client:
    def __init__(self, url, authorization=""):
        self.url = url
        self.authorization = authorization

    def call(self, method, path, body=None, headers=None, raw=None):
        """`path` is added to the client's address unless it is one itself. A header that is None is not sent."""
        parts = urllib.parse.urlsplit(path if path.startswith("http") else self.url + path)
        sent = {"User-Agent": AGENT}
        if self.authorization:
            sent["Authorization"] = self.authorization
        if body is not None:
            raw = json.dumps(body).encode()
            sent["Content-Type"] = "application/json"
        sent.update(headers or {})
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
        try:
            target = parts.path + (f"?{parts.query}" if parts.query else "")
            connection.putrequest(method, target, skip_accept_encoding=True)
            for name, value in sent.items():
                if value is not None:
                    connection.putheader(name, value)
            connection.putheader("Content-Length", str(len(raw or b"")))
            connection.endheaders(raw)
            answer = connection.getresponse()
            return Reply(answer.status, answer.headers, answer.read())
        finally:
            connection.close()

    def get(self, path, **more):
        return self.call("GET", path, **more)

    def post(self, path, body, **more):
        return self.call("POST", path, body, **more)

    def put(self, path, body, **more):
        return self.call("PUT", path, body, **more)

    def upload(self, path, *files, token="no-check"):
        """files: (name, bytes)."""
        parts = [
            b'--X\r\nContent-Disposition: form-data; name="file"; filename="%b"\r\n' % name.encode()
            + b"Content-Type: text/plain\r\n\r\n%b\r\n" % content
            for name, content in files
        ]
        headers = {"Content-Type": "multipart/form-data; boundary=X", "X-Atlassian-Token": token}
        return self.call("POST", path, headers=headers, raw=b"".join(parts) + b"--X--\r\n")


def basic(name, secret):
    return "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()


def document(text):
    return {
        "type": "doc",
        "version": 1,
        "content": [{"type": "paragraph", "content": [{"type": "text", "text": text}]}],
    }
