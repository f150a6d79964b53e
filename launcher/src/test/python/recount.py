#!/usr/bin/env python3
"""Recounts every figure from the raw event feed, apart from the services, by the written definitions alone.

Usage: recount.py FEED MEASURES QUESTIONS > ANSWERS
  FEED       the answer of GET /v1/events, one event a line
  MEASURES   the answer of GET /v1/measures
  QUESTIONS  one JSON object a line: measure, by (list), asOf, and if wanted occurredFrom and occurredUpTo
Each answer is a JSON object a line: its cells as [[values by axis], total, distinct, withoutIdentity], and whether the figure
is known: whether any fact stands behind it, or a person who counts there.
A measure or a dimension that is not known here ends it with its name. Each kind of activity has a file in kinds/, by the
name that its events begin with: what its events tell, and what is counted for it.
"""
import datetime as dt
import importlib
import json
import os
import pkgutil
import sys
from collections import defaultdict
from decimal import Decimal

import kinds
from said import Fact, Link, span

MONTHS_A_DAY = Decimal("0.032854209446")
OF_THE_PERSON = ("sex", "age-band", "disability")
PERIODS = ("year", "quarter", "month", "period")
TRANSACTIONS = {"1": "receipts", "2": "outgoing-commitments", "3": "disbursements", "4": "expenditure",
                "5": "interest-payments", "6": "loan-repayments", "7": "reimbursements", "8": "equity-purchases",
                "9": "equity-sales", "10": "credit-guarantees", "11": "commitments", "12": "outgoing-pledges",
                "13": "pledges"}


def of_activities():
    """Every kind of activity, by what the types of its events begin with."""
    return {found.name: importlib.import_module("kinds." + found.name) for found in pkgutil.iter_modules(kinds.__path__)}


# What is counted once of where, for whom and by whom projects are active.
SPREAD = {"countries-with-active-projects": "country", "development-partners-of-active-projects": "development-partner",
          "offices-with-active-projects": "office"}
KINDS = of_activities()
REACHED = {measure: kind for each in KINDS.values() for measure, kind in getattr(each, "REACHED", {}).items()}


