"""Files of issues: sending, describing, removing. How they are fetched differs by kind of Jira."""

from fakeserver import Answer, Refused, route

from .multipart import parts
from .jirasite import MOST_ATTACHMENTS

MOST_FILES = 60


class AttachmentRoutes:
    @route("POST", "/@/issue/{key}/attachments")
    def attach(self, request, key):
        if request.headers.get("X-Atlassian-Token", "").lower() not in ("no-check", "nocheck"):
            self.breach(f"{request.method} {request.url}: a file without X-Atlassian-Token: no-check")
            raise Refused(self.xsrf_status, "XSRF check failed", text=True)
        issue = self.seen_issue(request, key)
        if not self.site.attachments_enabled:
            raise Refused(404, "Attachments are disabled.")
        self.need(
            request,
            "CREATE_ATTACHMENTS",
            issue.project,
            "You do not have permission to create attachments for this issue.",
        )
        files = [part for part in parts(request) if part.name == "file" and part.filename]
        if not files:
            raise Refused(400, "No file was sent: the part of a file is named 'file' and has a file name.")
        if len(files) > MOST_FILES or len(issue.attachments) + len(files) > MOST_ATTACHMENTS:
            raise Refused(413, f"At most {MOST_FILES} files are taken at once.")
        for part in files:
            if len(part.content) > self.site.upload_limit:
                raise Refused(
                    413,
                    f"The file {part.filename} exceeds its maximum permitted size of "
                    f"{self.site.upload_limit} bytes.",
                )
        added = [self.site.attach(issue, request.user, one.filename, one.content, one.mime_type) for one in files]
        writer = self.json(request)
        return Answer(200, [writer.attachment(one) for one in added])

    @route("GET", "/@/attachment/meta")
    def attachment_meta(self, request):
        return Answer(200, {"enabled": self.site.attachments_enabled, "uploadLimit": self.site.upload_limit})

    @route("GET", "/@/attachment/{number}")
    def attachment(self, request, number):
        _, attachment = self.seen_attachment(request, number)
        return Answer(200, {**self.json(request).attachment(attachment), "id": int(number)})

    @route("DELETE", "/@/attachment/{number}")
    def detach(self, request, number):
        issue, attachment = self.seen_attachment(request, number)
        permission = "DELETE_OWN_ATTACHMENTS" if attachment.author is request.user else "DELETE_ALL_ATTACHMENTS"
        self.need(
            request, permission, issue.project, f"You do not have permission to delete attachment with id: {number}"
        )
        self.site.detach(issue, attachment)
        return Answer(204)

    def seen_attachment(self, request, number):
        if not number.isdigit():
            raise Refused(400, f"Failed to convert 'id' with value: '{number}'", problem="Bad Request")
        issue, attachment = self.site.attachment(number)
        if issue is None or not self.site.rights.sees(request.user, issue):
            raise Refused(404, f"The attachment with id '{number}' does not exist")
        return issue, attachment
