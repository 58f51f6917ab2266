"""The trackers of the programs of this folder, by the names that their options take."""

import os
import tempfile

import servers  # puts the folders of what follows on the path
from github import Github
from githubdesk import GithubDesk
from jira import JiraCloud, JiraDataCenter
from jiradesk import JiraCloudDesk, JiraDataCenterDesk
from practice import Practice
from practicedesk import PracticeDesk
from programs import NODE, run_program
from redminedesk import RedmineDesk
from rtdesk import RtDesk
from salesforce import Salesforce
from salesforcedesk import SalesforceDesk


def _practice():
    urls = run_program([NODE, "--json", "practice", "create", os.path.join(tempfile.mkdtemp(), "trackers")]).value["urls"]
    return [PracticeDesk(Practice(url), project) for url, project in zip(urls, ("SUP", "ENG"))]


PAIRS = {  # two of a kind; the fakes are started anew at each call
    "practice": _practice,
    "redmine": lambda: [RedmineDesk(redmine) for redmine in servers.redmines()],
    "jira-cloud": lambda: [JiraCloudDesk(JiraCloud()) for _ in range(2)],
    "jira-dc": lambda: [JiraDataCenterDesk(JiraDataCenter()) for _ in range(2)],
    "github": lambda: [GithubDesk(Github()) for _ in range(2)],
    "salesforce": lambda: [SalesforceDesk(Salesforce()) for _ in range(2)],
    "rt": lambda: [RtDesk(queue) for queue in servers.queues()],
}
HELP = "one of " + ", ".join(PAIRS) + ", or two of them with a comma in between: who invites, who accepts"


def desks(names):
    """Of both sides. `names`: see HELP."""
    source, _, target = names.partition(",")
    for name in (source, target or source):
        if name not in PAIRS:
            raise SystemExit(f"no such tracker: {name}; {HELP}")
    if not target:
        return PAIRS[source]()
    first, last = PAIRS[source](), PAIRS[target]()
    first[1].close()
    last[0].close()
    return first[0], last[1]
