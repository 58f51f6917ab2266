"""Many requests in one call: composite, graph, batch."""

import email.message
import json
import re
import urllib.parse

from fakeserver import Answer, Refused, Request, route

from .errors import error
from .subrequests import SubRequests

COMPOSITE = "/services/data/{version}/composite"
MOST_SUBREQUESTS, MOST_QUERIES = 25, 5
MOST_NODES, MOST_GRAPHS, MOST_DEPTH, MOST_KINDS, MOST_FAILED = 500, 75, 15, 15, 14
ALLOWED = re.compile(r"/services/data/v[\d.]+/(tooling/)?(sobjects/|query|queryAll|composite/sobjects)")
BLOB = re.compile(r"/sobjects/\w+/\w+/(VersionData|Body)$", re.IGNORECASE)
QUERY_OR_COLLECTION = re.compile(r"/(query|queryAll|composite/sobjects)([/?]|$)")
UPSERTS = re.compile(r"/composite/sobjects/\w+/\w+")
NODE = re.compile(r"/services/data/(?P<version>v[\d.]+)/sobjects/(?P<type>\w+)(?P<key>/[^?]*)?/?$")


class CompositeRoutes:
    """Mixed into the fake, like RecordRoutes; it routes what is inside. `all_or_none` tells the collections inside."""

    @route("GET", COMPOSITE)
    def composites(self, request, version):
        base = f"{self.base(request)}/composite"
        return Answer(200, {name: f"{base}/{name}" for name in ("tree", "batch", "sobjects", "graph")})

    @route("POST", COMPOSITE)
    def composite(self, request, version):
        body = self.json_object(request)
        entries = body.get("compositeRequest")
        inside = SubRequests(entries, self._send, self._refuse_in_composite)
        if len(entries) > MOST_SUBREQUESTS:
            raise error("INVALID_INPUT", "The maximum number of subrequests in a composite request is 25")
        if sum(1 for entry in entries if QUERY_OR_COLLECTION.search(entry["url"])) > MOST_QUERIES:
            raise error("INVALID_INPUT", "The maximum number of query and sObject collection subrequests is 5")
        self.all_or_none, mark = body.get("allOrNone") is True, self.org.mark()
        try:
            responses, well = inside.run(self.all_or_none)
            if self.all_or_none and not well:
                self.org.roll_back(mark)
                inside.halt(responses)
        finally:
            self.all_or_none = False
        return Answer(200, {"compositeResponse": responses})

    def _refuse_in_composite(self, method, url):
        path = urllib.parse.urlsplit(url).path
        if not ALLOWED.match(path) or BLOB.search(path):
            raise error("INVALID_INPUT", f"not available inside a composite request: {path}")
        if method == "PATCH" and UPSERTS.search(path) and not self.settings.composite_upserts:
            raise error("INVALID_INPUT", f"not available inside a composite request: {path}")

    def _send(self, method, url, body, headers):
        request = self.subrequest(method, url, body, headers)
        try:
            self.require_version(request)
            return self._routed(request)
        except Refused as refused:
            return self.refusal(request, refused)

    def subrequest(self, method, url, body, headers):
        parts = urllib.parse.urlsplit(url)
        queries = urllib.parse.parse_qs(parts.query, keep_blank_values=True)
        message = email.message.Message()
        for name, value in {**headers, "Content-Type": "application/json"}.items():
            message[name] = str(value)
        path = urllib.parse.unquote(parts.path).rstrip("/")
        return Request(
            method, path, {name: values[-1] for name, values in queries.items()}, queries, message, body, url
        )

    # Graphs: each all or nothing, and none of the others' concern.

    @route("POST", COMPOSITE + "/graph")
    def graph(self, request, version):
        graphs = self.json_object(request).get("graphs")
        if not self._are_objects(graphs) or not 0 < len(graphs) <= MOST_GRAPHS:
            raise error("INVALID_INPUT", "graphs: a list of 1 to 75 graphs is needed")
        names = [graph.get("graphId") for graph in graphs]
        if not all(names) or len(set(names)) < len(names):
            raise error("INVALID_INPUT", "each graph needs a graphId of its own")
        inside = [SubRequests(graph.get("compositeRequest"), self._send, self._refuse_in_graph) for graph in graphs]
        self._check_graphs(inside)
        answers, failed = [], 0
        for name, requests in zip(names, inside):
            responses, well = self._run_graph(requests, failed >= MOST_FAILED)
            failed += not well
            answers.append({"graphId": name, "graphResponse": {"compositeResponse": responses}, "isSuccessful": well})
        return Answer(200, {"graphs": answers})

    def _refuse_in_graph(self, method, url):
        if BLOB.search(urllib.parse.urlsplit(url).path):
            raise error("INVALID_INPUT", f"not available in a graph: {url}")

    def _are_objects(self, value):
        return isinstance(value, list) and all(isinstance(item, dict) for item in value)

    def _run_graph(self, requests, too_late):
        if too_late:
            message = "the limit of failed graphs of this request was reached"
            halted = [{"errorCode": "PROCESSING_HALTED", "message": message}]
            return [
                {"body": halted, "httpHeaders": {}, "httpStatusCode": 400, "referenceId": entry["referenceId"]}
                for entry in requests.entries
            ], False
        mark = self.org.mark()
        responses, well = requests.run(True)
        if not well:
            self.org.roll_back(mark)
            requests.halt(responses)
        return responses, well

    def _check_graphs(self, inside):
        if sum(len(requests.entries) for requests in inside) > MOST_NODES:
            raise error("INVALID_INPUT", "The maximum number of nodes in all graphs is 500")
        kinds = set()
        for requests in inside:
            depths = {}
            for entry in requests.entries:
                match = NODE.match(urllib.parse.urlsplit(entry["url"]).path)
                if not match or (entry["method"] == "POST" and (match["key"] or "").strip("/")):
                    raise error("INVALID_INPUT", f"not available in a graph: {entry['method']} {entry['url']}")
                kinds.add((match["version"], entry["method"], match["type"].lower()))
                depth = 1 + max((depths.get(name, 0) for name in requests.references(entry)), default=0)
                depths[entry["referenceId"]] = depth
                if depth > MOST_DEPTH:
                    raise error("INVALID_INPUT", "The maximum depth of a graph is 15")
        if len(kinds) > MOST_KINDS:
            raise error("INVALID_INPUT", "The maximum number of different nodes of all graphs is 15")

    # Batches: no references, and each request counts.

    @route("POST", COMPOSITE + "/batch")
    def batch(self, request, version):
        body = self.json_object(request)
        entries = body.get("batchRequests")
        if not self._are_objects(entries) or not 0 < len(entries) <= MOST_SUBREQUESTS:
            raise error("INVALID_INPUT", "batchRequests: a list of 1 to 25 requests is needed")
        results, halted = [], False
        for at, entry in enumerate(entries):
            if halted:
                halt = [
                    {"errorCode": "BATCH_PROCESSING_HALTED", "message": "Batch processing halted as per the request."}
                ]
                results.append({"statusCode": 412, "result": halt})
                continue
            if at:  # the first one is the call itself
                self.quota.count()
            payload = json.dumps(entry["richInput"]).encode() if "richInput" in entry else b""
            url = entry.get("url", "").lstrip("/").removeprefix("services/data/")
            answer = self._send(entry.get("method"), f"/services/data/{url}", payload, {})
            results.append({"statusCode": answer.status, "result": answer.body})
            halted = answer.status >= 400 and body.get("haltOnError") is True
        return Answer(200, {"hasErrors": any(result["statusCode"] >= 400 for result in results), "results": results})
