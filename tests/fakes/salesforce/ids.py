"""Record ids: 15 characters in which case counts, or 18: a suffix says which letters are capitals, so that case may be
lost on the way."""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
SUFFIX = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"
INSTANCE = "8c0000"
FIRST = DIGITS.index("A") + 62 * DIGITS.index("b") + 62**2 * DIGITS.index("C")
STEP = DIGITS.index("a") - DIGITS.index("A")


def long_id(short):
    groups = (short[start : start + 5] for start in (0, 5, 10))
    return short + "".join(
        SUFFIX[sum(1 << at for at, char in enumerate(group) if "A" <= char <= "Z")] for group in groups
    )


def short_id(text):
    """The 15 characters of an id in either form, None if it is none."""
    if not isinstance(text, str) or not text.isascii() or not text.isalnum():
        return None
    if len(text) == 15:
        return text
    if len(text) != 18 or any(char not in SUFFIX for char in text[15:].upper()):
        return None
    chars = []
    for at, char in enumerate(text[:15]):
        capital = SUFFIX.index(text[15 + at // 5].upper()) >> at % 5 & 1
        if capital and not char.isalpha():
            return None
        chars.append(char.upper() if capital else char.lower())
    return "".join(chars)


class IdMaker:
    """Ids in the order of their making. Many neighbours differ in the case of one letter only, as real ones may:
    whoever compares 15 characters without regard to case takes one record for another."""

    def __init__(self):
        self._last = {}

    def next(self, prefix):
        number = self._last[prefix] = self._last.get(prefix, FIRST - STEP) + STEP
        digits = ""
        for _ in range(15 - len(prefix) - len(INSTANCE)):
            number, digit = divmod(number, 62)
            digits = DIGITS[digit] + digits
        return long_id(prefix + INSTANCE + digits)
