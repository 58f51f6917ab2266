"""The host of signed addresses from which Cloud's attachments come: another host than Jira, which must never be shown
the Authorization that is meant for Jira."""

import secrets

from fakeserver import Answer, FakeServer, Refused, route

from .ranges import ranged

SIGNED_SECONDS = 600


class MediaHost(FakeServer):
    def __init__(self, owner):
        super().__init__()
        self.clock = owner.clock
        self.calls, self.breaches = owner.calls, owner.breaches  # one record for both
        self._files = {}  # token: (Attachment, until)

    def address(self, attachment):
        token = secrets.token_urlsafe(16)
        self._files[token] = (attachment, self.clock.seconds() + SIGNED_SECONDS)
        return f"{self.url}/file/{attachment.media_id}/binary?token={token}&client=fake&dl=true"

    def before(self, request):
        for header in ("Authorization", "Cookie"):
            if header in request.headers:
                self.breach(f"{request.method} {request.path}: {header} was sent to the media host")

    @route("GET", "/file/{media_id}/binary")
    def file(self, request, media_id):
        attachment, until = self._files.get(request.query.get("token"), (None, 0))
        if attachment is None or attachment.media_id != media_id or until < self.clock.seconds():
            raise Refused(403, "Forbidden")
        return ranged(request, attachment)

    def refusal(self, request, refused):
        return Answer(refused.status, refused.message)
