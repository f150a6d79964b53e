"""Supervisory comments addressed."""
from said import setting


def told(recount, event, name, data):
    if name == "SupervisoryCommentAddressed":
        recount.begin(event, "addressed", (data["says"], data["by"]))
    elif name in ("AddressingCorrected", "AddressingRetracted"):
        recount.go_on(event, "addressed", data["amends"], (data["says"], data["after"]) if "after" in data else None)


def count(recount):
    for (says, by), link in recount.live("addressed"):
        more = dict(setting(says["setting"], [says["country"]]), instrument=[says["instrument"]])
        recount.add("supervisory-comments-addressed", says["comment"], 1, by["occurredOn"], link, more)
