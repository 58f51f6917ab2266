"""The requests inside a composite or a graph: one after the other, later ones with what earlier ones answered."""

import json
import re

from fakeserver import Refused

from .errors import body_of, error

REFERENCE = re.compile(r"@\{([^}]*)\}")
STEP = re.compile(r"\.(\w+)|\[(\d+)\]")
NAME = re.compile(r"\w+$", re.ASCII)
METHODS = {"GET", "POST", "PATCH", "PUT", "DELETE"}
INHERITED = {"accept", "authorization", "content-type"}
HALTED = "The transaction was rolled back since another operation in the same transaction failed."


def _halted(message):
    return {"errorCode": "PROCESSING_HALTED", "message": message}


class SubRequests:
    """`send(method, url, body, headers)` answers one; `refuse(method, url)` raises what forbids one."""

    def __init__(self, entries, send, refuse):
        if not isinstance(entries, list) or not entries:
            raise error("INVALID_INPUT", "compositeRequest: a list of subrequests is needed")
        self.entries, self._send, self._refuse = entries, send, refuse
        self._answers = {}  # reference: body
        names = set()
        for entry in entries:
            self._check(entry, names)

    def _check(self, entry, names):
        """What makes the whole request a bad one."""
        if not isinstance(entry, dict) or entry.get("method") not in METHODS or not isinstance(entry.get("url"), str):
            raise error("INVALID_INPUT", "each subrequest needs method and url")
        name = entry.get("referenceId")
        if not isinstance(name, str) or not NAME.match(name):
            raise error(
                "INVALID_INPUT",
                f"Provided referenceId ('{name}') must start with a letter or a number, and it can contain "
                "only letters, numbers and underscores ('_').",
            )
        if name in names:
            raise error("INVALID_INPUT", f"Duplicate referenceId: {name}")
        names.add(name)
        inherited = INHERITED & {header.lower() for header in entry.get("httpHeaders") or {}}
        if inherited:
            raise error("INVALID_INPUT", f"a subrequest inherits {', '.join(sorted(inherited))}")
        if not entry["url"].startswith("/services/data/v"):
            raise error("INVALID_INPUT", f"the url of a subrequest starts with /services/data/: {entry['url']}")

    def run(self, all_or_none):
        """Their responses and whether all went well; nothing is run after a failure of all or none."""
        responses, well = [], True
        for entry in self.entries:
            if not well and all_or_none:
                responses.append(self._response(entry, 400, [_halted(HALTED)]))
                continue
            response = self._one(entry)
            failed = response["httpStatusCode"] >= 300 or all_or_none and self._has_failures(response["body"])
            well = well and not failed
            if not failed:
                self._answers[entry["referenceId"]] = response["body"]
            responses.append(response)
        return responses, well

    def halt(self, responses):
        """What all that had gone well becomes when it is taken back."""
        for response in responses:
            if response["httpStatusCode"] < 300 and not self._has_failures(response["body"]):
                response |= {"body": [_halted(HALTED)], "httpHeaders": {}, "httpStatusCode": 400}
        return responses

    def _has_failures(self, body):
        return isinstance(body, list) and any(isinstance(item, dict) and item.get("success") is False for item in body)

    def _one(self, entry):
        try:
            url, body = self._filled(entry["url"]), self._filled(entry.get("body"))
        except KeyError as missing:
            path = missing.args[0]
            name = re.split(r"[.\[]", path)[0]
            return self._response(
                entry, 400, [_halted(f"Invalid reference specified. No value for {path} found in {name}")]
            )
        try:
            self._refuse(entry["method"], url)
        except Refused as refused:
            return self._response(entry, 400, body_of(refused))
        payload = b"" if body is None else json.dumps(body).encode()
        answer = self._send(entry["method"], url, payload, entry.get("httpHeaders") or {})
        headers = {name: value for name, value in answer.headers.items() if name in ("Location", "Last-Modified")}
        return self._response(entry, answer.status, answer.body, headers)

    def _response(self, entry, status, body, headers=None):
        return {
            "body": body,
            "httpHeaders": headers or {},
            "httpStatusCode": status,
            "referenceId": entry["referenceId"],
        }

    def references(self, entry):
        """The names that an entry refers to."""
        text = json.dumps([entry["url"], entry.get("body")])
        return {re.split(r"[.\[]", path)[0] for path in REFERENCE.findall(text)}

    def _filled(self, value):
        if isinstance(value, dict):
            return {name: self._filled(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self._filled(inner) for inner in value]
        if not isinstance(value, str):
            return value
        whole = REFERENCE.fullmatch(value)
        if whole:
            return self._value(whole[1])
        return REFERENCE.sub(lambda match: str(self._value(match[1])), value)

    def _value(self, path):
        name = re.split(r"[.\[]", path)[0]
        try:
            found = self._answers[name]
            for key, index in STEP.findall(path[len(name) :]):
                found = found[key] if key else found[int(index)]
        except (KeyError, IndexError, TypeError):
            raise KeyError(path) from None
        return found
