"""Occupational safety and health: assessments, controls, injuries, joint committees."""
from collections import defaultdict

from said import heads, joined, months_later, setting, span


def told(recount, event, name, data):
    if name == "CommitteeFormed":
        recount.begin(event, "committee", data["committee"])
    elif name in ("CommitteeCorrected", "CommitteeRetracted"):
        recount.go_on(event, "committee", data["amends"], data["after"]["committee"] if "after" in data else None)
    elif name == "CommitteeMet":
        recount.begin(event, "meeting", dict(data["meeting"], workplace=data["workplace"]))
    elif name in ("MeetingCorrected", "MeetingRetracted"):
        after = dict(data["after"], workplace=data["workplace"]) if "after" in data else None
        recount.go_on(event, "meeting", data["amends"], after)
    else:
        recount.simple(event, name, data,
                       {"RisksAssessed": ("assessment", "assessment"), "ControlPutInPlace": ("control", "control"),
                        "InjuriesReported": ("injuries", "injuries")},
                       {"AssessmentCorrected": ["assessment"], "ControlCorrected": ["control"],
                        "InjuriesCorrected": ["injuries"]},
                       {"AssessmentRetracted": ["assessment"], "ControlRetracted": ["control"],
                        "InjuriesRetracted": ["injuries"]})


def count(recount):
    def of(premises):
        return dict(setting(premises["setting"]), **{"economic-activity": [premises["activity"]]})
    for value, link in recount.live("assessment"):
        recount.add("workplaces-assessed", value["premises"]["workplace"], 1, value["occurredOn"], link, of(value["premises"]))
    for value, link in recount.live("control"):
        recount.add("safety-controls", value["control"], 1, value["occurredOn"], link, of(value["premises"]),
                    {"control-type": [value["type"]]})
    for value, link in recount.live("injuries"):
        basis = {"basis": [value["basis"]]}
        for key, severity in (("fatal", "FATAL"), ("nonFatal", "NON_FATAL")):
            for sex, persons in heads(value[key]):
                recount.add("occupational-injuries", None, persons, value["occurredOn"], link, of(value["premises"]), basis,
                            {"severity": [severity], "sex": [sex]})
        recount.add("occupational-injury-days-lost", None, value.get("daysLost", 0), value["occurredOn"], link,
                    of(value["premises"]), basis)
    meetings = defaultdict(list)
    for value, link in recount.live("meeting"):
        if set(value["present"]) >= {"WORKERS", "EMPLOYER"}:
            meetings[value["workplace"]].append((span(value["occurredOn"])[1], link))
    for value, link in recount.live("committee"):
        committee(recount, value, link, sorted(meetings[value["premises"]["workplace"]], key=lambda each: each[0]), of)


def committee(recount, value, link, meetings, of):
    workplace = value["premises"]["workplace"]
    recount.add("joint-committees-formed", workplace, 1, value["formedOn"], link, of(value["premises"]))
    formed = span(value["formedOn"])[0]
    periods = [(day, months_later(day, value["interval"])) for day, _ in meetings if day >= formed]
    for begins, ends in joined(periods):
        recount.stock("joint-committees-functioning", workplace, (begins, begins), (ends, ends), link, of(value["premises"]))
        for sex, persons in heads(value["headcount"]["workers"]):
            recount.stock("workers-with-functioning-committee", None, (begins, begins), (ends, ends), link,
                          of(value["premises"]), {"sex": [sex], "basis": [value["headcount"]["basis"]]}, quantity=persons)
