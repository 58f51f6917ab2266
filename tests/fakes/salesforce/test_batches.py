"""Many records and many requests in one call of the fake: collections, trees, composites, graphs, batches."""

import unittest

from fakecase import DATA, FakeCase


def record(subject, kind="Case", **values):
    return {"attributes": {"type": kind}, "Subject": subject, **values}


def sub(method, path, reference, body=None, **headers):
    entry = {"method": method, "url": f"{DATA}/{path}", "referenceId": reference}
    if body is not None:
        entry["body"] = body
    if headers:
        entry["httpHeaders"] = {name.replace("_", "-"): value for name, value in headers.items()}
    return entry


class BatchCase(FakeCase):
    def count(self, where=""):
        return self.query(f"SELECT COUNT() FROM Case {where}").json["totalSize"]


class CollectionTest(BatchCase):
    def send_many(self, method, records, path="composite/sobjects", **more):
        got = self.call(method, path, {"records": records, **more})
        self.assertEqual(got.status, 200, got.body)
        return got.json

    def test_results_are_in_order_and_failures_are_no_error_of_the_call(self):
        results = self.send_many("POST", [record("one"), record("x" * 256), record("three")])
        self.assertEqual([result["success"] for result in results], [True, False, True])
        self.assertNotIn("id", results[1])
        self.assertEqual(results[1]["errors"][0]["statusCode"], "STRING_TOO_LONG")
        self.assertEqual(results[1]["errors"][0]["fields"], ["Subject"])
        self.assertEqual(self.count(), 6)

    def test_all_or_none(self):
        results = self.send_many("POST", [record("one"), record("x" * 256)], allOrNone=True)
        self.assertEqual(results[0]["errors"][0]["statusCode"], "ALL_OR_NONE_OPERATION_ROLLED_BACK")
        self.assertEqual((results[0]["success"], self.count()), (False, 4))

    def test_limits_of_200_and_of_10_chunks(self):
        got = self.call("POST", "composite/sobjects", {"records": [record("x")] * 201})
        self.assertEqual(got.code, (400, "EXCEEDED_ID_LIMIT"))
        self.assertEqual(len(self.send_many("POST", [record("x")] * 200)), 200)
        mixed = [record("a"), {"attributes": {"type": "CaseComment"}, "ParentId": self.case, "CommentBody": "c"}]
        self.assertTrue(all(result["success"] for result in self.send_many("POST", mixed * 5)))
        self.assertEqual(self.call("POST", "composite/sobjects", {"records": mixed * 6}).status, 400)

    def test_update_and_delete(self):
        ids = [result["id"] for result in self.send_many("POST", [record("a"), record("b")])]
        results = self.send_many("PATCH", [record("A", id=ids[0]), record("B", Id="500000000000000AAA"), record("C")])
        self.assertEqual([result["success"] for result in results], [True, False, False])
        self.assertEqual(
            [result["errors"][0]["statusCode"] for result in results[1:]],
            ["INVALID_CROSS_REFERENCE_KEY", "MISSING_ARGUMENT"],
        )
        got = self.call("DELETE", f"composite/sobjects?ids={','.join(ids)}&allOrNone=true", user="admin")
        self.assertEqual([result["success"] for result in got.json], [True, True])

    def test_upsert_says_what_is_new(self):
        path = "composite/sobjects/Case/Sync_Key__c"
        results = self.send_many("PATCH", [record("a", Sync_Key__c="k1"), record("b", Sync_Key__c="k2")], path)
        self.assertEqual([result["created"] for result in results], [True, True])
        results = self.send_many("PATCH", [record("a2", Sync_Key__c="k1"), record("c", Sync_Key__c="k3")], path)
        self.assertEqual([result["created"] for result in results], [False, True])
        results = self.send_many(
            "PATCH", [record("a", Sync_Key__c="k9"), record("b", Sync_Key__c="k9"), record("c")], path
        )
        self.assertEqual(
            [result["errors"][0]["statusCode"] for result in results],
            ["DUPLICATE_VALUE", "DUPLICATE_VALUE", "MISSING_ARGUMENT"],
        )
        self.assertEqual(self.count("WHERE Sync_Key__c != null"), 3)

    def test_retrieve_keeps_the_order_and_puts_null_for_what_is_not_there(self):
        ids = [self.case, "500000000000000AAA", self.about["cases"][0][:15]]
        for got in (
            self.call("POST", "composite/sobjects/Case", {"ids": ids, "fields": ["Subject", "Owner.Name"]}),
            self.call("GET", f"composite/sobjects/Case?ids={','.join(ids)}&fields=Subject,Owner.Name"),
        ):
            self.assertEqual([row and row["Id"] for row in got.json], [self.case, None, self.about["cases"][0]])
        got = self.call("POST", "composite/sobjects/Case", {"ids": ids, "fields": ["Nope"]})
        self.assertEqual(got.code, (400, "INVALID_FIELD"))

    def test_a_tree_stands_or_falls_as_a_whole(self):
        def tree(body):
            return {
                "records": [
                    {
                        "attributes": {"type": "Case", "referenceId": "c1"},
                        "Subject": "tree",
                        "CaseComments": {
                            "records": [
                                {"attributes": {"type": "CaseComment", "referenceId": "m1"}, "CommentBody": body}
                            ]
                        },
                    }
                ]
            }

        got = self.call("POST", "composite/tree/Case", tree("x" * 4001))
        self.assertEqual((got.status, got.json["hasErrors"], got.json["results"][0]["referenceId"]), (400, True, "m1"))
        self.assertEqual(self.count(), 4)
        got = self.call("POST", "composite/tree/Case", tree("fine"))
        self.assertEqual((got.status, [one["referenceId"] for one in got.json["results"]]), (201, ["c1", "m1"]))
        self.assertEqual(
            self.read("CaseComment", got.json["results"][1]["id"])["ParentId"], got.json["results"][0]["id"]
        )


