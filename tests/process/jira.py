"""The fakes of Jira as the tests of the programs use them."""

import base64

from fake import Fake


class Jira(Fake):
    """Persons act through its controls. `url`: another address by which the node reaches it."""

    def __init__(self, name, project):
        super().__init__(name)
        self.project = project

    def account(self, handle="admin"):
        return next(one for one in self.told["accounts"] if one["handle"] == handle)

    def body(self, *content):
        raise NotImplementedError

    def make_issue(self, summary, *content, **more):
        wish = {"project": self.project, "summary": summary, "description": self.body(*content), **more}
        return self.control("issue/create", **wish)["key"]

    def comment(self, issue, text, **more):
        return self.control("issue/comment", issue=issue, body=self.body(text), **more)["id"]

    def attach(self, issue, name, content):
        self.control("issue/attach", issue=issue, filename=name, base64=base64.b64encode(content).decode())

    def show(self, issue):
        return self.control("issue/show", issue=issue)

    def comments(self, issue):
        return [comment["text"] for comment in self.show(issue)["comments"]]

    @staticmethod
    def credential(person):
        """Arguments of the command, and what it reads."""
        raise NotImplementedError

    def add_to(self, node, poll=None, handle="admin", url=None):
        name, secret = self.credential(self.account(handle))
        added = node.value(
            "instance", "add", url or self.url, *name, "--token-file", "-", "--name", node.name, stdin=secret
        )
        if poll is not None:
            node.value("instance", "poll", added["id"], str(poll))
        return added


class JiraCloud(Jira):
    def __init__(self, project="SUP"):
        super().__init__("jira-cloud", project)

    def body(self, *content):
        """Of nodes of a document, or words for a paragraph each."""
        return document(*content)

    def sign_in(self, window, address=None):
        person = self.account()
        window.type("Address of your tracker", address or self.url)
        window.type("E-mail address", person["email"])
        window.paste("API token", person["apiToken"])
        window.press("^Sign in$")

    @staticmethod
    def credential(person):
        return ["--user", person["email"]], person["apiToken"]


class JiraDataCenter(Jira):
    """below_path: as it often is."""

    def __init__(self, project="SUP", below_path=False):
        super().__init__("jira-dc-below-path" if below_path else "jira-dc", project)
        self.site = self.told["site"]

    @staticmethod
    def credential(person):
        return [], person["token"]

    def body(self, *content):
        """Of wiki markup, a paragraph each."""
        return "\n\n".join(content)

    def sign_in(self, window, address=None):
        window.type("Address of your tracker", address or self.site)
        window.wait("Jira Data Center")
        window.paste("Personal access token", self.account()["token"])
        window.press("^Sign in$")


def document(*content):
    nodes = [one if isinstance(one, dict) else paragraph(one) for one in content]
    return {"type": "doc", "version": 1, "content": nodes}


def paragraph(text):
    return {"type": "paragraph", "content": [{"type": "text", "text": text}]}
