"""The fake of a Salesforce org as the tests of the programs use it."""

from fake import Fake
from programs import free_port


class Salesforce(Fake):
    """Persons act through its controls, and in their browser. `case` and `number` are those of its best known case."""

    def __init__(self, sign_in_as="admin"):
        super().__init__("salesforce")
        self.client_id = self.told["client_id"]
        self.case, self.number = self.told["case"]["id"], self.told["case"]["number"]
        self.returns_to = f"http://localhost:{free_port()}/OauthRedirect"  # several tests may run at once
        self.control("redirects", uris=[self.returns_to])
        self.control("settings", sign_in_as=sign_in_as)

    @property
    def options(self):
        return ["--option", f"clientId={self.client_id}", "--option", f"returnAddress={self.returns_to}"]

    def refreshes(self):
        return sum("oauth2/token" in call["url"] for call in self.control("calls")) - 1  # the first gave the tokens

    def make_case(self, subject):
        made = self.control("case", values={"Subject": subject})
        return self.control("record", id=made["id"])["CaseNumber"]

    def token(self, user):
        return self.told["users"][user]["access_token"]

    def sign_in(self, window, address=None, user="agent"):
        window.type("Address of your tracker", address or self.url)
        window.wait("Salesforce")
        window.pick("Without the browser")
        window.paste("Access token", self.token(user))
        window.press("^Sign in$")

    def comment(self, text, published=True, user="admin"):
        self.control("comment", case=self.case, body=text, published=published, user=user)

    def edit(self, **values):
        self.control("edit", id=self.case, values=values)

    def show(self):
        return self.control("record", id=self.case)

    def comments(self):
        """Text, and whether it is published."""
        soql = f"SELECT CommentBody, IsPublished FROM CaseComment WHERE ParentId = '{self.case}' ORDER BY CreatedDate"
        return [(one["CommentBody"], one["IsPublished"]) for one in self.control("soql", q=soql)["records"]]
