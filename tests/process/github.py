"""The fake of a GitHub Enterprise Server as the tests of the programs use it."""

from fake import Fake


class Github(Fake):
    """Persons act through its controls."""

    def __init__(self, repository="lab/helpdesk"):
        super().__init__("github-enterprise")
        self.repository = repository

    def add_to(self, node, poll=None, token="ghp_adaClassic", url=None):
        added = node.value("instance", "add", url or self.url, "--token-file", "-", "--name", node.name, stdin=token)
        if poll is not None:
            node.value("instance", "poll", added["id"], str(poll))
        return added

    def make_issue(self, title, body, **more):
        return self.control("add-issue", repository=self.repository, title=title, body=body, **more)["number"]

    def comment(self, number, body):
        return self.control("add-comment", repository=self.repository, number=number, body=body)["id"]

    def show(self, number):
        return self.control("issue", repository=self.repository, number=number)

    def comments(self, number):
        return [comment["body"] for comment in self.show(number)["all_comments"]]
