"""What every kind of activity says in the same way: days, settings, persons, heads, periods."""
import calendar
import datetime as dt
from decimal import Decimal


# --- days -----------------------------------------------------------------------------------------------------------

def span(text):
    """The first and the last day of a date that is a day, a month, a quarter or a year."""
    if len(text) == 4:
        return dt.date(int(text), 1, 1), dt.date(int(text), 12, 31)
    year = int(text[:4])
    if text[5] == "Q":
        last = 3 * int(text[6])
        return dt.date(year, last - 2, 1), dt.date(year, last, calendar.monthrange(year, last)[1])
    month = int(text[5:7])
    if len(text) == 7:
        return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])
    day = dt.date.fromisoformat(text)
    return day, day


def months_later(day, months):
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


# --- what an event says ---------------------------------------------------------------------------------------------

class Fact:
    """Something that counts: under a measure, of somebody or something or of nobody named, with its dimensions."""
    __slots__ = ("measure", "subject", "quantity", "first", "last", "dimensions", "position")

    def __init__(self, measure, subject, quantity, when, dimensions, position):
        self.measure, self.subject, self.quantity = measure, subject, Decimal(str(quantity))
        self.first, self.last = span(when) if isinstance(when, str) else when
        self.dimensions, self.position = dimensions, position


class Link:
    """A step in the life of a recorded fact: what it says from then on, or nothing once it is taken back."""

    def __init__(self, event, value):
        self.event, self.value, self.position = event["id"], value, event["position"]


def setting(value, countries=None):
    """Whose activity it is and where: the country is that of the place unless the activity names countries."""
    place = value.get("place", {})
    return {"project": [share["project"] for share in value.get("projects", [])],
            "share": [Decimal(share["share"]) / 100 for share in value.get("projects", [])],
            "office": [value["office"]] if value.get("office") else [],
            "implementing-partner": [value["implementingPartner"]] if value.get("implementingPartner") else [],
            "instrument": value.get("instruments", []), "aim": value.get("aims", []),
            "country": countries if countries else [place["country"]] if place.get("country") else []}


def attributes(value):
    """Of a person: the country is the person's own. What is not known is a category; what was not said is none."""
    names = {"country": "country", "sex": "sex", "ageBand": "age-band", "disability": "disability",
             "migrationStatus": "migration-status", "statusInEmployment": "status-in-employment",
             "occupation": "occupation", "settlement": "settlement", "administrativeArea": "administrative-area"}
    said = {name: [value[key]] for key, name in names.items() if value.get(key)}
    said["disadvantage"] = value.get("disadvantages", [])
    return said


def heads(headcount):
    """How many of each sex were counted without their names: no women and no men is an answer, nobody else is none."""
    for key, sex in (("female", "FEMALE"), ("male", "MALE"), ("other", "OTHER"), ("notStated", "NOT_STATED")):
        persons = headcount.get(key, 0)
        if persons or sex in ("FEMALE", "MALE"):
            yield sex, persons


def joined(periods):
    """Periods that meet or overlap are one; the last day of each is the first on which it is no longer so."""
    together = []
    for begins, ends in sorted(periods):
        if together and begins <= together[-1][1]:
            together[-1][1] = max(together[-1][1], ends)
        else:
            together.append([begins, ends])
    return together


def circumstances(at):
    """Of a case of forced or child labour: whose activity it is, and the person."""
    return dict(setting(at["setting"]), **attributes(at["attributes"]))


def once(recount, measure, at, link, *more):
    """A person counts once for what happened in these circumstances."""
    recount.add(measure, at["person"], 1, at["when"]["occurredOn"], link, circumstances(at), *more)
