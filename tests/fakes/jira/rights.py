"""Who may do what: permissions by user and project, as Jira's permission schemes end up giving them."""

from fakeserver import Refused

PERMISSIONS = {  # key: (id, name, of the whole site)
    "ADMINISTER": ("0", "Administer Jira", True),
    "SYSTEM_ADMIN": ("44", "Jira System Administrators", True),
    "ADMINISTER_PROJECTS": ("23", "Administer Projects", False),
    "BROWSE_PROJECTS": ("10", "Browse Projects", False),
    "CREATE_ISSUES": ("11", "Create Issues", False),
    "EDIT_ISSUES": ("12", "Edit Issues", False),
    "DELETE_ISSUES": ("16", "Delete Issues", False),
    "TRANSITION_ISSUES": ("46", "Transition Issues", False),
    "MODIFY_REPORTER": ("30", "Modify Reporter", False),
    "ADD_COMMENTS": ("15", "Add Comments", False),
    "EDIT_OWN_COMMENTS": ("35", "Edit Own Comments", False),
    "EDIT_ALL_COMMENTS": ("34", "Edit All Comments", False),
    "DELETE_OWN_COMMENTS": ("37", "Delete Own Comments", False),
    "DELETE_ALL_COMMENTS": ("36", "Delete All Comments", False),
    "CREATE_ATTACHMENTS": ("19", "Create Attachments", False),
    "DELETE_OWN_ATTACHMENTS": ("39", "Delete Own Attachments", False),
    "DELETE_ALL_ATTACHMENTS": ("38", "Delete All Attachments", False),
}
MEMBER = {  # what someone who works in a project may do, and no more
    "BROWSE_PROJECTS",
    "CREATE_ISSUES",
    "EDIT_ISSUES",
    "TRANSITION_ISSUES",
    "ADD_COMMENTS",
    "EDIT_OWN_COMMENTS",
    "DELETE_OWN_COMMENTS",
    "CREATE_ATTACHMENTS",
    "DELETE_OWN_ATTACHMENTS",
}


class Rights:
    def __init__(self):
        self._changed = {}  # (handle, project key, permission): granted

    def change(self, handle, project_key, permissions, granted):
        unknown = [one for one in permissions if one not in PERMISSIONS]
        if unknown:
            raise Refused(400, f"no such permission: {unknown}")
        for permission in permissions:
            self._changed[handle, project_key, permission] = granted

    def has(self, user, permission, project=None):
        """Without a project: whether in any (Jira says so of project permissions when no project is named)."""
        if user is None:
            return permission == "BROWSE_PROJECTS" and project is not None and project.public
        if not user.active:
            return False
        for key in (project.key if project else "*", "*"):
            if (user.handle, key, permission) in self._changed:
                return self._changed[user.handle, key, permission]
        return user.admin or permission in MEMBER

    def sees(self, user, issue):
        if not self.has(user, "BROWSE_PROJECTS", issue.project):
            return False
        if "*" in issue.hidden_from and not (user and user.admin):
            return False
        return not (issue.hidden_from and (user is None or user.handle in issue.hidden_from))

    def sees_comment(self, user, comment):
        if comment.visibility and comment.visibility["value"] == "Administrators":
            return bool(user and user.admin)
        return user is not None or not (comment.visibility or comment.internal())
