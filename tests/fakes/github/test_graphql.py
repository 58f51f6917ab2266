"""The fake keeps GitHub's rules about GraphQL."""

import datetime
import unittest

from faketest import ADA, ISSUES, ONE, OTTO, FakeTest

READ = """query($n: Int!, $after: String) { repository(owner: "lab", name: "helpdesk") { issue(number: $n) {
  id number title body state stateReason labels(first: 50) { nodes { name } } author { login } createdAt updatedAt url
  comments(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { id fullDatabaseId databaseId body author { login } createdAt updatedAt lastEditedAt url } } } }
  rateLimit { cost remaining } }"""


class Graphql(FakeTest):
    def test_an_issue_and_its_comments_in_one_call(self):
        made = self.issue(body="Text", labels=["bug"])
        comments = [self.post(f"{ONE}/comments", {"body": str(number)}).json for number in range(3)]
        answer = self.graphql(READ, n=1).json
        found = answer["data"]["repository"]["issue"]
        self.assertEqual([found["id"], found["title"], found["state"], found["author"]["login"], found["url"]],
                         [made["node_id"], "Printer", "OPEN", "ada", made["html_url"]])
        self.assertEqual(found["labels"]["nodes"], [{"name": "bug"}])
        page = found["comments"]
        self.assertEqual((page["totalCount"], page["pageInfo"]["hasNextPage"], len(page["nodes"])), (3, True, 2))
        self.assertEqual(page["nodes"][0]["fullDatabaseId"], str(comments[0]["id"]))
        self.assertIsNone(page["nodes"][0]["databaseId"])  # too big for an Int
        rest = self.graphql(READ, n=1, after=page["pageInfo"]["endCursor"]).json["data"]["repository"]["issue"]
        self.assertEqual([node["body"] for node in rest["comments"]["nodes"]], ["2"])
        self.assertEqual(answer["data"]["rateLimit"]["cost"], 1)

    def test_many_mutations_in_one_request(self):
        repository = self.get("/repos/lab/helpdesk").json["node_id"]
        created = self.graphql("""mutation($r: ID!, $t: String!) { createIssue(input: {repositoryId: $r, title: $t,
            body: \"\"\"
              two
                lines\"\"\"}) { issue { id number body } } }""", r=repository, t="New").json["data"]
        made = created["createIssue"]["issue"]
        self.assertEqual((made["number"], made["body"]), (1, "two\n  lines"))
        answer = self.graphql("""mutation($i: ID!) {
            a: addComment(input: {subjectId: $i, body: "one", clientMutationId: "m"}) {
              clientMutationId commentEdge { node { id body } } subject { id ... on Issue { number } } }
            b: addComment(input: {subjectId: $i, body: " "}) { commentEdge { node { id } } }
            c: addComment(input: {subjectId: $i, body: "three"}) { commentEdge { node { id body } } }
            d: updateIssue(input: {id: $i, title: "Renamed", state: CLOSED}) { issue { title state stateReason } }
            }""", i=made["id"]).json
        data = answer["data"]
        self.assertEqual((data["a"]["clientMutationId"], data["a"]["subject"]["number"]), ("m", 1))
        self.assertIsNone(data["b"])  # one fails, the others are done
        self.assertEqual([(error["type"], error["path"]) for error in answer["errors"]], [("UNPROCESSABLE", ["b"])])
        self.assertEqual(data["d"]["issue"], {"title": "Renamed", "state": "CLOSED", "stateReason": "COMPLETED"})
        comment = data["c"]["commentEdge"]["node"]["id"]
        edited = self.graphql('mutation { updateIssueComment(input: {id: "%s", body: "3"}) { issueComment { body } } }'
                              % comment).json
        self.assertEqual(edited["data"]["updateIssueComment"]["issueComment"]["body"], "3")
        self.assertEqual([row["body"] for row in self.get(f"{ONE}/comments").json], ["one", "3"])
        closed = self.graphql("mutation($i: ID!, $why: IssueClosedStateReason) { reopenIssue(input: {issueId: $i}) "
                              "{ issue { state } } closeIssue(input: {issueId: $i, stateReason: $why}) "
                              "{ issue { stateReason } } }", i=made["id"], why="NOT_PLANNED").json["data"]
        self.assertEqual(closed["closeIssue"]["issue"]["stateReason"], "NOT_PLANNED")

    def test_errors_in_its_own_form(self):
        def error(query, token=ADA, **variables):
            answer = self.graphql(query, token, **variables)
            self.assertEqual(answer.status, 200, answer.raw)
            return answer.json["errors"][0]

        missing = self.graphql(READ, n=99).json
        self.assertEqual(missing["data"]["repository"], {"issue": None})
        first = missing["errors"][0]
        self.assertEqual((first["type"], first["path"]), ("NOT_FOUND", ["repository", "issue"]))
        self.assertEqual(error(READ, OTTO, n=99)["type"], "NOT_FOUND")
        self.assertEqual(error('{ repository(owner: "lab", name: "backend") { id } }', OTTO)["message"],
                         "Could not resolve to a Repository with the name 'lab/backend'.")
        self.assertIn("Parse error", error("{ viewer { login }")["message"])
        self.assertEqual(error("{ viewer { shoeSize } }")["extensions"]["code"], "undefinedField")
        self.assertEqual(error("{ viewer }")["extensions"]["code"], "selectionMismatch")
        self.assertEqual(error('{ repository(owner: "lab") { id } }')["extensions"]["code"], "missingRequiredArguments")
        self.assertEqual(error("query($x: Int) { viewer { login } }")["extensions"]["code"], "variableNotUsed")
        self.assertIn("provided invalid value", error(READ, n="one")["message"])
        listing = '{ repository(owner: "lab", name: "helpdesk") { issues%s { nodes { id } } } }'
        self.assertEqual(error(listing % "")["type"], "MISSING_PAGINATION_BOUNDARIES")
        self.assertEqual(error(listing % "(first: 101)")["type"], "EXCESSIVE_PAGINATION")
        self.assertIn("Parse error", error("{ viewer { login @include(if: true) } }")["message"])
        self.refused(self.graphql("{ viewer { login } }", None), 401)
        self.refused(self.graphql("{ viewer { login } }", "wrong"), 401, "Bad credentials")

    def test_rights_are_those_of_rest(self):
        made = self.issue()
        change = 'mutation { updateIssue(input: {id: "%s", title: "x"}) { issue { id } } }' % made["node_id"]
        self.assertEqual(self.graphql(change, OTTO).json["errors"][0]["message"],
                         "otto does not have the correct permissions to execute `UpdateIssue`")
        for token, kind in (("github_pat_miaReads", "FORBIDDEN"), ("ghp_miaNothing", "INSUFFICIENT_SCOPES")):
            answer = self.graphql(change, token).json
            self.assertEqual((answer["errors"][0]["type"], answer["data"]), (kind, {"updateIssue": None}))

    def test_limits(self):
        made = self.issue()
        self.control("limits", create_minute=3)
        one = 'addComment(input: {subjectId: "%s", body: "x"}) { clientMutationId }' % made["node_id"]
        add = " ".join(f"m{number}: {one}" for number in range(4))
        answer = self.graphql("mutation { %s }" % add).json
        self.assertEqual([error["message"] for error in answer["errors"]], ["was submitted too quickly"] * 2)
        self.assertEqual(self.get(ONE).json["comments"], 2)
        self.control("limits", reset=True, graphql=1)
        self.assertEqual(self.graphql("{ viewer { login } }").headers["X-RateLimit-Remaining"], "0")
        answer = self.graphql("{ viewer { login } }")
        self.assertEqual((answer.status, answer.json["errors"][0]["type"]), (200, "RATE_LIMITED"))
        self.assertEqual(answer.headers["X-RateLimit-Resource"], "graphql")
        self.control("limits", reset=True, block={"user": "ada", "seconds": 60})
        self.assertEqual(self.graphql("{ viewer { login } }").status, 403)

    def test_lists_since_and_nodes(self):
        self.control("add-issues", repository="lab/helpdesk", count=3, apart=60)
        self.control("add-issue", repository="lab/helpdesk", title="A pull request", pull=True)
        rows = self.get(f"{ISSUES}?direction=asc").json
        since = (datetime.datetime.fromisoformat(rows[0]["created_at"].replace("Z", "+00:00"))).isoformat()
        found = self.graphql("""query($s: DateTime!, $states: [IssueState!]) {
            repository(owner: "lab", name: "support") { nameWithOwner
            issues(first: 100, states: $states, filterBy: {since: $s}, orderBy: {field: UPDATED_AT, direction: ASC})
            { totalCount nodes { number } } } }""",
                             s=since, states=["OPEN"]).json["data"]["repository"]
        self.assertEqual((found["nameWithOwner"], [node["number"] for node in found["issues"]["nodes"]]),
                         ("lab/helpdesk", [2, 3]))
        nodes = self.graphql("query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...F } } "
                             "fragment F on Issue { number }", ids=[rows[0]["node_id"], "I_nothing"]).json
        self.assertEqual(nodes["data"]["nodes"][0]["number"], 1)


if __name__ == "__main__":
    unittest.main()
