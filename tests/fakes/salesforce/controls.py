"""What a test that stands outside may do to the org, below /__fake/. Nothing of it counts as a call."""

import dataclasses

from fakeserver import Refused

from .dml import Dml
from .errors import error
from .grants import EVERY_SCOPE
from .ids import short_id
from .rights import Rights
from .schema import ADDED_FIELD
from .settings import Rule
from .soqlrun import SoqlRun

RIGHTS_PLAIN = {field.name for field in dataclasses.fields(Rights)} - {"objects", "hidden", "read_only"}


class Controls:
    """Mixed into the fake. Each `do_…` is one control; `asked` is the JSON of the call, {} without any."""

    def control(self, request, what):
        do = getattr(self, "do_" + what.replace("-", "_"), None)
        if not do:
            raise Refused(404, f"no such control: {what}")
        asked = request.json() if request.body else {}
        before, self.user = self.user, self.people["admin"]
        try:
            return do(asked)
        except (KeyError, TypeError, StopIteration) as problem:
            raise Refused(400, f"{what}: {problem!r}") from None
        finally:
            self.user = before
            self.org.forget_undo()

    # The service.

    def do_describe(self, asked):
        return {"url": self.url, **self.description()}

    def do_settings(self, asked):
        unknown = self.settings.turn(asked)
        if unknown:
            raise Refused(400, f"no such settings: {unknown}")
        return {name: value for name, value in dataclasses.asdict(self.settings).items()}

    def do_quota(self, asked):
        self.quota.set(asked.get("max"), asked.get("used"))
        return {"max": self.quota.most, "used": self.quota.used()}

    # Signing in.

    def do_sign_ins(self, asked):
        return self.sign_ins

    def do_approve(self, asked):
        """Where the browser is sent."""
        return self._decided(asked, True)

    def do_deny(self, asked):
        return self._decided(asked, False)

    def _decided(self, asked, allow):
        answer = self.decide(
            self.sign_ins.pop(str(asked["sign_in"])), allow, asked.get("user", self.settings.sign_in_as)
        )
        return {"location": answer.headers["Location"]}

    def do_redirects(self, asked):
        self.redirects[:] = asked["uris"]
        return self.redirects

    def do_token(self, asked):
        session, refresh = self.new_session(self._person(asked), asked.get("scope", EVERY_SCOPE))
        return {"access_token": session.token, "refresh_token": refresh}

    def do_expire(self, asked):
        self.grants.end_sessions(self.people[asked["user"]] if "user" in asked else None)
        return {}

    def do_revoke(self, asked):
        self.grants.revoke_all(self.people[asked["user"]] if "user" in asked else None)
        return {}

    # Rights.

    def do_rights(self, asked):
        """Sets what is named: flags, {"objects": {"Case": ["read"]}}, {"hidden": ["Case.Priority"]}, read_only."""
        rights = self.org.rights[self.people[asked["user"]]]
        for name in RIGHTS_PLAIN & set(asked):
            setattr(rights, name, bool(asked[name]))
        rights.objects.update({name: set(words) for name, words in asked.get("objects", {}).items()})
        for name in {"hidden", "read_only"} & set(asked):
            setattr(rights, name, set(asked[name]))
        self.seed.apply_rights(asked["user"])
        self.org.metadata_changed()
        return {
            **{name: getattr(rights, name) for name in sorted(RIGHTS_PLAIN)},
            "objects": {name: sorted(words) for name, words in rights.objects.items()},
            "hidden": sorted(rights.hidden),
            "read_only": sorted(rights.read_only),
        }

    def do_field(self, asked):
        """The custom field: {"present": true, "grant": false, "edit": false, "external": false} or {"present": false}."""
        self.org.remove_field(ADDED_FIELD)
        if asked["present"]:
            self.seed.add_field(asked.get("grant", True), asked.get("edit", True), asked.get("external", True))
        return {}

    # Records, as another user and without a client's limits.

    def do_case(self, asked):
        return self._made("Case", asked["values"], asked)

    def do_comment(self, asked):
        values = {"ParentId": asked["case"], "CommentBody": asked["body"], "IsPublished": asked.get("published", False)}
        return self._made("CaseComment", values, asked)

    def do_email(self, asked):
        return self._made("EmailMessage", {"ParentId": asked["case"], **asked["values"]}, asked)

    def do_file(self, asked):
        values = {
            "PathOnClient": asked["name"],
            "FirstPublishLocationId": asked["case"],
            "VersionData": asked["base64"],
        }
        return self._made("ContentVersion", values, asked)

    def do_link(self, asked):
        """Links the document of a version to one more case."""
        document = self._found(asked["file"])[1]["ContentDocumentId"]
        return self._made("ContentDocumentLink", {"ContentDocumentId": document, "LinkedEntityId": asked["case"]}, asked)

    def do_attachment(self, asked):
        values = {
            "ParentId": asked["case"],
            "Name": asked["name"],
            "Body": asked["base64"],
            "ContentType": asked.get("content_type", "application/octet-stream"),
        }
        return self._made("Attachment", values, asked)

    def do_edit(self, asked):
        sobject, record = self._found(asked["id"])
        self._as(asked, lambda dml: dml.update(sobject, record, asked["values"]))
        return record

    def do_delete(self, asked):
        sobject, record = self._found(asked["id"])
        self._as(asked, lambda dml: dml.bury(sobject.name, record))
        return {}

    def do_restore(self, asked):
        sobject, record = self._found(asked["id"])
        self._as(asked, lambda dml: dml.unearth(sobject.name, record))
        return {}

    def do_record(self, asked):
        return self._found(asked["id"])[1]

    def do_soql(self, asked):
        records, count = SoqlRun(
            self.org, self.people["admin"], asked["q"], "/services/data/v0", asked.get("deleted", False)
        ).records()
        return {"totalSize": count, "records": records}

    def do_cases(self, asked):
        """Many at once: {"count": 500, "comments": 1, "subject": "Bulk"}."""
        owner = self._person(asked)
        subject, ids = asked.get("subject", "Bulk"), []
        for number in range(int(asked["count"])):
            case = self.org.insert(
                "Case",
                {
                    "Subject": f"{subject} {number}",
                    "Description": f"Case {number} of many.",
                    "Status": "New",
                    "Origin": "Web",
                    "Priority": "Medium",
                    "OwnerId": owner,
                    "RecordTypeId": self.seed.record_types["Support"],
                },
                owner,
            )
            ids.append(case["Id"])
            for comment in range(int(asked.get("comments", 0))):
                self.org.insert("CaseComment", {"ParentId": case["Id"], "CommentBody": f"Comment {comment}"}, owner)
        return {"ids": ids}

    def _person(self, asked):
        return self.people[asked.get("user", "admin")]

    def _found(self, key):
        sobject, record = self.org.find(key)
        if not record:
            raise Refused(400, f"no such record: {key}")
        return sobject, record

    def _made(self, name, values, asked):
        return {"id": self._as(asked, lambda dml: dml.create(self.org.sobject(name), values))["Id"]}

    def _as(self, asked, do):
        """With all rights, but in another's name."""
        user, assign = self._person(asked), False
        kept = self.org.rights[user]
        self.org.rights[user] = self.org.rights[self.people["admin"]]
        try:
            return do(Dml(self.org, self.settings, user, assign))
        finally:
            self.org.rights[user] = kept

    # What goes wrong.

    def do_lock(self, asked):
        """The next `times` writes of the record, or of its children, are refused."""
        key = short_id(asked["id"])
        if not key:
            raise error("MALFORMED_ID", f"no id: {asked['id']}")
        self.settings.locks[key] = int(asked.get("times", 1))
        return self.settings.locks

    def do_rule(self, asked):
        self.settings.rules.append(Rule(**asked))
        return [dataclasses.asdict(rule) for rule in self.settings.rules]

    def do_required(self, asked):
        self.settings.required.append(f"{asked['object']}.{asked['field']}")
        return self.settings.required

    def do_no_rules(self, asked):
        self.settings.rules.clear()
        self.settings.required.clear()
        self.settings.locks.clear()
        return {}