class Recount:
    """The facts that count, as known at a position."""

    def __init__(self, events, position):
        self.events = [event for event in events if event["position"] <= position]
        self.position = position
        self.by_id = {event["id"]: event for event in self.events}
        self.closed = {(event["data"]["fact"], event["data"]["rule"]) for event in self.events
                       if event["type"] in ("quality.QualityIssueAccepted", "quality.QualityIssueResolved",
                                         "quality.QualityIssueOvertaken")}
        self.broken = defaultdict(set)
        for event in self.events:
            self.broken[event["id"]] |= {breach["rule"] for breach in event["data"].get("breaches") or []}
            if event["type"] == "quality.QualityIssueRaised" and event["data"].get("effect") == "KEEPS_OUT":
                self.broken[event["data"]["fact"]].add(event["data"]["rule"])
        self.chains, self.chain_of = {}, {}
        # The fact on which another builds that is recorded apart from it, and is counted only while that one is.
        self.founded, self.foundations = {}, {}
        self.facts, self.known_projects, self.shares = [], {}, {}
        self.targets, self.countings, self.parents = {}, {}, defaultdict(dict)
        self.roots = self.merged()
        for event in self.events:
            self.read(event)
        self.count()
        self.projects()

    # --- quality issues: what stands outside the figures

    def open(self, event_id):
        return any((event_id, rule) not in self.closed for rule in self.broken[event_id])

    def held(self, event_id):
        """Outside for an open issue of its own, or because what it builds on is."""
        while event_id in self.by_id:
            if self.open(event_id):
                return True
            foundation = self.foundations.get(self.founded.get(event_id))
            if foundation and any(self.held(link.event) for link in self.chains[foundation][1]):
                return True
            event_id = self.rests.get(event_id)
        return False

    # --- persons: who stays when two are found to be one

    def merged(self):
        into, pairs = {}, {}
        for event in self.events:
            data = event["data"]
            if event["type"] == "person.PersonsMerged":
                into[data["person"]] = data["into"]
                pairs[event["id"]] = data["person"]
            elif event["type"] == "person.MergeTakenBack":
                into.pop(pairs[data["merge"]], None)

        def root(person):
            while person in into:
                person = into[person]
            return person
        return root

    # --- facts and what became of them

    def begin(self, event, kind, value):
        self.chains[event["id"]] = (kind, [Link(event, value)])
        self.chain_of[(event["id"], kind)] = event["id"]

    def go_on(self, event, kind, before, value):
        """Says anew what the event before said, or nothing any more."""
        start = self.chain_of.get((before, kind))
        if start is None:
            return
        self.chains[start][1].append(Link(event, value))
        self.chain_of[(event["id"], kind)] = start

    rests = None

    def read(self, event):
        if self.rests is None:
            self.rests = {}
        data = event["data"]
        base = data.get("amends") or data.get("restsOn") or data.get("reverses")
        if base:
            self.rests[event["id"]] = base
        kind, name = event["type"].split(".")
        if kind in KINDS:
            KINDS[kind].told(self, event, name, data)
        elif hasattr(self, "told_" + kind):
            getattr(self, "told_" + kind)(event, name, data)

    def live(self, kind):
        """Each fact of a kind that counts: what it says now, and the position at which it came to say so."""
        for start, (of, links) in self.chains.items():
            if of != kind:
                continue
            # Taken back is taken back, whatever waits between.
            if links[-1].value is None and not self.open(links[-1].event):
                continue
            standing = None
            for link in links:
                if self.held(link.event):
                    break
                standing = link
            if standing is not None and standing.value is not None:
                yield standing.value, standing

    def simple(self, event, name, data, facts, corrected, retracted):
        """Facts told by one event each, corrected by 'after', taken back by the rest."""
        if name in facts:
            kind, key = facts[name]
            self.begin(event, kind, data[key])
        for table, value in ((corrected, data.get("after")), (retracted, None)):
            if name in table:
                for kind in table[name]:
                    self.go_on(event, kind, data["amends"], value)

    # --- what is told of a project beside its activities

    def told_results(self, event, name, data):
        """Targets as they stand, and what the system counts for an indicator."""
        if name == "TargetSet":
            self.targets[data["id"]] = {"project": data["project"], "indicator": data["indicator"],
                                        "period": data["period"], "reading": data["reading"], "event": event}
        elif name == "TargetRevised" and data["id"] in self.targets:
            self.targets[data["id"]]["reading"] = data["after"]
        elif name == "CountingDeclared":
            self.countings[data["indicator"]] = [data["rule"], data["counting"]]
        elif name == "CountingRevised":
            self.countings[data["indicator"]][1] = data["after"]

    def told_funds(self, event, name, data):
        if name in ("TransactionCorrected", "TransactionRetracted"):
            after = (data["after"], data["project"]) if "after" in data else None
            self.go_on(event, "transaction", data["amends"], after)
        elif "transaction" in data:
            self.begin(event, "transaction", (data["transaction"], data["project"]))

    # --- what each fact counts for

    def add(self, measure, subject, quantity, when, link, *dimensions):
        together = {}
        for each in dimensions:
            together.update(each)
        self.facts.append(Fact(measure, subject, quantity, when, together, link.position))
        if measure in REACHED:
            self.facts.append(Fact("persons-reached", subject, quantity, when, dict(together, kind=[REACHED[measure]]),
                                   link.position))

    def stock(self, measure, subject, begins, ends, link, *dimensions, quantity=1):
        """What is so for a time: it adds from the day it begins and takes away from the day it ends."""
        self.add(measure, subject, quantity, begins, link, *dimensions)
        if ends is not None:
            self.add(measure, subject, -quantity, ends, link, *dimensions)

    def count(self):
        for kind in KINDS.values():
            kind.count(self)
        self.money()
        self.goals()

    def goals(self):
        """Targets in numbers, for the whole of an indicator that is counted as a sum or as distinct persons or things."""
        for target in self.targets.values():
            rule, counting = self.countings.get(target["indicator"], (None, {}))
            count, number = counting.get("count"), target["reading"].get("value", {}).get("number")
            if rule not in ("SUM", "DISTINCT") or not count or number is None or target["reading"]["cell"]:
                continue
            part = ";".join(sorted(f["dimension"] + "=" + ",".join(f["values"]) for f in count["filters"])) or "ALL"
            days = (dt.date.fromisoformat(target["period"]["from"]), dt.date.fromisoformat(target["period"]["to"]))
            self.facts.append(Fact("targets", None, number, days, {
                "project": [target["project"]], "counted-measure": [count["measure"]],
                "counted-figure": [count["figure"]], "counted-part": [part]}, target["event"]["position"]))

    def money(self):
        for (value, project), link in self.live("transaction"):
            partner = value.get("provider", {}).get("organisation")
            self.add(TRANSACTIONS[value["type"]], None, value["value"]["amount"], value["date"], link,
                     {"project": [project], "currency": [value["value"]["currency"]],
                      "development-partner": [partner] if partner else [],
                      "country": [value["recipientCountry"]] if value.get("recipientCountry") else [],
                      "region": [], "sector": ["%s-%s" % (each["vocabulary"], each["code"]) for each in value.get("sectors", [])]})

    # --- within which offices something was done

    def told_office(self, event, name, data):
        if name in ("OfficeRegistered", "OfficeMoved"):
            self.parents[data["office"]][data["occurredOn"]] = data.get("parent" if name == "OfficeRegistered" else "after")

    def line(self, fact, day):
        """Its offices, or those of its projects, and the ones above each on that day, as the hierarchy then was."""
        found = list(fact.dimensions["office"]) if "office" in fact.dimensions else [
            office for project in fact.dimensions.get("project", []) if project in self.known_projects
            for office in self.known_projects[project].on("office", day)]
        for office in found:
            told = [since for since in self.parents[office] if since <= day.isoformat()]
            above = self.parents[office][max(told)] if told else None
            if above and above not in found:
                found.append(above)
        return dict.fromkeys(found)

    # --- who pays for what

    def attributed(self, fact, day):
        """Each fact is split by net commitments to its projects up to the day; nothing where nobody, or several currencies."""
        parts = []
        shares = fact.dimensions.get("share") or [Decimal(1)] * len(fact.dimensions.get("project", []))
        for project, of_it in zip(fact.dimensions.get("project", []), shares):
            parts += [(partner, share * of_it) for partner, share in self.paying(project, day)]
        return parts

    def paying(self, project, day):
        if (project, day) not in self.shares:
            net = defaultdict(Decimal)
            for fact in self.facts:
                if fact.measure == "commitments" and fact.dimensions["project"] == [project] and fact.last <= day:
                    net[(fact.dimensions["development-partner"][0], fact.dimensions["currency"][0])] += fact.quantity
            net = {who: amount for who, amount in net.items() if amount}
            positive = {who: amount for who, amount in net.items() if amount > 0}
            if not positive or len({currency for _, currency in net}) > 1:
                self.shares[(project, day)] = [(None, Decimal(1))]
            else:
                whole = sum(positive.values())
                split = [(who, (amount / whole).quantize(Decimal("0.000001"), rounding="ROUND_DOWN"))
                         for who, amount in sorted(positive.items(), key=lambda one: (-one[1], one[0]))]
                rest = 1 - sum(share for _, share in split)
                self.shares[(project, day)] = [(who[0], share + (rest if at == 0 else 0))
                                               for at, (who, share) in enumerate(split)]
        return self.shares[(project, day)]

    # --- projects, told piece by piece

    def projects(self):
        known = self.known_projects
        # One that goes on counts up to the year of the last event known, by the clock of the history.
        last = dt.date.fromisoformat(self.events[-1]["recordedAt"][:10]) if self.events else None
        for event in self.events:
            if event["type"].startswith("project."):
                name, data = event["type"].split(".")[1], event["data"]
                project = known.setdefault(data["project"], Project(data["project"]))
                project.read(name, data)
                project.position = event["position"]
        for project in known.values():
            project.count(self, last)


