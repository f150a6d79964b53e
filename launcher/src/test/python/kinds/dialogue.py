"""Social dialogue: sessions, attendance, agreements."""
from said import heads, setting


def told(recount, event, name, data):
    if name == "DialogueSessionHeld":
        recount.begin(event, "session", data["proceedings"])
    elif name == "AttendanceRecorded":
        recount.go_on(event, "session", data["restsOn"], data["after"])
    elif name in ("HoldingCorrected", "AttendanceCorrected", "AttendanceRetracted"):
        recount.go_on(event, "session", data["amends"], data["after"])
    elif name == "HoldingRetracted":
        recount.go_on(event, "session", data["amends"], None)
    elif name == "AgreementReached":
        recount.begin(event, "agreement", data["agreement"])
    elif name == "AgreementEnteredIntoForce":
        recount.begin(event, "in-force", (data["agreement"], data["occurredOn"]))
    elif name == "AgreementDenounced":
        recount.begin(event, "denounced", (data["agreement"], data["occurredOn"]))
    elif name in ("AgreementCorrected", "AgreementRetracted"):
        recount.go_on(event, "agreement", data["amends"], data.get("after"))
    elif name in ("EntryIntoForceCorrected", "EntryIntoForceRetracted"):
        recount.go_on(event, "in-force", data["amends"], (data["agreement"], data["after"]) if "after" in data else None)
    elif name in ("DenunciationCorrected", "DenunciationRetracted"):
        recount.go_on(event, "denounced", data["amends"], (data["agreement"], data["after"]) if "after" in data else None)


def count(recount):
    def matter(value):
        return dict(setting(value["setting"], value.get("countries")), topic=[value["topic"]])
    for value, link in recount.live("session"):
        recount.add("dialogue-sessions-held", value["session"], 1, value["occurredOn"], link, matter(value["matter"]),
                    {"form": [value["form"]]})
        for side in value["attendance"]:
            for sex, persons in heads(side):
                recount.add("dialogue-participants", None, persons, value["occurredOn"], link, matter(value["matter"]),
                            {"sex": [sex], "basis": [side["basis"]]})
    for value, link in recount.live("agreement"):
        recount.add("dialogue-agreements-reached", value["agreement"], 1, value["reachedOn"], link, matter(value["matter"]))
    for sign, kind in ((1, "in-force"), (-1, "denounced")):
        for (agreement, day), link in recount.live(kind):
            recount.add("dialogue-agreements-in-force", agreement["agreement"], sign, day, link, matter(agreement["matter"]))
