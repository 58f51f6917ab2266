"""The parts of a multipart/form-data body."""

import dataclasses
import re

from fakeserver import Refused

PARAMETER = re.compile(r';\s*([\w*]+)=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))')


@dataclasses.dataclass
class Part:
    name: str
    filename: str
    mime_type: str
    content: bytes


def parts(request):
    content_type = request.headers.get("Content-Type", "")
    boundary = _parameters(content_type).get("boundary")
    if not content_type.lower().startswith("multipart/form-data") or not boundary:
        raise Refused(415, f"not multipart/form-data: {content_type}")
    pieces = (b"\r\n" + request.body).split(b"\r\n--" + boundary.encode())
    if len(pieces) < 3 or not pieces[-1].startswith(b"--"):
        raise Refused(400, "The multipart body does not end as its boundary says.")
    found = []
    for piece in pieces[1:-1]:
        head, separator, content = piece.partition(b"\r\n\r\n")
        if not separator:
            raise Refused(400, "A part of the multipart body has no end of its headers.")
        found.append(_part(head.decode("utf-8", "replace"), content))
    return found


def _part(head, content):
    headers = dict(line.split(":", 1) for line in head.split("\r\n") if ":" in line)
    headers = {name.strip().lower(): value.strip() for name, value in headers.items()}
    parameters = _parameters(headers.get("content-disposition", ""))
    return Part(parameters.get("name", ""), parameters.get("filename", ""), headers.get("content-type", ""), content)


def _parameters(header):
    return {name: (quoted or bare).replace('\\"', '"') for name, quoted, bare in PARAMETER.findall(header)}
