"""Labour disputes: notified, conciliated, settled or not, working days lost."""
from said import setting


def told(recount, event, name, data):
    facts = {"DisputeNotified": ("notified", "notification"), "ProceedingsHeld": ("proceedings", "proceedings"),
             "DisputeSettled": ("settled", "settlement"), "DisputeNotSettled": ("not-settled", "ending"),
             "DaysLostRecorded": ("days-lost", "stoppage")}
    if name in facts:
        kind, key = facts[name]
        recount.begin(event, kind, dict(data[key], dispute=data["dispute"]))
        return
    after = dict(data["after"], dispute=data["dispute"]) if isinstance(data.get("after"), dict) else None
    for stem, kind in (("Notification", "notified"), ("Proceedings", "proceedings"), ("Settlement", "settled"),
                       ("NonSettlement", "not-settled"), ("DaysLost", "days-lost")):
        if name in (stem + "Corrected", stem + "Retracted"):
            recount.go_on(event, kind, data["amends"], after)


def count(recount):
    for kind, measure in (("notified", "disputes-notified"), ("proceedings", "disputes-conciliated-or-arbitrated"),
                          ("settled", "disputes-settled"), ("not-settled", "disputes-not-settled"),
                          ("days-lost", "working-days-lost")):
        for value, link in recount.live(kind):
            matter = value["matter"]
            more = {"form": [matter["form"]], "topic": [matter["topic"]]}
            if "way" in value:
                more["way"] = [value["way"]]
            days = kind == "days-lost"
            if days:
                more["basis"] = [value["basis"]]
            recount.add(measure, None if days else value["dispute"], value["daysLost"] if days else 1,
                        value["occurredOn"], link, setting(matter["setting"], matter.get("countries")), more)
