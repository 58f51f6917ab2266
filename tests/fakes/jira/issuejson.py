"""The records as Jira writes them. What the two skins write differently is in CloudJson and DataCenterJson."""

import datetime
import urllib.parse
import zoneinfo

from .records import PRIORITIES

FIELDS = (
    "summary description issuetype status priority labels comment attachment creator reporter created updated project "
    "assignee resolution security"
).split()
NOT_NAVIGABLE = {"comment", "attachment"}
CATEGORIES = {
    "new": (2, "To Do", "blue-gray"),
    "indeterminate": (4, "In Progress", "yellow"),
    "done": (3, "Done", "green"),
}
SIZES = ("16x16", "24x24", "32x32", "48x48")


class IssueJson:
    """`api`: the address of the REST API as the caller reached it; `site_url`: of the pages; `reader`: who reads."""

    comments_in_search = None
    expandable = "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations"

    def __init__(self, site, text, api, site_url, reader):
        self._site, self._text, self.api, self._site_url, self._reader = site, text, api, site_url, reader
        self._zone = zoneinfo.ZoneInfo(reader.zone if reader else "UTC")

    def stamp(self, milliseconds):
        """In the reader's zone: 2021-01-17T12:34:00.000+0100."""
        moment = datetime.datetime.fromtimestamp(milliseconds // 1000, self._zone)
        return f"{moment:%Y-%m-%dT%H:%M:%S}.{milliseconds % 1000:03d}{moment:%z}"

    def avatars(self, name):
        return {size: f"{self._site_url}/avatars/{name}?size={size}" for size in SIZES}

    def type(self, kind):
        return {
            "self": f"{self.api}/issuetype/{kind.id}",
            "id": kind.id,
            "description": "",
            "name": kind.name,
            "iconUrl": f"{self._site_url}/images/icons/issuetypes/{kind.id}.svg",
            "subtask": False,
        }

    def status(self, status):
        number, name, color = CATEGORIES[status.category]
        category = {
            "self": f"{self.api}/statuscategory/{number}",
            "id": number,
            "key": status.category,
            "colorName": color,
            "name": name,
        }
        return {
            "self": f"{self.api}/status/{status.id}",
            "description": "",
            "id": status.id,
            "name": status.name,
            "iconUrl": f"{self._site_url}/images/icons/statuses/{status.id}.png",
            "statusCategory": category,
        }

    def priority(self, name):
        return {
            "self": f"{self.api}/priority/{PRIORITIES[name]}",
            "id": PRIORITIES[name],
            "name": name,
            "iconUrl": f"{self._site_url}/images/icons/priorities/{name.lower()}.svg",
        }

    def security(self, issue):
        """The level that hides it from some; None where all who browse the project see it."""
        if not issue.hidden_from:
            return None
        address = f"{self.api}/securitylevel/10100"
        return {"self": address, "id": "10100", "name": "Internal", "description": "Not for everybody"}

    def project(self, project, with_types=False):
        answer = {
            "self": f"{self.api}/project/{project.id}",
            "id": project.id,
            "key": project.key,
            "name": project.name,
            "projectTypeKey": project.kind,
            "avatarUrls": self.avatars(project.key),
        }
        if with_types:
            answer["issueTypes"] = [self.type(kind) for kind in project.types]
        return answer

    def comment(self, issue, comment, expand=()):
        answer = {
            "self": f"{self.api}/issue/{issue.id}/comment/{comment.id}",
            "id": comment.id,
            "author": self.user(comment.author),
            "body": comment.body,
            "updateAuthor": self.user(comment.update_author),
            "created": self.stamp(comment.created),
            "updated": self.stamp(comment.updated),
        }
        if comment.visibility:
            answer["visibility"] = comment.visibility
        if "renderedBody" in expand:
            answer["renderedBody"] = self._text.rendered(comment.body)
        if "properties" in expand:
            answer["properties"] = [{"key": key, "value": value} for key, value in comment.properties.items()]
        return answer

    def seen_comments(self, issue):
        return [one for one in issue.comments if self._site.rights.sees_comment(self._reader, one)]

    def attachment(self, attachment):
        return {
            "self": f"{self.api}/attachment/{attachment.id}",
            "id": attachment.id,
            "filename": attachment.filename,
            "author": self.user(attachment.author),
            "created": self.stamp(attachment.created),
            "size": len(attachment.content),
            "mimeType": attachment.mime_type,
            "content": self.content_url(attachment),
        }

    def issue(self, issue, fields, properties=(), expand=(), in_search=False):
        """`fields`: what `chosen` returned."""
        answer = {"expand": self.expandable, "id": issue.id, "self": f"{self.api}/issue/{issue.id}", "key": issue.key}
        if fields is not None:
            answer["fields"] = {
                field: self.field(issue, field, in_search) for field in fields if self._known(issue, field)
            }
        if properties:
            answer["properties"] = {key: issue.properties[key] for key in properties if key in issue.properties}
        if "renderedFields" in expand and fields is not None:
            answer["renderedFields"] = self._rendered(issue, fields)
        return answer

    def _known(self, issue, field):
        return field in FIELDS or field in issue.project.custom

    def chosen(self, issue, wanted, default):
        """Names of fields from what was asked: *all, *navigable, names, and names to leave out (-name)."""
        wanted = [one.strip() for part in wanted for one in part.split(",") if one.strip()] or [default]
        every = FIELDS + list(issue.project.custom)
        named = {one for one in wanted if not one.startswith("-")} or {default}
        left_out = {one[1:] for one in wanted if one.startswith("-")}
        if "*all" in named:
            named.update(every)
        if "*navigable" in named:
            named.update(field for field in every if field not in NOT_NAVIGABLE)
        return [field for field in every if field in named and field not in left_out]

    def field(self, issue, field, in_search):
        if field in issue.project.custom:
            return issue.custom.get(field)
        simple = {
            "summary": issue.summary,
            "description": issue.description,
            "labels": issue.labels,
            "assignee": None,
            "resolution": None,
            "security": self.security(issue),
        }
        if field in simple:
            return simple[field]
        made = {
            "issuetype": lambda: self.type(issue.type),
            "status": lambda: self.status(issue.status),
            "priority": lambda: self.priority(issue.priority),
            "project": lambda: self.project(issue.project),
            "creator": lambda: self.user(issue.creator),
            "reporter": lambda: self.user(issue.reporter),
            "created": lambda: self.stamp(issue.created),
            "updated": lambda: self.stamp(issue.updated),
            "attachment": lambda: [self.attachment(one) for one in issue.attachments],
            "comment": lambda: self._comments(issue, in_search),
        }
        return made[field]()

    def _comments(self, issue, in_search):
        comments = self.seen_comments(issue)
        shown = comments[: self.comments_in_search] if in_search else comments
        return {
            "comments": [self.comment(issue, one) for one in shown],
            "self": f"{self.api}/issue/{issue.id}/comment",
            "maxResults": len(shown) if not in_search else (self.comments_in_search or len(shown)),
            "total": len(comments),
            "startAt": 0,
        }

    def _rendered(self, issue, fields):
        rendered = {"description": self._text.rendered(issue.description)}
        return {field: rendered.get(field) for field in fields}

    def remote_link(self, link):
        return {"id": link.id, "self": f"{self.api}/issue/remotelink/{link.id}", **link.body}


class CloudJson(IssueJson):
    comments_in_search = 20

    def user(self, user, whole=False):
        answer = {
            "self": f"{self.api}/user?accountId={user.id}",
            "accountId": user.id,
            "accountType": "atlassian",
            "avatarUrls": self.avatars(user.handle),
            "displayName": user.display_name,
            "active": user.active,
            "timeZone": user.zone,
        }
        if whole or (self._reader and (self._reader is user or self._reader.admin)):
            answer["emailAddress"] = user.email  # others' addresses are private
        if whole:
            answer.update(
                locale=user.locale,
                groups={"size": 1, "items": []},
                applicationRoles={"size": 1, "items": []},
                expand="groups,applicationRoles",
            )
        return answer

    def project(self, project, with_types=False):
        return {
            "expand": "description,lead,issueTypes,url,projectKeys,permissions,insight",
            **super().project(project, with_types),
            "simplified": False,
            "style": "classic",
            "isPrivate": False,
            "properties": {},
        }

    def comment(self, issue, comment, expand=()):
        public = not (issue.project.kind == "service_desk" and comment.internal())
        return {**super().comment(issue, comment, expand), "jsdPublic": public}

    def content_url(self, attachment):
        return f"{self.api}/attachment/content/{attachment.id}"


class DataCenterJson(IssueJson):
    def user(self, user, whole=False):
        answer = {
            "self": f"{self.api}/user?username={user.handle}",
            "key": user.id,
            "name": user.handle,
            "emailAddress": user.email,
            "avatarUrls": self.avatars(user.handle),
            "displayName": user.display_name,
            "active": user.active,
            "timeZone": user.zone,
        }
        if whole:
            answer.update(
                locale=user.locale,
                groups={"size": 1, "items": []},
                applicationRoles={"size": 1, "items": []},
                expand="groups,applicationRoles",
            )
        return answer

    def content_url(self, attachment):
        name = urllib.parse.quote(attachment.filename)
        return f"{self._site_url}/secure/attachment/{attachment.id}/{name}"
