"""Law and policy reform: milestones, consultations."""
from said import Link, setting


def told(recount, event, name, data):
    if "milestone" in data:
        recount.begin(event, "milestone", data["milestone"])
    elif name in ("MilestoneCorrected", "MilestoneRetracted"):
        recount.go_on(event, "milestone", data["amends"], data.get("after"))
    elif name in ("WorkersEstimated", "EstimateRevised", "EstimateRetracted") and "after" in data:
        recount.go_on(event, "milestone", data["restsOn"], data["after"])
    elif name == "ReformReturned":
        returned(recount, event, data["undone"], None)
    elif name == "ReturnRetracted":
        returned(recount, event, data["restored"], "restored")
    elif name == "ReformConsulted":
        recount.begin(event, "consultation", data["consultation"])
    elif name in ("ConsultationCorrected", "ConsultationRetracted"):
        recount.go_on(event, "consultation", data["amends"], data.get("after"))


def returned(recount, event, milestones, how):
    """A return to an earlier stage takes the later ones back; taking the return back restores them."""
    for milestone in milestones:
        for kind, links in recount.chains.values():
            last = next((link.value for link in reversed(links) if link.value), None)
            if kind == "milestone" and last and last["reform"] == milestone["reform"] \
                    and last["stage"] == milestone["stage"]:
                links.append(Link(event, milestone if how else None))


def count(recount):
    def of(matter):
        return dict(setting(matter["setting"], matter.get("countries")), **{"instrument-kind": [matter["kind"]]})
    for value, link in recount.live("milestone"):
        more = of(value["matter"])
        if value["stage"] == "ADOPTION":
            recount.add("laws-and-policies-adopted", value["reform"], 1, value["occurredOn"], link, more)
            if value.get("workers"):
                recount.add("reform-workers-concerned", None, value["workers"]["workers"], value["occurredOn"], link, more,
                            {"basis": ["ESTIMATED"]})
        sign = {"ENTRY_INTO_FORCE": 1, "REPEAL": -1}.get(value["stage"])
        if sign:
            recount.add("laws-and-policies-in-force", value["reform"], sign, value["occurredOn"], link, more)
    for value, link in recount.live("consultation"):
        recount.add("reform-consultations-held", value["consultation"], 1, value["occurredOn"], link, of(value["matter"]),
                    {"form": [value["form"]]})