class CompositeTest(BatchCase):
    def composite(self, *entries, **more):
        return self.call("POST", "composite", {"compositeRequest": list(entries), **more})

    def inside(self, *entries, **more):
        got = self.composite(*entries, **more)
        self.assertEqual(got.status, 200, got.body)
        return got.json["compositeResponse"]

    def test_later_requests_use_what_earlier_ones_answered_and_all_is_one_call(self):
        used = self.fake.quota.used()
        answers = self.inside(
            sub("POST", "sobjects/Case", "made", {"Subject": "x"}, Sforce_Auto_Assign="FALSE"),
            sub("POST", "sobjects/CaseComment", "said", {"ParentId": "@{made.id}", "CommentBody": "of @{made.id}"}),
            sub("GET", "query?q=SELECT+Id,CommentBody+FROM+CaseComment+WHERE+ParentId='@{made.id}'", "found"),
            sub("GET", "sobjects/CaseComment/@{found.records[0].Id}", "read"),
        )
        self.assertEqual([answer["httpStatusCode"] for answer in answers], [201, 201, 200, 200])
        self.assertEqual([answer["referenceId"] for answer in answers], ["made", "said", "found", "read"])
        key = answers[0]["body"]["id"]
        self.assertEqual(answers[0]["httpHeaders"]["Location"], f"{DATA}/sobjects/Case/{key}")
        self.assertEqual(answers[3]["body"]["CommentBody"], f"of {key}")
        self.assertEqual(self.read("Case", key)["OwnerId"], self.about["users"]["agent"]["id"])
        self.assertEqual(self.fake.quota.used(), used + 2)

    def test_a_failure_stops_what_depends_on_it(self):
        answers = self.inside(
            sub("POST", "sobjects/Case", "bad", {"Nope": 1}),
            sub("POST", "sobjects/CaseComment", "said", {"ParentId": "@{bad.id}", "CommentBody": "x"}),
            sub("POST", "sobjects/Case", "Good", {"Subject": "x"}),
            sub("GET", "sobjects/Case/@{good.id}", "wrong_case"),
        )
        self.assertEqual([answer["httpStatusCode"] for answer in answers], [400, 400, 201, 400])
        self.assertEqual(answers[0]["body"][0]["errorCode"], "INVALID_FIELD")
        self.assertEqual(
            answers[1]["body"][0],
            {
                "errorCode": "PROCESSING_HALTED",
                "message": "Invalid reference specified. No value for bad.id found in bad",
            },
        )

    def test_all_or_none_takes_everything_back_even_of_collections(self):
        answers = self.inside(
            sub("POST", "sobjects/Case", "one", {"Subject": "x"}),
            sub("POST", "composite/sobjects", "two", {"allOrNone": False, "records": [record("y"), record("x" * 256)]}),
            sub("POST", "sobjects/Case", "three", {"Subject": "z"}),
            allOrNone=True,
        )
        self.assertEqual([answers[at]["body"][0]["errorCode"] for at in (0, 2)], ["PROCESSING_HALTED"] * 2)
        self.assertEqual(
            [one["errors"][0]["statusCode"] for one in answers[1]["body"]],
            ["ALL_OR_NONE_OPERATION_ROLLED_BACK", "STRING_TOO_LONG"],
        )
        self.assertEqual(self.count(), 4)

    def test_a_thousand_records_in_one_call(self):
        entries = [
            sub("POST", "composite/sobjects", f"c{at}", {"records": [record(f"{at}.{one}") for one in range(200)]})
            for at in range(5)
        ]
        used = self.fake.quota.used()
        self.assertTrue(all(one["success"] for answer in self.inside(*entries) for one in answer["body"]))
        self.assertEqual((self.fake.quota.used(), self.count()), (used + 1, 1004))

    def test_what_makes_the_whole_request_a_bad_one(self):
        query = [sub("GET", "query?q=SELECT+Id+FROM+Case", f"q{at}") for at in range(6)]
        read = [sub("GET", f"sobjects/Case/{self.case}", f"r{at}") for at in range(26)]
        self.assertEqual(self.composite(*query[:5], *read[:20]).status, 200)
        for entries in (
            query,
            read,
            [read[0], read[0]],
            [{**read[0], "referenceId": "a-b"}],
            [{**read[0], "referenceId": None}],
            [sub("GET", f"sobjects/Case/{self.case}", "a", Authorization="Bearer x")],
            [],
            [{**read[0], "url": "/sobjects/Case"}],
            [{**read[0], "method": "get"}],
        ):
            self.assertEqual(self.composite(*entries).status, 400, entries)

    def test_a_body_of_another_form_is_a_bad_request(self):
        tree = {"records": [{"attributes": {"type": "Case", "referenceId": "a"}, "CaseComments": []}]}
        for path in ("composite", "composite/graph", "composite/batch", "composite/sobjects", "composite/tree/Case"):
            for body in ([], {}, {"graphs": [1], "batchRequests": [1], "compositeRequest": [1], "records": [1]}, tree):
                with self.subTest(path=path, body=body):
                    got = self.call("POST", path, body)
                    self.assertEqual(got.status, 200 if (path, body) == ("composite/sobjects", tree) else 400, got.body)
        self.assertEqual(self.fake.breaches, [])

    def test_what_is_not_available_inside(self):
        version = self.control("file", case=self.case, name="a.txt", base64="aGk=")["id"]
        upsert = sub("PATCH", "composite/sobjects/Case/Sync_Key__c", "u", {"records": [record("a", Sync_Key__c="k")]})
        answers = self.inside(
            sub("GET", f"sobjects/ContentVersion/{version}/VersionData", "blob"), sub("GET", "limits", "l"), upsert
        )
        self.assertEqual([answer["httpStatusCode"] for answer in answers], [400, 400, 400])
        self.control("settings", composite_upserts=True)
        self.assertTrue(self.inside(upsert)[0]["body"][0]["created"])

    def test_each_request_of_a_batch_counts(self):
        used = self.fake.quota.used()
        got = self.call(
            "POST",
            "composite/batch",
            {
                "batchRequests": [
                    {"method": "PATCH", "url": f"v67.0/sobjects/Case/{self.case}", "richInput": {"Subject": "batched"}},
                    {"method": "GET", "url": f"v67.0/sobjects/Case/{self.case}?fields=Subject"},
                    {"method": "GET", "url": "v67.0/sobjects/Case/500000000000000AAA"},
                ]
            },
        ).json
        self.assertTrue(got["hasErrors"])
        self.assertEqual([one["statusCode"] for one in got["results"]], [204, 200, 404])
        self.assertEqual(got["results"][1]["result"]["Subject"], "batched")
        self.assertEqual(self.fake.quota.used(), used + 3)


