"""Counts without persons add to sums, never to distinct persons."""
import datetime as dt

from said import attributes, setting


def told(recount, event, name, data):
    if name == "PersonsCounted":
        recount.begin(event, "count", data["says"])
    else:
        recount.go_on(event, "count", data["amends"], data.get("after"))


def count(recount):
    for says, link in recount.live("count"):
        when = (dt.date.fromisoformat(says["period"]["from"]), dt.date.fromisoformat(says["period"]["to"]))
        topic = {"topic": [says["topic"]]} if says.get("topic") else {}
        kinds = {"released-from-forced-labour": "FORCED_LABOUR", "withdrawn-from-child-labour": "CHILD_LABOUR"}
        for portion in says["portions"]:
            where = (setting(says["setting"]), topic, attributes(portion["attributes"]))
            recount.add(says["measure"], None, portion["persons"], when, link, *where)
            if says["measure"] in kinds:
                recount.add("released-or-withdrawn", None, portion["persons"], when, link, *where,
                            {"kind": [kinds[says["measure"]]]})
