"""Looks for secrets in everything that a run leaves: in plain, and in the forms that programs turn texts into."""

import base64
import os
import urllib.parse


def _base64_forms(secret, alphabet):
    """What any text that contains the secret contains after base64: one form for each of three alignments."""
    for lead in range(3):
        encoded = base64.b64encode(b"\0" * lead + secret, alphabet)
        first = -(-lead * 8 // 6)  # characters that the bytes in front have a part in
        last = (lead + len(secret)) * 8 // 6
        yield encoded[first:last]


def forms(secret):
    """All byte strings that give the secret away."""
    plain = secret.encode()
    found = {plain, secret.encode("utf-16-le"), plain.hex().encode(), plain.hex().upper().encode()}
    found.update(_base64_forms(plain, b"+/"))
    found.update(_base64_forms(plain, b"-_"))
    for safe in ("", "!'()*", "!$&'()*+,;=:@/?", "!$&'()*+,;=:@"):
        quoted = urllib.parse.quote(secret, safe)
        found.update({quoted.encode(), quoted.lower().encode(), urllib.parse.quote_plus(secret, safe).encode()})
    found.add("".join(f"%{byte:02X}" for byte in plain).encode())
    found.add(secret.encode("unicode_escape"))
    found.add(secret.replace("\\", "\\\\").replace('"', '\\"').replace("/", "\\/").encode())
    return found


def finds(secrets, content):
    """The names of the secrets that the content gives away."""
    return sorted(name for name, secret in secrets.items() if any(form in content for form in forms(secret)))


def files_below(folder):
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if os.path.isfile(path) and not os.path.islink(path):
                yield path


def process_arguments(program):
    """The command lines of all running processes of a program, as everybody on the computer reads them."""
    lines = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.path.realpath(f"/proc/{pid}/exe") == os.path.realpath(program):
                with open(f"/proc/{pid}/cmdline", "rb") as file:
                    lines.append(file.read())
        except OSError:
            continue  # it has ended meanwhile
    return lines


def decoded(code):
    """An invitation code as its JSON."""
    return base64.urlsafe_b64decode(code + "=" * (-len(code) % 4))
