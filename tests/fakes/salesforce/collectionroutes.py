"""Many records in one call: sObject collections and trees."""

from fakeserver import Answer, Refused, route

from .dml import Several
from .errors import error, result_of
from .soqlrun import SoqlRun

COLLECTION = "/services/data/{version}/composite/sobjects"
MOST_RECORDS = 200
MOST_RETRIEVED = 2000
MOST_CHUNKS = 10
TREE_DEPTH, TREE_TYPES = 5, 5
ROLLED_BACK = {
    "statusCode": "ALL_OR_NONE_OPERATION_ROLLED_BACK",
    "message": "Record rolled back because not all records were valid and the request was using AllOrNone header",
    "fields": [],
}


class CollectionRoutes:
    """Mixed into the fake, like RecordRoutes. `all_or_none`: a composite around this call wants it so."""

    @route("POST", COLLECTION)
    def create_many(self, request, version):
        dml = self.dml(request)
        return self._each(request, lambda record: (dml.create(self._type_of(record), record), {}))

    @route("PATCH", COLLECTION)
    def update_many(self, request, version):
        dml = self.dml(request)

        def change(body):
            sobject = self._type_of(body)
            key = next((value for name, value in body.items() if name.lower() == "id"), None)
            if not key:
                raise error("MISSING_ARGUMENT", "Id not specified in an update call", [])
            record = self._by_id(sobject, key)
            dml.update(sobject, record, body)
            return record, {}

        return self._each(request, change)

    @route("DELETE", COLLECTION)
    def delete_many(self, request, version):
        ids = [key for key in request.query.get("ids", "").split(",") if key]
        all_or_none = request.query.get("allOrNone", "").lower() == "true"
        dml = self.dml(request)

        def remove(key):
            sobject, record = self.org.find(key)
            record = self._by_id(sobject, key) if sobject else self._by_id(self.sobject("Case"), key)
            dml.delete(sobject, record)
            return record, {}

        return self._results(ids, all_or_none, remove)

    @route("PATCH", COLLECTION + "/{name}/{field}")
    def upsert_many(self, request, version, name, field):
        sobject, dml = self.sobject(name), self.dml(request)
        external = dml.external_field(sobject, field)
        values = [str(self._taken(record, external)[0]) for record in self._records(request)]

        def put(body):
            value, rest = self._taken(body, external)
            if self._type_of(body) is not sobject:
                raise error("INVALID_TYPE", f"all records must be of type {sobject.name}", [])
            if value in (None, ""):
                raise error("MISSING_ARGUMENT", f"{external.name} not specified", [])
            if values.count(str(value)) > 1:
                raise error("DUPLICATE_VALUE", f"Duplicate external id specified: {value}", [external.name])
            if any(key.lower() == "id" for key in rest):
                raise error("INVALID_FIELD_FOR_INSERT_UPDATE", "cannot specify Id in an upsert by external id", ["Id"])
            try:
                record, new = dml.upsert(sobject, external, str(value), rest)
            except Several as several:
                ids = ", ".join(record["Id"] for record in several.records)
                message = f"{external.name}: more than one record found for external id field: [{ids}]"
                raise error("DUPLICATE_EXTERNAL_ID", message, [external.name]) from None
            return record, {"created": new}

        return self._each(request, put)

    def _taken(self, body, external):
        rest = dict(body)
        value = next((rest.pop(name) for name in body if name.lower() == external.name.lower()), None)
        return value, rest

    def _records(self, request):
        records = self.json_object(request).get("records")
        if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
            raise error("INVALID_INPUT", "records: a list of records is needed")
        return records

    def _each(self, request, do):
        records = self._records(request)
        chunks = sum(
            1 for at, record in enumerate(records) if at == 0 or self._named(record) != self._named(records[at - 1])
        )
        if chunks > MOST_CHUNKS:
            raise error(
                "INVALID_INPUT",
                "Cannot have more than 10 chunks in a single operation. Please rearrange the data to "
                "reduce chunking.",
            )
        return self._results(records, self.json_object(request).get("allOrNone") is True, do)

    def _named(self, record):
        attributes = record.get("attributes")
        return attributes.get("type") if isinstance(attributes, dict) else None

    def _type_of(self, record):
        name = self._named(record)
        sobject = self.org.sobject(name) if isinstance(name, str) else None
        if not sobject:
            raise error("INVALID_TYPE", f"sObject type '{name}' is not supported.", [])
        return sobject

    def _by_id(self, sobject, key):
        try:
            return self.org.seen(self.user, sobject, key)
        except Refused as refused:
            code = refused.more["code"]
            if code == "NOT_FOUND":
                malformed = "external ID" in refused.message
                code, refused.message = (
                    ("MALFORMED_ID", f"malformed id {key}")
                    if malformed
                    else ("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id")
                )
            raise error(code, refused.message, []) from None

    def _results(self, items, all_or_none, do):
        if len(items) > MOST_RECORDS:
            raise error("EXCEEDED_ID_LIMIT", "record limit reached. cannot submit more than 200 records into this call")
        all_or_none = all_or_none or self.all_or_none
        results, whole, failed = [], self.org.mark(), False
        for item in items:
            mark = self.org.mark()
            try:
                record, more = do(item)
                results.append({"id": record["Id"], "success": True, "errors": [], **more})
            except Refused as refused:
                self.org.roll_back(mark)
                results.append({"success": False, "errors": [result_of(refused)]})
                failed = True
        if failed and all_or_none:
            self.org.roll_back(whole)
            for result in results:
                if result["success"]:
                    result |= {"success": False, "errors": [dict(ROLLED_BACK)]}
        return Answer(200, results)

    @route("GET", COLLECTION + "/{name}")
    def retrieve_by_address(self, request, version, name):
        return self._retrieve(
            request, name, request.query.get("ids", "").split(","), request.query.get("fields", "").split(",")
        )

    @route("POST", COLLECTION + "/{name}")
    def retrieve_many(self, request, version, name):
        body = self.json_object(request)
        return self._retrieve(request, name, body.get("ids") or [], body.get("fields") or [])

    def _retrieve(self, request, name, ids, fields):
        """In the order that was asked for; null where there is nothing to see."""
        sobject = self.sobject(name)
        if len(ids) > MOST_RETRIEVED:
            raise error("EXCEEDED_ID_LIMIT", "record limit reached. cannot submit more than 2000 ids into this call")
        if not any(fields):
            raise error("MISSING_ARGUMENT", "fields: names of fields are needed")
        known = [self.org.record(sobject.name, key) for key in ids]
        wanted = sorted({record["Id"] for record in known if record})
        select = ", ".join(dict.fromkeys([*fields, *([] if "id" in [name.lower() for name in fields] else ["Id"])]))
        text = f"SELECT {select} FROM {sobject.name}"
        if wanted:
            text += " WHERE Id IN ('" + "','".join(wanted) + "')"
        rows, _ = SoqlRun(self.org, self.user, text, self.base(request)).records()
        found = {row["Id"]: row for row in rows}
        return Answer(200, [found.get(record["Id"]) if record else None for record in known])

    # Trees: parents with their children, created together or not at all.

    @route("POST", "/services/data/{version}/composite/tree/{name}")
    def tree(self, request, version, name):
        nodes = []
        self._collect(self._records(request), self.sobject(name), None, 1, nodes)
        if len(nodes) > MOST_RECORDS:
            raise error("INVALID_INPUT", "a tree has at most 200 records")
        if len({sobject.name for sobject, _, _ in nodes}) > TREE_TYPES:
            raise error("INVALID_INPUT", "a tree has at most 5 types")
        names = [body.get("attributes", {}).get("referenceId") for _, body, _ in nodes]
        if len(set(names)) < len(names) or not all(names):
            raise error("INVALID_INPUT", "each record needs a referenceId of its own")
        return self._plant(request, nodes)

    def _collect(self, records, sobject, parent, depth, nodes):
        if depth > TREE_DEPTH:
            raise error("INVALID_INPUT", "a tree has at most 5 levels")
        for record in records:
            if self._type_of(record) is not sobject:
                raise error("INVALID_INPUT", f"a record of the tree is no {sobject.name}")
            children = {key: record[key] for key in record if key in sobject.children}
            nodes.append((sobject, {key: value for key, value in record.items() if key not in children}, parent))
            mine = len(nodes) - 1
            for relation, content in children.items():
                child, field = sobject.children[relation]
                below = content.get("records") if isinstance(content, dict) else None
                if not isinstance(below, list) or not all(isinstance(one, dict) for one in below):
                    raise error("INVALID_INPUT", f"{relation}: records are needed")
                self._collect(below, self.sobject(child), (mine, field), depth + 1, nodes)

    def _plant(self, request, nodes):
        dml, mark, made, errors = self.dml(request), self.org.mark(), [], []
        for sobject, body, parent in nodes:
            reference = body["attributes"]["referenceId"]
            try:
                above = {parent[1]: made[parent[0]]["Id"]} if parent else {}
                made.append(dml.create(sobject, {**body, **above}))
            except Refused as refused:
                errors.append({"referenceId": reference, "errors": [result_of(refused)]})
                break
        if errors:
            self.org.roll_back(mark)
            return Answer(400, {"hasErrors": True, "results": errors})
        results = [
            {"referenceId": body["attributes"]["referenceId"], "id": record["Id"]}
            for (_, body, _), record in zip(nodes, made)
        ]
        return Answer(201, {"hasErrors": False, "results": results})