class GraphTest(BatchCase):
    def graph(self, *graphs):
        return self.call(
            "POST",
            "composite/graph",
            {"graphs": [{"graphId": f"g{at}", "compositeRequest": entries} for at, entries in enumerate(graphs)]},
        )

    def case_with_comments(self, key, *comments):
        return [
            sub("PATCH", f"sobjects/Case/Sync_Key__c/{key}", "case", {"Subject": key}, Sforce_Auto_Assign="FALSE"),
            *(
                sub("POST", "sobjects/CaseComment", f"m{at}", {"ParentId": "@{case.id}", "CommentBody": text})
                for at, text in enumerate(comments)
            ),
        ]

    def test_a_failed_graph_leaves_nothing_and_the_others_alone(self):
        got = self.graph(
            self.case_with_comments("k1", "a", "b"), self.case_with_comments("k2", "a", "x" * 4001, "c")
        ).json
        self.assertEqual(
            [(one["graphId"], one["isSuccessful"]) for one in got["graphs"]], [("g0", True), ("g1", False)]
        )
        codes = [node["body"][0]["errorCode"] for node in got["graphs"][1]["graphResponse"]["compositeResponse"]]
        self.assertEqual(codes, ["PROCESSING_HALTED", "PROCESSING_HALTED", "STRING_TOO_LONG", "PROCESSING_HALTED"])
        self.assertEqual(self.count("WHERE Sync_Key__c IN ('k1', 'k2')"), 1)

    def test_a_case_and_499_comments_are_one_call(self):
        used = self.fake.quota.used()
        got = self.graph(self.case_with_comments("k1", *["c"] * 499))
        self.assertTrue(got.json["graphs"][0]["isSuccessful"])
        self.assertEqual(self.fake.quota.used(), used + 1)
        self.assertEqual(self.graph(self.case_with_comments("k2", *["c"] * 500)).status, 400)

    def test_after_14_failed_graphs_the_rest_is_halted(self):
        bad = [sub("POST", "sobjects/Case", "a", {"Nope": 1})]
        got = self.graph(*[bad] * 14, self.case_with_comments("late")).json
        self.assertFalse(got["graphs"][14]["isSuccessful"])
        self.assertEqual(
            got["graphs"][14]["graphResponse"]["compositeResponse"][0]["body"][0]["errorCode"], "PROCESSING_HALTED"
        )
        self.assertEqual(self.count("WHERE Sync_Key__c = 'late'"), 0)

    def test_other_limits(self):
        chain = [sub("POST", "sobjects/Case", "n0", {"Subject": "0"})]
        for at in range(1, 16):
            chain.append(sub("POST", "sobjects/Case", f"n{at}", {"Subject": str(at), "ParentId": f"@{{n{at - 1}.id}}"}))
        one = self.case_with_comments("k")
        kinds = [
            {
                **sub("GET", f"sobjects/Case/{self.case}", f"k{at}"),
                "url": f"/services/data/v{53 + at}.0/sobjects/Case/1",
            }
            for at in range(16)
        ]
        for graphs in (
            [chain],
            [one] * 76,
            [[sub("GET", "query?q=SELECT+Id+FROM+Case", "q")]],
            [kinds],
            [[sub("PATCH", "composite/sobjects/Case/Sync_Key__c", "u", {})]],
        ):
            self.assertEqual(self.graph(*graphs).status, 400)
        self.assertTrue(self.graph(chain[:15]).json["graphs"][0]["isSuccessful"])


if __name__ == "__main__":
    unittest.main()
