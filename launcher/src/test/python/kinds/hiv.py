"""HIV and AIDS at the workplace: headcounts only."""
from said import heads, setting


def told(recount, event, name, data):
    if name == "ProgrammeStarted":
        recount.begin(event, "reach", data["reach"])
    elif name in ("HeadcountRevised", "ProgrammeEnded"):
        recount.go_on(event, "reach", data["restsOn"], data["after"])
    elif name in ("StartCorrected", "StartRetracted", "HeadcountCorrected", "HeadcountRetracted", "EndCorrected",
                  "EndRetracted"):
        recount.go_on(event, "reach", data["amends"], data.get("after"))
    else:
        recount.simple(event, name, data,
                       {"PolicyAdopted": ("policy", "policy"), "PeerEducatorsTrained": ("peers", "trained"),
                        "SessionHeld": ("hiv-session", "session"), "ReferralsMade": ("referrals", "referrals")},
                       {"PolicyCorrected": ["policy"], "PeerEducatorsCorrected": ["peers"],
                        "SessionCorrected": ["hiv-session"], "ReferralsCorrected": ["referrals"]},
                       {"PolicyRetracted": ["policy"], "PeerEducatorsRetracted": ["peers"],
                        "SessionRetracted": ["hiv-session"], "ReferralsRetracted": ["referrals"]})


def count(recount):
    for value, link in recount.live("reach"):
        more = setting(value["site"]["setting"])
        since = [each["since"] for each in value["employed"]]
        recount.stock("hiv-programmes-in-force", value["programme"], since[0], value.get("until"), link, more)
        for at, each in enumerate(value["employed"]):
            until = since[at + 1] if at + 1 < len(since) else value.get("until")
            for sex, persons in heads(each["headcount"]):
                recount.stock("hiv-workers-reached", None, each["since"], until, link, more,
                              {"sex": [sex], "basis": [each["headcount"]["basis"]]}, quantity=persons)
    for value, link in recount.live("policy"):
        recount.add("hiv-policies-adopted", value["programme"], 1, value["adoptedOn"], link,
                    setting(value["site"]["setting"]))
    for kind, measure in (("peers", "hiv-peer-educators-trained"), ("referrals", "hiv-referrals"),
                          ("hiv-session", "hiv-contacts")):
        for value, link in recount.live(kind):
            topic = {"topic": [value["theme"]]} if kind == "hiv-session" else {}
            if topic:
                recount.add("hiv-sessions-held", None, 1, value["occurredOn"], link, setting(value["site"]["setting"]), topic)
            for sex, persons in heads(value["headcount"]):
                recount.add(measure, None, persons, value["occurredOn"], link, setting(value["site"]["setting"]), topic,
                            {"sex": [sex], "basis": [value["headcount"]["basis"]]})
