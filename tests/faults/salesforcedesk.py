"""The fake of a Salesforce org as the programs of this folder work with any tracker."""

import base64
import datetime
import re
import urllib.parse
import urllib.request

from desk import Desk, Digests
from findings import Seen

DATA = "/services/data/v60.0"
MANY_CALLS = 10_000_000  # a day's quota would end in the middle of a kill matrix
CASES = "SELECT Id, CaseNumber, Subject, SystemModstamp FROM Case"


class SalesforceDesk(Desk):
    OPERATIONS = ("list", "read", "download", "look-up", "create", "comment", "attach", "change")
    OWN_FAULTS = ("salesforce-unavailable", "salesforce-locked-row", "salesforce-ended-token")

    def __init__(self, salesforce):
        self.salesforce, self.url, self.project = salesforce, salesforce.url, None
        salesforce.control("quota", max=MANY_CALLS)
        self._ids = {}  # by number
        self._digests = Digests(self._bytes)

    def add_to(self, node, url=None, poll=None):
        added = node.value("instance", "add", url or self.url, "--token-file", "-", "--name", node.name,
                           stdin=self.salesforce.token("admin"))
        if poll is not None:
            node.value("instance", "poll", added["id"], str(poll))

    def breaches(self):
        return self.salesforce.breaches()

    def close(self):
        self.salesforce.close()

    def operation(self, method, path, body):
        path, _, query = path.partition("?")
        if path.endswith("/composite"):
            return self._composite(body)
        if path.endswith("/sobjects/ContentVersion") and method == "POST":
            return "attach"
        if path.endswith(("/VersionData", "/Body")):
            return "download"
        if re.search(r"/query(All)?$", path):
            return "read" if "CaseComments" in urllib.parse.unquote(query) else "look-up"
        return "look-up"

    @staticmethod
    def _composite(body):
        """What several cases write at one time goes together: as the first of these words."""
        if b"/sobjects/Case/Sync_Key__c/" in body:
            return "create"
        if b"/composite/sobjects" in body:
            return "edit-comment" if b'"PATCH"' in body else "comment"
        return "change" if b"/sobjects/Case/" in body else "list"

    ENDED, who = "salesforce.unauthorized", ()  # the problem of a sign-in that has ended; who signs in beside the token

    def end_token(self):
        self.salesforce.control("expire", user="admin")

    def new_token(self):
        return self.salesforce.control("token", user="admin")["access_token"]

    # --- what people do

    def make_issue(self, subject, description):
        made = self.salesforce.control("case", values={"Subject": subject, "Description": description}, user="agent")["id"]
        number = self.salesforce.control("record", id=made)["CaseNumber"]
        self._ids[number] = made
        return number

    def change(self, key, subject=None, description=None):
        values = {"Subject": subject, "Description": description}
        self.salesforce.control("edit", id=self._id(key), user="agent",
                                values={name: value for name, value in values.items() if value is not None})

    def comment(self, key, text, internal=False):
        return self.salesforce.control("comment", case=self._id(key), body=text, published=not internal,
                                       user="agent")["id"]

    def edit_comment(self, comment, text):
        self.salesforce.control("edit", id=comment, values={"CommentBody": text}, user="agent")

    def attach(self, key, name, content):
        self.salesforce.control("file", case=self._id(key), name=name, base64=base64.b64encode(content).decode(),
                                user="agent")

    # --- what it shows

    def _soql(self, text):
        return self.salesforce.control("soql", q=text)["records"]

    def _id(self, key):
        if key not in self._ids:
            self._ids = {case["CaseNumber"]: case["Id"] for case in self._soql(CASES)}
        return self._ids[key]

    def description(self, key):
        return self.salesforce.control("record", id=self._id(key))["Description"]

    def subjects(self):
        return {case["CaseNumber"]: case["Subject"] for case in self._soql(CASES)}

    def last_write(self):
        newest = max(case["SystemModstamp"] for case in self._soql(CASES))
        return datetime.datetime.strptime(newest, "%Y-%m-%dT%H:%M:%S.%f%z").timestamp()

    def seen(self, key):
        case = self.salesforce.control("record", id=self._id(key))
        comments = self._soql(f"SELECT CommentBody FROM CaseComment WHERE ParentId = '{case['Id']}' AND IsPublished = true "
                              "ORDER BY CreatedDate, Id")
        files = self._soql("SELECT Id, PathOnClient FROM ContentVersion WHERE IsLatest = true AND "
                           f"FirstPublishLocationId = '{case['Id']}'")
        return Seen(case["Subject"], case["Description"] or "", [one["CommentBody"] for one in comments],
                    sorted((file["PathOnClient"], self._digests.of(file["Id"])) for file in files))

    def _bytes(self, version):
        request = urllib.request.Request(
            f"{self.url}{DATA}/sobjects/ContentVersion/{version}/VersionData",
            headers={"Authorization": "Bearer " + self.new_token(), "User-Agent": "tests"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read()
