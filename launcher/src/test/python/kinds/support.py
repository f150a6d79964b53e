"""Support to employers' and workers' organizations."""
from said import setting


def told(recount, event, name, data):
    if name == "SupportRequested":
        recount.begin(event, "request", data["request"])
    elif name == "SupportProvided":
        recount.begin(event, "provision", data["provision"])
    elif name == "SupportApplied":
        recount.go_on(event, "provision", data["restsOn"], data["provision"])
    elif name in ("RequestCorrected", "RequestRetracted"):
        recount.go_on(event, "request", data["amends"], data.get("after"))
    elif name in ("ProvisionCorrected", "ProvisionRetracted", "ApplicationCorrected", "ApplicationRetracted"):
        recount.go_on(event, "provision", data["amends"], data.get("after"))


def count(recount):
    def of(value):
        recipient = value["recipient"]
        return dict(setting(recipient["setting"], recipient.get("countries")), topic=[value["topic"]],
                    constituent=[recipient["constituent"]])
    for value, link in recount.live("request"):
        recount.add("support-requests", value["recipient"]["organisation"], 1, value["occurredOn"], link, of(value))
    for value, link in recount.live("provision"):
        organisation = value["recipient"]["organisation"]
        recount.add("organizations-supported", organisation, 1, value["occurredOn"], link, of(value))
        if value["topic"] == "OCCUPATIONAL_SAFETY_AND_HEALTH" and value["recipient"]["constituent"] != "GOVERNMENT":
            recount.add("organizations-supported-on-safety-and-health", organisation, 1, value["occurredOn"], link, of(value))
        if value.get("applied"):
            recount.add("organizations-applying-support", organisation, 1, value["applied"]["occurredOn"], link, of(value))
