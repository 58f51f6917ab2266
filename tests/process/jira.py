"""The fakes of Jira as the tests of the programs use them."""

from fake import Fake


class Jira(Fake):
    """Persons act through its controls. `url`: another address by which the node reaches it."""

    def __init__(self, name, project):
        super().__init__(name)
        self.project = project

    def account(self, handle="admin"):
        return next(one for one in self.told["accounts"] if one["handle"] == handle)

    def add_to(self, node, poll=None, handle="admin", url=None):
        name, secret = self.credential(self.account(handle))
        added = node.value(
            "instance", "add", url or self.url, *name, "--token-file", "-", "--name", node.name, stdin=secret
        )
        if poll is not None:
            node.value("instance", "poll", added["id"], str(poll))
        return added

    def show(self, issue):
        return self.control("issue/show", issue=issue)

    def comments(self, issue):
        return [comment["text"] for comment in self.show(issue)["comments"]]


class JiraDataCenter(Jira):
    def __init__(self, project="SUP"):
        super().__init__("jira-dc", project)

    @staticmethod
    def credential(person):
        return [], person["token"]


class JiraCloud(Jira):
    def __init__(self, project="SUP"):
        super().__init__("jira-cloud", project)

    @staticmethod
    def credential(person):
        return ["--user", person["email"]], person["apiToken"]

    def make_issue(self, summary, *content, **more):
        """content: nodes of a document, or words for a paragraph each."""
        wish = {"project": self.project, "summary": summary, "description": document(*content), **more}
        return self.control("issue/create", **wish)["key"]

    def comment(self, issue, text, **more):
        return self.control("issue/comment", issue=issue, body=document(text), **more)["id"]


def document(*content):
    nodes = [one if isinstance(one, dict) else paragraph(one) for one in content]
    return {"type": "doc", "version": 1, "content": nodes}


def paragraph(text):
    return {"type": "paragraph", "content": [{"type": "text", "text": text}]}
