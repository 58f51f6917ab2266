"""The search index: it learns of a write only after its lag, as that of a real Jira."""


class SearchIndex:
    def __init__(self, now):
        self.lag = 0  # milliseconds
        self._now = now
        self._entries = {}  # issue id: [(seen from, issue as it was)], oldest first

    def learn(self, issue):
        entries = self._entries.setdefault(issue.id, [])
        entries.append((self._now() + self.lag, issue.snapshot()))
        due = [entry for entry in entries if entry[0] <= self._now()]
        for old in due[:-1]:
            entries.remove(old)

    def forget(self, issue):
        self._entries.pop(issue.id, None)

    def issues(self):
        """Each issue as the index knows it now."""
        for entries in self._entries.values():
            known = [issue for since, issue in entries if since <= self._now()]
            if known:
                yield known[-1]
