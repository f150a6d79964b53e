"""Cooperatives: founders, registration, members as a stock, signs of life."""
import datetime as dt
from collections import defaultdict

from said import attributes, heads, joined, months_later, setting, span

# Under which kind its persons are among those reached by the programme.
REACHED = {"cooperative-members-joined": "COOPERATIVE"}


def told(recount, event, name, data):
    if name == "MemberJoined":
        recount.begin(event, "member", data["tenure"]["membership"])
    elif name in ("JoiningCorrected", "JoiningRetracted"):
        recount.go_on(event, "member", data["amends"], data["after"]["membership"] if "after" in data else None)
    elif name == "MemberLeft":
        recount.begin(event, "leaving", (data["membership"], data["leaving"]["occurredOn"]))
    elif name in ("LeavingCorrected", "LeavingRetracted"):
        recount.go_on(event, "leaving", data["amends"],
                      (data["membership"], data["after"]["occurredOn"]) if "after" in data else None)
    elif name == "GeneralAssemblyHeld":
        recount.begin(event, "sign-of-life", (data["cooperative"], data["assembly"]["occurredOn"]))
    elif name == "TurnoverReported":
        recount.begin(event, "sign-of-life", (data["cooperative"], data["turnover"]["period"]["to"]))
    elif name in ("AssemblyCorrected", "AssemblyRetracted"):
        recount.go_on(event, "sign-of-life", data["amends"],
                      (data["cooperative"], data["after"]["occurredOn"]) if "after" in data else None)
    elif name in ("TurnoverCorrected", "TurnoverRetracted"):
        recount.go_on(event, "sign-of-life", data["amends"],
                      (data["cooperative"], data["after"]["period"]["to"]) if "after" in data else None)
    elif name == "CooperativeDissolved":
        recount.begin(event, "dissolved", (data["cooperative"], data["occurredOn"]))
    elif name in ("DissolutionCorrected", "DissolutionRetracted"):
        recount.go_on(event, "dissolved", data["amends"], (data["cooperative"], data["after"]) if "after" in data else None)
    else:
        recount.simple(event, name, data,
                       {"FoundersRecorded": ("founders", "founders"), "CooperativeRegistered": ("registered", "registration")},
                       {"FoundersCorrected": ["founders"], "RegistrationCorrected": ["registered"]},
                       {"FoundersRetracted": ["founders"], "RegistrationRetracted": ["registered"]})


def count(recount):
    def of(value):
        return dict(setting(value["undertaking"]["setting"]), settlement=[value["undertaking"]["settlement"]])
    for value, link in recount.live("founders"):
        for sex, persons in heads(value["persons"]):
            recount.add("cooperative-founders", None, persons, value["occurredOn"], link, of(value),
                        {"sex": [sex], "basis": [value["basis"]]})
    for value, link in recount.live("member"):
        more = (setting(value["undertaking"]["setting"]), attributes(value["attributes"]))
        recount.add("cooperative-members-joined", value["person"], 1, value["joinedOn"], link, *more)
        recount.add("cooperative-members", value["person"], 1, value["joinedOn"], link, *more)
    for (value, day), link in recount.live("leaving"):
        recount.add("cooperative-members", value["person"], -1, day, link, setting(value["undertaking"]["setting"]),
                    attributes(value["attributes"]))
    signs, dissolved = defaultdict(list), {}
    for (cooperative, day), _ in recount.live("sign-of-life"):
        signs[cooperative].append(span(day)[1])
    for (cooperative, day), _ in recount.live("dissolved"):
        dissolved[cooperative] = span(day)[0]
    for value, link in recount.live("registered"):
        cooperative = value["undertaking"]["cooperative"]
        recount.add("cooperatives-formed", cooperative, 1, value["registeredOn"], link, of(value))
        registered = span(value["registeredOn"])[0]
        end = dissolved.get(cooperative, dt.date.max)
        periods = [(max(day, registered), min(months_later(day, 12), end)) for day in signs[cooperative]]
        for begins, ends in joined([(a, b) for a, b in periods if a < b]):
            recount.stock("cooperatives-active", cooperative, (begins, begins), (ends, ends), link, of(value))
