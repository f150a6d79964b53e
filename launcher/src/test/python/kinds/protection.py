"""Social protection: affiliation, coverage as a stock, contributions and subsidies."""
from said import attributes, setting

# Under which kind its persons are among those reached by the programme.
REACHED = {"social-protection-ever-covered": "SOCIAL_PROTECTION"}


def told(recount, event, name, data):
    if name in ("CoverageEnded", "CoverageLapsed"):
        recount.go_on(event, "coverage", data["restsOn"], data["after"])
        return
    recount.simple(event, name, data,
                   {"PersonEnrolled": ("affiliated", "enrolment"), "CoverageStarted": ("coverage", "coverage"),
                    "CoverageReinstated": ("coverage", "coverage"), "DependantCovered": ("coverage", "coverage"),
                    "ContributionPaid": ("payment", "payment"), "SubsidyPaid": ("payment", "payment")},
                   {"EnrolmentCorrected": ["affiliated"], "CoverageCorrected": ["coverage"],
                    "PaymentCorrected": ["payment"]},
                   {"EnrolmentRetracted": ["affiliated"], "CoverageRetracted": ["coverage"],
                    "PaymentRetracted": ["payment"]})


def count(recount):
    def of(value):
        return dict(setting(value["matter"]["setting"]), scheme=[value["matter"]["scheme"]],
                    branch=value["matter"]["branches"])
    for value, link in recount.live("affiliated"):
        recount.add("social-protection-enrolled", value["person"], 1, value["occurredOn"], link, of(value),
                    attributes(value["attributes"]))
    for value, link in recount.live("coverage"):
        more = (of(value), attributes(value["attributes"]))
        measures = ["social-protection-covered"] if value["as"] == "INSURED" else ["social-protection-dependants-covered"]
        if value["as"] == "INSURED":
            recount.add("social-protection-ever-covered", value["person"], 1, value["from"], link, *more)
        for measure in measures:
            recount.stock(measure, value["person"], value["from"], value.get("until"), link, *more)
    for value, link in recount.live("payment"):
        measure = "social-protection-" + value["kind"].lower().replace("contribution", "contributions").replace(
            "subsidy", "subsidies")
        recount.add(measure, value["person"], value["amount"]["amount"], value["amount"]["valueDate"], link, of(value),
                    attributes(value["attributes"]), {"currency": [value["amount"]["currency"]]})
