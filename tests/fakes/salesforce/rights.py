"""What a user of the org may do."""

import dataclasses

ALL = ("read", "create", "edit", "delete", "viewall", "modifyall")
FILES = ("ContentVersion", "ContentDocument", "ContentDocumentLink")


@dataclasses.dataclass
class Rights:
    api: bool = True
    modify_all_data: bool = False
    view_all_data: bool = False
    customize_application: bool = False
    set_audit_fields: bool = False
    objects: dict = dataclasses.field(default_factory=dict)  # {name of a type: words of ALL}
    hidden: set = dataclasses.field(default_factory=set)  # "Case.Priority"
    read_only: set = dataclasses.field(default_factory=set)

    def may(self, right, sobject):
        """`right` for records of a type at all. Which ones: Org.visible()."""
        if sobject.setup:
            return right == "read" or self.customize_application
        if self.modify_all_data or (self.view_all_data and right in ("read", "viewall")):
            return True
        return right in self.objects.get("ContentVersion" if sobject.name in FILES else sobject.name, ())

    def change_all(self, name):
        """Text of comments included."""
        return self.modify_all_data or "modifyall" in self.objects.get(name, ())


def _objects(case="", comment="", file="", attachment="", email=""):
    rights = {
        "Case": case,
        "CaseComment": comment,
        "ContentVersion": file,
        "Attachment": attachment,
        "EmailMessage": email,
    }
    return {name: set(words.split()) for name, words in rights.items() if words}


def of_admin():
    return Rights(modify_all_data=True, view_all_data=True, customize_application=True)


def of_agent():
    """The least that a sync can live on."""
    return Rights(
        objects=_objects("read create edit viewall", "read create edit", "read create edit", "read create", "read")
    )


def of_reader():
    """Neither comments nor files of its own."""
    return Rights(objects=_objects("read edit viewall", "read", "read", "read", "read"))


def of_outsider():
    """Signs in, and sees no case."""
    return Rights()