class Project:
    """What is known of a project: its status, its places, who pays and who works."""
    STATUS = {"ProjectDrafted": "DRAFT", "ProjectSubmitted": "SUBMITTED", "ProjectReturned": "DRAFT",
              "ProjectAppraised": "APPRAISED", "ProjectApproved": "APPROVED", "ProjectRejected": "REJECTED",
              "ProjectActivated": "ACTIVE", "ProjectSuspended": "SUSPENDED", "ProjectResumed": "ACTIVE",
              "OperationsClosed": "OPERATIONALLY_CLOSED", "ProjectClosed": "CLOSED", "ProjectCancelled": "CANCELLED"}

    def __init__(self, project):
        self.project, self.position = project, 0
        self.status = self.started = self.planned = self.recorded = None
        self.says, self.partners, self.history = defaultdict(list), set(), []

    def read(self, name, data):
        if name in self.STATUS:
            self.status = self.STATUS[name]
            self.history.append((data["occurredOn"], self.status))
        elif name == "ProjectReopened":
            self.status = data["status"]
            self.history.append((data["occurredOn"], self.status))
        if name == "ProjectDrafted":
            self.planned, self.recorded = data["plan"]["plannedStart"], data["occurredOn"]
        elif name == "DraftRevised":
            self.planned = data["after"]["plannedStart"]
        elif name == "ProjectActivated":
            self.started = data["occurredOn"]
        for dimension, values in self.said(name, data).items():
            self.says[dimension].append((span(data["occurredOn"])[0], values))

    def said(self, name, data):
        """What the event says anew, from its day on."""
        after = data.get("after")
        if name == "RecipientsSet":
            return {"country": [each["code"] for each in after["countries"]],
                    "region": ["%s-%s" % (each["vocabulary"], each["code"]) for each in after["regions"]]}
        if name == "SectorsSet":
            return {"sector": ["%s-%s" % (each["vocabulary"], each["code"]) for each in after]}
        if name == "OutcomesLinked":
            return {"aim": after["aims"], "pillar": after["pillars"], "sdg-target": after["sdgTargets"]}
        if name == "InstrumentsLinked":
            return {"instrument": after}
        if name == "OfficeAssigned":
            return {"office": [after]}
        if name.startswith("ParticipatingOrganisation"):
            who = (data["participant"]["role"], data["participant"]["organisation"])
            self.partners = self.partners | {who} if name.endswith("Added") else self.partners - {who}
            return {"development-partner": sorted(org for role, org in self.partners if role == "FUNDING"),
                    "implementing-partner": sorted(org for role, org in self.partners if role == "IMPLEMENTING")}
        return {}

    def on(self, dimension, day):
        """As it was that day; what was first said holds for the time before, and what is said last holds last."""
        told = self.says.get(dimension, [])
        if not told:
            return []
        latest, standing = dt.date.min, told[0][1]
        for since, values in told:
            latest = max(latest, since)
            if latest <= day:
                standing = values
        return standing

    def dimensions(self, day):
        said = {dimension: self.on(dimension, day) for dimension in
                ("country", "region", "sector", "aim", "pillar", "sdg-target", "instrument", "office",
                 "development-partner", "implementing-partner")}
        return dict(said, project=[self.project])

    def count(self, recount, last):
        link = type("At", (), {"position": self.position})
        day = self.started or self.planned or self.recorded
        recount.add("projects", self.project, 1, day, link, self.dimensions(dt.date.max), {"status": [self.status]})
        for year in self.active_years(last):
            then = self.dimensions(dt.date(year, 12, 31))
            recount.add("projects-active", self.project, 1, str(year), link, then)
            for measure, dimension in SPREAD.items():
                for value in dict.fromkeys(then[dimension]):
                    recount.add(measure, value, 1, str(year), link, then, {dimension: [value]})

    def active_years(self, last):
        active, since = set(), None
        for day, status in self.history + [(last.isoformat(), "END")]:
            if since and status != "ACTIVE":
                active |= set(range(int(since[:4]), int(day[:4]) + 1))
                since = None
            elif not since and status == "ACTIVE":
                since = day
        return sorted(active)


