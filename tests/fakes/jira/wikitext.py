"""The rich text of Data Center: wiki markup, which is a string and checked by nobody."""

import html

from fakeserver import Refused

MOST = 32_767


class WikiText:
    EMPTY = None

    def written(self, value, field, known_media=()):
        """What is kept of a value that was sent; Refused with an entry for the field."""
        if value is None:
            return None
        if not isinstance(value, str):
            raise Refused(400, "not a string", errors={field: "Operation value must be a string"})
        if len(value) > MOST:
            sentence = "The entered text is too long. It exceeds the allowed limit of 32,767 characters."
            raise Refused(400, "too long", errors={field: sentence})
        return value or None

    def empty(self, value):
        return not (value or "").strip()

    def plain(self, value):
        return value or ""

    def rendered(self, value):
        if not value:
            return ""
        return "".join(f"<p>{html.escape(part)}</p>" for part in value.split("\n\n"))
