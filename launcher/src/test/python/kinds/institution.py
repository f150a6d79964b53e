"""Institutions: established, operating."""
from said import setting


def told(recount, event, name, data):
    if "step" in data:
        recount.begin(event, "step", data["step"])
    elif name in ("StepCorrected", "StepRetracted"):
        recount.go_on(event, "step", data["amends"], data.get("after"))


def count(recount):
    for value, link in recount.live("step"):
        matter = value["matter"]
        more = dict(setting(matter["setting"], matter.get("countries")), topic=[matter["field"]])
        if value["stage"] == "ESTABLISHMENT":
            recount.add("institutions-established", value["institution"], 1, value["occurredOn"], link, more,
                        {"form": [form({member["side"] for member in value["members"]})]})
        sign = {"OPERATION": 1, "LAPSE": -1}.get(value["stage"])
        if sign:
            recount.add("institutions-operating", value["institution"], sign, value["occurredOn"], link, more)


def form(sides):
    if {"GOVERNMENT", "EMPLOYERS", "WORKERS"} <= sides:
        return "TRIPARTITE_PLUS" if "OTHERS" in sides else "TRIPARTITE"
    return "BIPARTITE" if sides == {"EMPLOYERS", "WORKERS"} else "OTHER"
