"""Ratifications: registered, standing."""
from said import setting


def told(recount, event, name, data):
    if name == "RatificationRegistered":
        recount.begin(event, "ratification", data["says"])
    elif name == "RatificationDenounced":
        recount.go_on(event, "ratification", data["restsOn"], data["after"])
    elif "amends" in data:
        recount.go_on(event, "ratification", data["amends"], data.get("after"))


def count(recount):
    for value, link in recount.live("ratification"):
        more = dict(setting(value["setting"], [value["country"]]), instrument=[value["instrument"]])
        recount.add("ratifications-registered", value["ratification"], 1, value["registeredOn"], link, more)
        recount.stock("ratifications-standing", value["ratification"], value["registeredOn"], value.get("endedOn"), link, more)