# --- figures --------------------------------------------------------------------------------------------------------

def period(fact, axis):
    """None where the days do not all lie in one; the days themselves tell targets apart."""
    if axis == "period":
        return [fact.first.isoformat() + "/" + fact.last.isoformat()]

    def of(day):
        return {"year": "%04d" % day.year, "quarter": "%04d-Q%d" % (day.year, (day.month + 2) // 3),
                "month": "%04d-%02d" % (day.year, day.month)}[axis]
    return [of(fact.first)] if of(fact.first) == of(fact.last) else []


def values(recount, fact, axis, day, of_person):
    """The values on an axis, each with the part of the fact that falls to it."""
    if axis in PERIODS:
        return [(value, 1) for value in period(fact, axis)]
    if axis == "attributed-partner":
        return recount.attributed(fact, day)
    if axis == "within-office":
        return [(value, 1) for value in recount.line(fact, day)]
    source = of_person if axis in OF_THE_PERSON and of_person is not None else fact.dimensions
    if axis in source:
        return [(value, 1) for value in dict.fromkeys(source[axis])]
    found = []
    if axis in OF_A_COUNTRY:
        found = [value for country in fact.dimensions.get("country", []) for value in OF_A_COUNTRY[axis](country, day)]
    elif axis in OF_A_PROJECT:
        found = [value for project in fact.dimensions.get("project", [])
                 if project in recount.known_projects for value in recount.known_projects[project].on(axis, day)]
    return [(value, 1) for value in dict.fromkeys(found)]


def cells(recount, fact, by, day, of_person):
    """In which cells it stands, and with which part: in each of its values, or in the one without where it has none."""
    combinations = [((), Decimal(1))]
    for axis in by:
        on_axis = values(recount, fact, axis, day, of_person) or [(None, 1)]
        combinations = [(one + (value,), part * share) for one, part in combinations for value, share in on_axis]
    together = defaultdict(Decimal)
    for cell, part in combinations:
        together[cell] += part
    return together


def says(dimensions, only):
    """Whether one of the values of each dimension is said."""
    return all(set(values) & set(dimensions.get(axis) or []) for axis, values in only.items())


def figure(recount, measure, question, today):
    by = list(question["by"])
    if measure["kind"] == "MONEY" and "currency" not in by:
        by.insert(0, "currency")
    if measure["kind"] == "TARGET":
        by += [axis for axis in ("counted-figure", "counted-part", "period") if axis not in by]
    name = "social-protection-covered" if measure["kind"] == "MONTHS" else measure.get("of", measure["measure"])
    only = measure.get("only", {})
    of_the_person = {axis: only[axis] for axis in OF_THE_PERSON if axis in only}
    of_the_fact = {axis: values for axis, values in only.items() if axis not in OF_THE_PERSON}
    first = dt.date.fromisoformat(question.get("occurredFrom") or "0001-01-01")
    last = dt.date.fromisoformat(question.get("occurredUpTo") or "9999-12-31")
    if measure["kind"] in ("STOCK", "MONTHS"):
        last = min(last, today) if measure["kind"] == "MONTHS" or not question.get("occurredUpTo") else last
    of_time = measure["kind"] == "MONTHS"
    facts = [fact for fact in recount.facts if fact.measure == name and fact.last <= last
             and (of_time or fact.first >= first) and says(fact.dimensions, of_the_fact)]
    totals, without, subjects = defaultdict(Decimal), defaultdict(Decimal), defaultdict(set)
    of_persons = {}
    for fact in sorted(facts, key=lambda each: each.position):
        if fact.subject is not None:
            of_persons.setdefault(recount.roots(fact.subject), fact.dimensions)
    for fact in facts:
        quantity = fact.quantity
        if of_time:
            quantity = fact.quantity * max(0, (last - max(fact.last, first)).days + 1) * MONTHS_A_DAY
        day = min(last, today) if measure["kind"] == "STOCK" else fact.last
        for cell, part in cells(recount, fact, by, day, None).items() if says(fact.dimensions, of_the_person) else ():
            totals[cell] += quantity * part
            if fact.subject is None:
                without[cell] += quantity * part
        if fact.subject is not None and says(of_persons[recount.roots(fact.subject)], of_the_person):
            for cell in cells(recount, fact, by, day, of_persons[recount.roots(fact.subject)]):
                subjects[cell].add(recount.roots(fact.subject))
    answer = []
    for cell in sorted(set(totals) | set(subjects), key=lambda one: tuple(map(str, one))):
        counted = measure["kind"] in ("PERSONS", "THINGS")
        # A part of a person is no person: what is split among partners has no distinct figure.
        whole = counted and "attributed-partner" not in by
        answer.append([list(cell), plain(totals[cell]), len(subjects[cell]) if whole else None,
                       plain(without[cell]) if counted else None])
    return by, answer


def plain(number):
    text = format(number, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


KNOWN_DIMENSIONS = {"administrative-area", "age-band", "aim", "attributed-partner", "within-office", "income-group", "m49-region", "pillar",
                    "sdg-target", "basis", "branch", "constituent", "control-type",
                    "counted-figure", "counted-measure", "counted-part", "country",
                    "currency", "development-partner", "disability", "disadvantage", "economic-activity", "form",
                    "ilo-region", "implementing-partner", "instrument", "instrument-kind", "kind", "migration-status",
                    "occupation", "office", "project", "region", "scheme", "sector", "settlement", "severity", "sex",
                    "status", "status-in-employment", "topic", "way"}
OF_A_PROJECT = ("development-partner", "implementing-partner", "office", "aim", "pillar", "sdg-target", "sector",
                "instrument")
LISTS = {}
OF_A_COUNTRY = {"ilo-region": lambda country, day: LISTS["IloRegionOfCountry"].get(country, []),
                "m49-region": lambda country, day: above(LISTS["M49RegionOfCountry"].get(country, [])),
                "income-group": lambda country, day: [group for since, until, group in LISTS["IncomeGroupOfCountry"].get(
                    country, []) if since <= day.isoformat() and (not until or day.isoformat() < until)]}


def above(regions):
    """A region, and those it lies in, up to the world."""
    found = list(regions)
    for region in found:
        found += LISTS["M49RegionAbove"].get(region, [])
    return found


def code_lists():
    """The published lists of what holds of a country."""
    here = os.path.dirname(os.path.abspath(__file__))
    folder = os.path.join(here, "..", "..", "..", "..", "shared-events", "src", "main", "resources", "codes")
    for name in ("IloRegionOfCountry", "M49RegionOfCountry", "M49RegionAbove", "IncomeGroupOfCountry"):
        LISTS[name] = defaultdict(list)
        for line in open(os.path.join(folder, name + ".csv"), encoding="utf-8"):
            words = line.strip().split(",")
            if not line.startswith("#") and len(words) > 1:
                LISTS[name][words[0]].append(words[1] if len(words) == 2 else tuple(words[1:]))


def main(feed, measures, questions):
    code_lists()
    events = [json.loads(line) for line in open(feed, encoding="utf-8") if line.strip()]
    known = {measure["measure"]: measure for measure in json.load(open(measures, encoding="utf-8"))}
    strange = {dimension for measure in known.values() for dimension in measure["dimensions"]} - KNOWN_DIMENSIONS
    if strange:
        sys.exit("dimensions that are not recounted: " + ", ".join(sorted(strange)))
    counted = {}
    for line in open(questions, encoding="utf-8"):
        question = json.loads(line)
        position = question["asOf"]
        if position not in counted:
            counted[position] = Recount(events, position)
        recount = counted[position]
        by, answer = figure(recount, known[question["measure"]], question,
                            dt.date.fromisoformat(question["today"]))
        print(json.dumps({"question": question, "by": by, "cells": answer, "known": bool(answer)}, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
