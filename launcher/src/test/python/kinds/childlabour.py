"""Child labour: identified, withdrawn or prevented, in education, followed up."""
from said import circumstances, once

# Under which kind its persons are among those reached by the programme.
REACHED = {"withdrawn-from-child-labour": "CHILD_LABOUR", "prevented-from-child-labour": "CHILD_LABOUR"}


def told(recount, event, name, data):
    if name == "FollowedUp":
        recount.begin(event, "child-followed", (data["exit"], data["found"]))
    elif name in ("FollowUpCorrected", "FollowUpRetracted"):
        recount.go_on(event, "child-followed", data["amends"], (data["exit"], data["after"]) if "after" in data else None)
    else:
        recount.simple(event, name, data,
                       {"ChildIdentified": ("child", "identification"), "ChildWithdrawn": ("exit", "exit"),
                        "ChildPrevented": ("exit", "exit"), "EducationStarted": ("schooling", "schooling")},
                       {"IdentificationCorrected": ["child"], "ExitCorrected": ["exit"], "EducationCorrected": ["schooling"]},
                       {"IdentificationRetracted": ["child"], "ExitRetracted": ["exit"],
                        "EducationRetracted": ["schooling"]})


def count(recount):
    for value, link in recount.live("child"):
        once(recount, "children-identified-in-child-labour", value["circumstances"], link)
    for value, link in recount.live("schooling"):
        once(recount, "children-in-education-or-training", value["circumstances"], link)
    for value, link in recount.live("exit"):
        at = value["circumstances"]
        if value["way"] == "PREVENTED":
            once(recount, "prevented-from-child-labour", at, link)
        else:
            once(recount, "withdrawn-from-child-labour", at, link)
            once(recount, "released-or-withdrawn", at, link, {"kind": ["CHILD_LABOUR"]})
    for (value, found), link in recount.live("child-followed"):
        at = value["circumstances"]
        recount.add("child-labour-follow-ups", at["person"], 1, found["when"]["occurredOn"], link, circumstances(at))
        if found["finding"] == "OUT_OF_CHILD_LABOUR":
            recount.add("out-of-child-labour-at-follow-up", at["person"], 1, found["when"]["occurredOn"], link,
                        circumstances(at))
