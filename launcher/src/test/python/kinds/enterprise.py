"""Enterprises and jobs: claimed, verified, lost."""
from decimal import Decimal

from said import attributes, heads, setting

# Under which kind its persons are among those reached by the programme.
REACHED = {"enterprise-owners-supported": "ENTERPRISE"}


def told(recount, event, name, data):
    if name == "ClaimVerified":
        recount.begin(event, "verified", data["jobs"])
    elif name == "VerificationRetracted":
        recount.go_on(event, "verified", data["amends"], None)
    else:
        recount.simple(event, name, data,
                       {"EnterpriseSupported": ("enterprise", "support"), "JobsClaimed": ("claim", "jobs"),
                        "LossesReported": ("losses", "losses")},
                       {"SupportCorrected": ["enterprise"], "ClaimCorrected": ["claim"], "LossesCorrected": ["losses"]},
                       {"SupportRetracted": ["enterprise"], "ClaimRetracted": ["claim"], "LossesRetracted": ["losses"]})


def count(recount):
    def of(matter):
        return dict(setting(matter["setting"]), form=[matter["stage"]], topic=matter["kinds"])
    for value, link in recount.live("enterprise"):
        matter, owner = value["matter"], value.get("owner")
        recount.add("enterprises-supported", matter["enterprise"], 1, value["occurredOn"], link, of(matter))
        if value["womanOwned"] == "YES":
            recount.add("enterprises-supported-woman-owned", matter["enterprise"], 1, value["occurredOn"], link, of(matter))
        if owner:
            recount.add("enterprise-owners-supported", owner["person"], 1, value["occurredOn"], link, of(matter),
                        attributes(owner["attributes"]))
    for value, link in recount.live("claim"):
        jobs(recount, "jobs-claimed" + ("-indirect" if value["kind"] == "INDIRECT" else ""), value, 1, link, of)
    for value, link in recount.live("verified"):
        if value["kind"] == "INDIRECT":
            jobs(recount, "jobs-created-indirect", value, 1, link, of, "jobs-created-indirect-fte")
            continue
        jobs(recount, "jobs-created-gross", value, 1, link, of, "jobs-created-gross-fte")
        jobs(recount, "jobs-created-net", value, 1, link, of, "jobs-created-net-fte")
        for placement in value.get("placements", []):
            recount.add("jobs-created-filled-by-placement", placement, 1, value["occurredOn"], link, of(value["matter"]))
    for value, link in recount.live("losses"):
        jobs(recount, "jobs-lost", value, 1, link, of)
        jobs(recount, "jobs-created-net", value, -1, link, of, "jobs-created-net-fte")


def jobs(recount, measure, value, sign, link, of, equivalents=None):
    for sex, persons in heads(value["headcount"]):
        recount.add(measure, None, sign * persons, value["occurredOn"], link, of(value["matter"]),
                    {"sex": [sex], "basis": [value["headcount"]["basis"]]})
    if equivalents and value.get("fullTimeEquivalents") is not None:
        recount.add(equivalents, None, sign * Decimal(value["fullTimeEquivalents"]), value["occurredOn"], link,
                    of(value["matter"]))
