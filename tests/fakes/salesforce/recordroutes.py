"""One record: create, read, update, delete, upsert by external id, its bytes, and which ones changed or went."""

import email.message
import email.parser
import email.utils

from fakeserver import Answer, route

from .dml import Several
from .errors import GONE, error
from .ids import short_id
from .org import DAY, RECYCLE_BIN_DAYS, seconds_of, stamp_of
from .soqlrun import SoqlRun

SOBJECTS = "/services/data/{version}/sobjects"
REPLICATION_DAYS = 30
MOST_BOUNDARY = 70


def http_date(request, name):
    """The seconds of a header; None without it. A refusal if it is no date."""
    text = request.headers.get(name)
    if text is None:
        return None
    try:
        return email.utils.parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError):
        raise error("INVALID_HEADER_VALUE", f"{name}: {text} is no HTTP date") from None


def _minute(text, name):
    seconds = seconds_of(text)
    if seconds is None:
        raise error("INVALID_REPLICATION_DATE", f"{name} is no date with time and zone: {text}")
    return seconds // 60 * 60


class RecordRoutes:
    """Mixed into the fake, which has `org`, `dml()`, `sobject()`, `json_object()`, `transaction()` and `user`."""

    @route("GET", SOBJECTS + "/{name}/updated")
    def updated(self, request, version, name):
        sobject = self.sobject(name)
        start, end = self._span(request)
        rows = self.org.rows(sobject.name)
        ids = [
            row["Id"] for row in rows if start <= seconds_of(row["SystemModstamp"]) < end and self._sees(sobject, row)
        ]
        return Answer(200, {"ids": ids, "latestDateCovered": stamp_of(end)})

    @route("GET", SOBJECTS + "/{name}/deleted")
    def deleted(self, request, version, name):
        sobject = self.sobject(name)
        start, end = self._span(request)
        gone = [row for row in self.org.rows(sobject.name, True) if row.get("IsDeleted") and self._sees(sobject, row)]
        entries = [
            {"id": row["Id"], "deletedDate": row["SystemModstamp"]}
            for row in gone
            if start <= seconds_of(row["SystemModstamp"]) < end
        ]
        earliest = stamp_of((self.clock.seconds() - RECYCLE_BIN_DAYS * DAY) // 60 * 60)
        return Answer(
            200, {"deletedRecords": entries, "earliestDateAvailable": earliest, "latestDateCovered": stamp_of(end)}
        )

    def _span(self, request):
        """Whole minutes; the one that is under way is not covered yet."""
        start, end = _minute(request.query.get("start"), "start"), _minute(request.query.get("end"), "end")
        now = self.clock.seconds()
        if start < now - REPLICATION_DAYS * DAY:
            raise error("INVALID_REPLICATION_DATE", "startDate cannot be more than 30 days ago")
        if end - start < 60:
            raise error("INVALID_REPLICATION_DATE", "endDate must be at least one minute greater than startDate")
        return start, min(end, now // 60 * 60)

    def _sees(self, sobject, row):
        return self.org.visible(self.user, sobject, row)

    @route("POST", SOBJECTS + "/{name}")
    def create(self, request, version, name):
        sobject = self.sobject(name)
        body = self._multipart(request, sobject) if self._is_multipart(request) else self.json_object(request)
        with self.transaction():
            record = self.dml(request).create(sobject, body)
        return self._created(request, sobject, record, {})

    def _created(self, request, sobject, record, more):
        location = f"{self.base(request)}/sobjects/{sobject.name}/{record['Id']}"
        return Answer(201, {"id": record["Id"], "success": True, "errors": [], **more}, {"Location": location})

    @route("GET", SOBJECTS + "/{name}/{key}")
    def read(self, request, version, name, key):
        sobject = self.sobject(name)
        record = self.org.seen(self.user, sobject, key)
        return self._row(request, sobject, record)

    def _row(self, request, sobject, record):
        changed = seconds_of(record.get("SystemModstamp") or stamp_of(0))
        since = http_date(request, "If-Modified-Since")
        headers = {"Last-Modified": email.utils.formatdate(changed, usegmt=True)}
        if since is not None and changed <= since:
            return Answer(304, None, headers)
        fields = request.query.get("fields") or ",".join(field.name for field in self.org.fields(self.user, sobject))
        text = f"SELECT {fields} FROM {sobject.name} WHERE Id = '{record['Id']}'"
        if sobject.name == "ContentDocumentLink":
            text += f" AND LinkedEntityId = '{record['LinkedEntityId']}'"
        rows, _ = SoqlRun(self.org, self.user, text, self.base(request), deleted=True).records()
        return Answer(200, rows[0], headers)

    @route("PATCH", SOBJECTS + "/{name}/{key}")
    def update(self, request, version, name, key):
        sobject = self.sobject(name)
        record = self.org.seen(self.user, sobject, key)
        since = http_date(request, "If-Unmodified-Since")
        if since is not None and seconds_of(record["LastModifiedDate"]) > since:
            raise error("PRECONDITION_FAILED", "the record has changed since")
        with self.transaction():
            self.dml(request).update(sobject, record, self.json_object(request))
        return Answer(204)

    @route("DELETE", SOBJECTS + "/{name}/{key}")
    def delete(self, request, version, name, key):
        sobject = self.sobject(name)
        record = self.org.seen(self.user, sobject, key)
        with self.transaction():
            self.dml(request).delete(sobject, record)
        return Answer(204)

    # By external id; an id and the name of a blob look the same.

    @route("GET", SOBJECTS + "/{name}/{field}/{value...}")
    def read_by_external_id(self, request, version, name, field, value):
        sobject = self.sobject(name)
        if short_id(field) and field.startswith(sobject.prefix):
            return self._blob(sobject, field, value)
        return self._row(request, sobject, self._one(request, sobject, field, value))

    @route("DELETE", SOBJECTS + "/{name}/{field}/{value...}")
    def delete_by_external_id(self, request, version, name, field, value):
        sobject = self.sobject(name)
        record = self._one(request, sobject, field, value)
        with self.transaction():
            self.dml(request).delete(sobject, record)
        return Answer(204)

    def _one(self, request, sobject, field, value):
        dml = self.dml(request)
        found = dml.by_external_id(sobject, dml.external_field(sobject, field), value)
        if len(found) > 1:
            raise Several(sobject, found)
        if not found or not self._sees(sobject, found[0]):
            raise error("NOT_FOUND", GONE)
        return found[0]

    @route("PATCH", SOBJECTS + "/{name}/{field}/{value...}")
    def upsert(self, request, version, name, field, value):
        sobject = self.sobject(name)
        dml = self.dml(request)
        only = request.query.get("updateOnly", "").lower() == "true"
        with self.transaction():
            record, new = dml.upsert(
                sobject, dml.external_field(sobject, field), value, self.json_object(request), only
            )
        if new:
            return self._created(request, sobject, record, {"created": True})
        return Answer(200, {"id": record["Id"], "success": True, "errors": [], "created": False})

    def _blob(self, sobject, key, name):
        record = self.org.seen(self.user, sobject, key)
        if name.lower() != sobject.blob.lower() or not sobject.blob:
            raise error("NOT_FOUND", GONE)
        kind = record.get("ContentType") or "application/octetstream"
        return Answer(200, self.org.blobs[record["Id"]], content_type=kind)

    # Bytes beside a record.

    def _is_multipart(self, request):
        return request.headers.get("Content-Type", "").lower().startswith("multipart/form-data")

    def _multipart(self, request, sobject):
        """The record of a body of two parts: entity_… as JSON, and the blob by its field's name."""
        content_type = email.message.Message()
        content_type["Content-Type"] = request.headers["Content-Type"]
        boundary = content_type.get_param("boundary") or ""
        if not sobject.blob or not 0 < len(boundary) <= MOST_BOUNDARY:
            raise error(
                "INVALID_MULTIPART_REQUEST", f"no multipart body for {sobject.name}, or its boundary is too long"
            )
        parts = {name: part for name, part in self._parts(request.body, boundary.encode())}
        entity = next((parts[name] for name in parts if name.startswith("entity_")), None)
        blob = parts.get(sobject.blob)
        if not entity or not blob or entity[0].get_content_type() != "application/json" or not blob[0].get_filename():
            message = f"a part entity_… of application/json and a part {sobject.blob} with a filename are needed"
            raise error("INVALID_MULTIPART_REQUEST", message)
        return {**self.parsed(entity[1]), sobject.blob: blob[1]}

    def _parts(self, body, boundary):
        pieces = (b"\r\n" + body).split(b"\r\n--" + boundary)
        if len(pieces) < 3 or not pieces[-1].startswith(b"--"):
            raise error("INVALID_MULTIPART_REQUEST", "the body does not end with its boundary")
        for piece in pieces[1:-1]:
            head, _, data = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
            headers = email.parser.HeaderParser().parsestr(head.decode("utf-8", "replace"))
            yield headers.get_param("name", header="Content-Disposition"), (headers, data)
