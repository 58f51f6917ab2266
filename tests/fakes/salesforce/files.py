"""Files: versions, the document they are versions of, and its links to cases."""

import hashlib
import os

from .errors import error


class Files:
    def __init__(self, org, user):
        self._org, self._user = org, user

    def add_version(self, values, data):
        """A version; of a new document, linked to its maker and where it is first published, unless it names one."""
        document = self._org.record("ContentDocument", values.get("ContentDocumentId") or "")
        if document and values.get("FirstPublishLocationId"):
            raise error(
                "FIELD_INTEGRITY_EXCEPTION",
                "FirstPublishLocationId is for new documents only",
                ["FirstPublishLocationId"],
            )
        stem, extension = os.path.splitext(os.path.basename(values["PathOnClient"]))
        title = values.get("Title") or (document or {}).get("Title") or stem or values["PathOnClient"]
        values = {
            **values,
            "Title": title,
            "FileExtension": extension[1:] or None,
            "FileType": extension[1:].upper() or "UNKNOWN",
            "ContentSize": len(data),
            "Checksum": hashlib.md5(data).hexdigest(),
            "OwnerId": self._user,
            "IsLatest": True,
            "ContentModifiedDate": self._org.now(),
        }
        if not document:
            document = self._org.insert("ContentDocument", {"OwnerId": self._user}, self._user)
            self._link(document, self._user, "I")
            if values.get("FirstPublishLocationId") not in (None, self._user):
                self._link(document, values["FirstPublishLocationId"], "V")
        older = [row for row in self._org.rows("ContentVersion") if row["ContentDocumentId"] == document["Id"]]
        for row in (row for row in older if row["IsLatest"]):
            self._org.change(row, {"IsLatest": False}, self._user, system_only=True)
        values |= {"ContentDocumentId": document["Id"], "VersionNumber": str(len(older) + 1)}
        version = self._org.insert("ContentVersion", values, self._user)
        self._org.set_blob(version, data)
        shared = {
            name: version[name] for name in ("Title", "FileExtension", "FileType", "ContentSize", "ContentModifiedDate")
        }
        self._org.change(document, {**shared, "LatestPublishedVersionId": version["Id"]}, self._user)
        return version

    def _link(self, document, entity, share):
        self._org.insert(
            "ContentDocumentLink",
            {
                "ContentDocumentId": document["Id"],
                "LinkedEntityId": entity,
                "ShareType": share,
                "Visibility": "AllUsers",
            },
        )
