#!/usr/bin/env python3
"""Recounts every figure from the raw event feed, apart from the services, by the written definitions alone.

Usage: recount.py FEED MEASURES QUESTIONS > ANSWERS
  FEED       the answer of GET /v1/events, one event a line
  MEASURES   the answer of GET /v1/measures
  QUESTIONS  one JSON object a line: measure, by (list), asOf, and if wanted occurredFrom and occurredUpTo
Each answer is a JSON object a line: its cells as [[values by axis], total, distinct, withoutIdentity].
A measure or a dimension that is not known here ends it with its name.
"""
import calendar
import datetime as dt
import json
import os
import sys
from collections import defaultdict
from decimal import Decimal

DAY = dt.timedelta(days=1)
MONTHS_A_DAY = Decimal("0.032854209446")
OF_THE_PERSON = ("sex", "age-band", "disability")
PERIODS = ("year", "quarter", "month")
TRANSACTIONS = {"1": "receipts", "2": "outgoing-commitments", "3": "disbursements", "4": "expenditure",
                "5": "interest-payments", "6": "loan-repayments", "7": "reimbursements", "8": "equity-purchases",
                "9": "equity-sales", "10": "credit-guarantees", "11": "commitments", "12": "outgoing-pledges",
                "13": "pledges"}

REACHED = {"beneficiaries-trained": "TRAINING", "social-protection-ever-covered": "SOCIAL_PROTECTION",
           "persons-placed": "EMPLOYMENT_SERVICE", "cooperative-members-joined": "COOPERATIVE",
           "enterprise-owners-supported": "ENTERPRISE", "released-from-forced-labour": "FORCED_LABOUR",
           "withdrawn-from-child-labour": "CHILD_LABOUR", "prevented-from-child-labour": "CHILD_LABOUR"}


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
    """How many of each sex were counted without their names; that it was nobody is an answer, too."""
    for key, sex in (("female", "FEMALE"), ("male", "MALE"), ("other", "OTHER"), ("notStated", "NOT_STATED")):
        if headcount.get(key) is not None:
            yield sex, headcount[key]


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
        handler = getattr(self, "told_" + event["type"].split(".")[0], None)
        if handler:
            handler(event, event["type"].split(".")[1], data)

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

    # --- each kind of activity: which events tell, correct and retract which facts

    def told_training(self, event, name, data):
        self.simple(event, name, data,
                    {"BeneficiaryEnrolled": ("enrolled", "participation"),
                     "BeneficiaryTrained": ("trained", "participation"),
                     "CertificateIssued": ("certified", "participation"),
                     "BeneficiaryFollowedUp": ("followed", "participation")},
                    {"EnrolmentCorrected": ["enrolled"], "CompletionCorrected": ["trained"],
                     "CertificationCorrected": ["certified"], "FollowUpCorrected": ["followed"]},
                    {"EnrolmentRetracted": ["enrolled"], "CompletionRetracted": ["trained"],
                     "CertificationRetracted": ["certified"], "CertificateRevoked": ["certified"],
                     "FollowUpRetracted": ["followed"]})

    def told_dialogue(self, event, name, data):
        if name == "DialogueSessionHeld":
            self.begin(event, "session", data["proceedings"])
        elif name == "AttendanceRecorded":
            self.go_on(event, "session", data["restsOn"], data["after"])
        elif name in ("HoldingCorrected", "AttendanceCorrected", "AttendanceRetracted"):
            self.go_on(event, "session", data["amends"], data["after"])
        elif name == "HoldingRetracted":
            self.go_on(event, "session", data["amends"], None)
        elif name == "AgreementReached":
            self.begin(event, "agreement", data["agreement"])
        elif name == "AgreementEnteredIntoForce":
            self.begin(event, "in-force", (data["agreement"], data["occurredOn"]))
        elif name == "AgreementDenounced":
            self.begin(event, "denounced", (data["agreement"], data["occurredOn"]))
        elif name in ("AgreementCorrected", "AgreementRetracted"):
            self.go_on(event, "agreement", data["amends"], data.get("after"))
        elif name in ("EntryIntoForceCorrected", "EntryIntoForceRetracted"):
            self.go_on(event, "in-force", data["amends"], (data["agreement"], data["after"]) if "after" in data else None)
        elif name in ("DenunciationCorrected", "DenunciationRetracted"):
            self.go_on(event, "denounced", data["amends"], (data["agreement"], data["after"]) if "after" in data else None)

    def told_dispute(self, event, name, data):
        facts = {"DisputeNotified": ("notified", "notification"), "ProceedingsHeld": ("proceedings", "proceedings"),
                 "DisputeSettled": ("settled", "settlement"), "DisputeNotSettled": ("not-settled", "ending"),
                 "DaysLostRecorded": ("days-lost", "stoppage")}
        if name in facts:
            kind, key = facts[name]
            self.begin(event, kind, dict(data[key], dispute=data["dispute"]))
            return
        after = dict(data["after"], dispute=data["dispute"]) if isinstance(data.get("after"), dict) else None
        for stem, kind in (("Notification", "notified"), ("Proceedings", "proceedings"), ("Settlement", "settled"),
                           ("NonSettlement", "not-settled"), ("DaysLost", "days-lost")):
            if name in (stem + "Corrected", stem + "Retracted"):
                self.go_on(event, kind, data["amends"], after)

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

    def told_support(self, event, name, data):
        if name == "SupportRequested":
            self.begin(event, "request", data["request"])
        elif name == "SupportProvided":
            self.begin(event, "provision", data["provision"])
        elif name == "SupportApplied":
            self.go_on(event, "provision", data["restsOn"], data["provision"])
        elif name in ("RequestCorrected", "RequestRetracted"):
            self.go_on(event, "request", data["amends"], data.get("after"))
        elif name in ("ProvisionCorrected", "ProvisionRetracted", "ApplicationCorrected", "ApplicationRetracted"):
            self.go_on(event, "provision", data["amends"], data.get("after"))

    def told_safety(self, event, name, data):
        if name == "CommitteeFormed":
            self.begin(event, "committee", data["committee"])
        elif name in ("CommitteeCorrected", "CommitteeRetracted"):
            self.go_on(event, "committee", data["amends"], data["after"]["committee"] if "after" in data else None)
        elif name == "CommitteeMet":
            self.begin(event, "meeting", dict(data["meeting"], workplace=data["workplace"]))
        elif name in ("MeetingCorrected", "MeetingRetracted"):
            after = dict(data["after"], workplace=data["workplace"]) if "after" in data else None
            self.go_on(event, "meeting", data["amends"], after)
        else:
            self.simple(event, name, data,
                        {"RisksAssessed": ("assessment", "assessment"), "ControlPutInPlace": ("control", "control"),
                         "InjuriesReported": ("injuries", "injuries")},
                        {"AssessmentCorrected": ["assessment"], "ControlCorrected": ["control"],
                         "InjuriesCorrected": ["injuries"]},
                        {"AssessmentRetracted": ["assessment"], "ControlRetracted": ["control"],
                         "InjuriesRetracted": ["injuries"]})

    def told_protection(self, event, name, data):
        if name in ("CoverageEnded", "CoverageLapsed"):
            self.go_on(event, "coverage", data["restsOn"], data["after"])
            return
        self.simple(event, name, data,
                    {"PersonEnrolled": ("affiliated", "enrolment"), "CoverageStarted": ("coverage", "coverage"),
                     "CoverageReinstated": ("coverage", "coverage"), "DependantCovered": ("coverage", "coverage"),
                     "ContributionPaid": ("payment", "payment"), "SubsidyPaid": ("payment", "payment")},
                    {"EnrolmentCorrected": ["affiliated"], "CoverageCorrected": ["coverage"],
                     "PaymentCorrected": ["payment"]},
                    {"EnrolmentRetracted": ["affiliated"], "CoverageRetracted": ["coverage"],
                     "PaymentRetracted": ["payment"]})

    def told_employment(self, event, name, data):
        if name == "RetentionChecked":
            self.begin(event, "retention", (data["placement"], data["retention"]))
        elif name in ("RetentionCorrected", "RetentionRetracted"):
            self.go_on(event, "retention", data["amends"], (data["placement"], data["after"]) if "after" in data else None)
        else:
            self.simple(event, name, data,
                        {"JobseekerRegistered": ("jobseeker", "registration"), "JobseekerPlaced": ("placement", "placement")},
                        {"RegistrationCorrected": ["jobseeker"], "PlacementCorrected": ["placement"]},
                        {"RegistrationRetracted": ["jobseeker"], "PlacementRetracted": ["placement"]})

    def told_cooperative(self, event, name, data):
        if name == "MemberJoined":
            self.begin(event, "member", data["tenure"]["membership"])
        elif name in ("JoiningCorrected", "JoiningRetracted"):
            self.go_on(event, "member", data["amends"], data["after"]["membership"] if "after" in data else None)
        elif name == "MemberLeft":
            self.begin(event, "leaving", (data["membership"], data["leaving"]["occurredOn"]))
        elif name in ("LeavingCorrected", "LeavingRetracted"):
            self.go_on(event, "leaving", data["amends"],
                       (data["membership"], data["after"]["occurredOn"]) if "after" in data else None)
        elif name == "GeneralAssemblyHeld":
            self.begin(event, "sign-of-life", (data["cooperative"], data["assembly"]["occurredOn"]))
        elif name == "TurnoverReported":
            self.begin(event, "sign-of-life", (data["cooperative"], data["turnover"]["period"]["to"]))
        elif name in ("AssemblyCorrected", "AssemblyRetracted"):
            self.go_on(event, "sign-of-life", data["amends"],
                       (data["cooperative"], data["after"]["occurredOn"]) if "after" in data else None)
        elif name in ("TurnoverCorrected", "TurnoverRetracted"):
            self.go_on(event, "sign-of-life", data["amends"],
                       (data["cooperative"], data["after"]["period"]["to"]) if "after" in data else None)
        elif name == "CooperativeDissolved":
            self.begin(event, "dissolved", (data["cooperative"], data["occurredOn"]))
        elif name in ("DissolutionCorrected", "DissolutionRetracted"):
            self.go_on(event, "dissolved", data["amends"], (data["cooperative"], data["after"]) if "after" in data else None)
        else:
            self.simple(event, name, data,
                        {"FoundersRecorded": ("founders", "founders"), "CooperativeRegistered": ("registered", "registration")},
                        {"FoundersCorrected": ["founders"], "RegistrationCorrected": ["registered"]},
                        {"FoundersRetracted": ["founders"], "RegistrationRetracted": ["registered"]})

    def told_enterprise(self, event, name, data):
        if name == "ClaimVerified":
            self.begin(event, "verified", data["jobs"])
        elif name == "VerificationRetracted":
            self.go_on(event, "verified", data["amends"], None)
        else:
            self.simple(event, name, data,
                        {"EnterpriseSupported": ("enterprise", "support"), "JobsClaimed": ("claim", "jobs"),
                         "LossesReported": ("losses", "losses")},
                        {"SupportCorrected": ["enterprise"], "ClaimCorrected": ["claim"], "LossesCorrected": ["losses"]},
                        {"SupportRetracted": ["enterprise"], "ClaimRetracted": ["claim"], "LossesRetracted": ["losses"]})

    def told_reform(self, event, name, data):
        if "milestone" in data:
            self.begin(event, "milestone", data["milestone"])
        elif name in ("MilestoneCorrected", "MilestoneRetracted"):
            self.go_on(event, "milestone", data["amends"], data.get("after"))
        elif name in ("WorkersEstimated", "EstimateRevised", "EstimateRetracted") and "after" in data:
            self.go_on(event, "milestone", data["restsOn"], data["after"])
        elif name == "ReformReturned":
            self.returned(event, data["undone"], None)
        elif name == "ReturnRetracted":
            self.returned(event, data["restored"], "restored")
        elif name == "ReformConsulted":
            self.begin(event, "consultation", data["consultation"])
        elif name in ("ConsultationCorrected", "ConsultationRetracted"):
            self.go_on(event, "consultation", data["amends"], data.get("after"))

    def returned(self, event, milestones, how):
        """A return to an earlier stage takes the later ones back; taking the return back restores them."""
        for milestone in milestones:
            for kind, links in self.chains.values():
                last = next((link.value for link in reversed(links) if link.value), None)
                if kind == "milestone" and last and last["reform"] == milestone["reform"] \
                        and last["stage"] == milestone["stage"]:
                    links.append(Link(event, milestone if how else None))

    def told_ratification(self, event, name, data):
        if name == "RatificationRegistered":
            self.begin(event, "ratification", data["says"])
        elif name == "RatificationDenounced":
            self.go_on(event, "ratification", data["restsOn"], data["after"])
        elif "amends" in data:
            self.go_on(event, "ratification", data["amends"], data.get("after"))

    def told_supervision(self, event, name, data):
        if name == "SupervisoryCommentAddressed":
            self.begin(event, "addressed", (data["says"], data["by"]))
        elif name in ("AddressingCorrected", "AddressingRetracted"):
            self.go_on(event, "addressed", data["amends"], (data["says"], data["after"]) if "after" in data else None)

    def told_institution(self, event, name, data):
        if "step" in data:
            self.begin(event, "step", data["step"])
        elif name in ("StepCorrected", "StepRetracted"):
            self.go_on(event, "step", data["amends"], data.get("after"))

    def told_release(self, event, name, data):
        if name == "WorkerReleased":
            self.begin(event, "release", {"release": data["release"], "verification": "PENDING", "follow": {}, "again": None})
        elif name == "ReleaseRetracted":
            self.course(event, data["amends"], lambda course: None)
        elif name == "ReleaseCorrected":
            self.course(event, data["amends"], lambda course: dict(course, release=data["after"]))
        elif name in ("ReleaseConfirmed", "ReleaseRejected", "VerificationReopened"):
            now = {"ReleaseConfirmed": "CONFIRMED", "ReleaseRejected": "REJECTED", "VerificationReopened": "PENDING"}[name]
            self.course(event, data["release"], lambda course: dict(course, verification=now))
        elif name == "FollowedUp":
            found = data["found"]
            self.course(event, data["release"],
                        lambda course: dict(course, follow=dict(course["follow"], **{str(found["month"]): found})))
        elif name == "FollowUpCorrected":
            found = data["after"]
            self.course(event, data["release"],
                        lambda course: dict(course, follow=dict(course["follow"], **{str(found["month"]): found})))
        elif name == "FollowUpRetracted":
            self.course(event, data["release"], lambda course: dict(course, follow={
                month: found for month, found in course["follow"].items() if month != str(data["month"])}))
        elif name in ("PersonReExploited", "ReExploitationCorrected"):
            self.course(event, data["release"], lambda course: dict(course, again=data["when"]))
        elif name == "ReExploitationRetracted":
            self.course(event, data["release"], lambda course: dict(course, again=None))
        elif name == "CaseClosed":
            self.begin(event, "closure", dict(data["closure"], dossier=data["dossier"]))
        elif name == "ClosureRetracted":
            self.go_on(event, "closure", data["amends"], None)
        else:
            for fact, key, kind in (("PersonIdentified", "identification", "identified"),
                                    ("AfterCarePlanned", "plan", "care"),
                                    ("PersonReintegrated", "reintegration", "reintegrated")):
                if name == fact:
                    self.begin(event, kind, dict(data[key], dossier=data["dossier"]))
            for stem, kind in (("Identification", "identified"), ("AfterCare", "care"), ("Reintegration", "reintegrated")):
                if name in (stem + "Corrected", stem + "Retracted"):
                    self.go_on(event, kind, data["amends"],
                               dict(data["after"], dossier=data["dossier"]) if "after" in data else None)

    def course(self, event, of, change):
        """What is learned of a release: named by the event that tells of it, or as the release itself."""
        for start, (kind, links) in self.chains.items():
            if kind != "release" or links[-1].value is None:
                continue
            same = any(link.event == of for link in links) if isinstance(of, str) \
                else links[-1].value["release"]["release"] == of["release"]
            if same and start.rsplit("/", 1)[0] == event["stream"]:
                links.append(Link(event, change(links[-1].value)))
                return

    def told_childlabour(self, event, name, data):
        if name == "FollowedUp":
            self.begin(event, "child-followed", (data["exit"], data["found"]))
        elif name in ("FollowUpCorrected", "FollowUpRetracted"):
            self.go_on(event, "child-followed", data["amends"], (data["exit"], data["after"]) if "after" in data else None)
        else:
            self.simple(event, name, data,
                        {"ChildIdentified": ("child", "identification"), "ChildWithdrawn": ("exit", "exit"),
                         "ChildPrevented": ("exit", "exit"), "EducationStarted": ("schooling", "schooling")},
                        {"IdentificationCorrected": ["child"], "ExitCorrected": ["exit"], "EducationCorrected": ["schooling"]},
                        {"IdentificationRetracted": ["child"], "ExitRetracted": ["exit"],
                         "EducationRetracted": ["schooling"]})

    def told_hiv(self, event, name, data):
        if name == "ProgrammeStarted":
            self.begin(event, "reach", data["reach"])
        elif name in ("HeadcountRevised", "ProgrammeEnded"):
            self.go_on(event, "reach", data["restsOn"], data["after"])
        elif name in ("StartCorrected", "StartRetracted", "HeadcountCorrected", "HeadcountRetracted", "EndCorrected",
                      "EndRetracted"):
            self.go_on(event, "reach", data["amends"], data.get("after"))
        else:
            self.simple(event, name, data,
                        {"PolicyAdopted": ("policy", "policy"), "PeerEducatorsTrained": ("peers", "trained"),
                         "SessionHeld": ("hiv-session", "session"), "ReferralsMade": ("referrals", "referrals")},
                        {"PolicyCorrected": ["policy"], "PeerEducatorsCorrected": ["peers"],
                         "SessionCorrected": ["hiv-session"], "ReferralsCorrected": ["referrals"]},
                        {"PolicyRetracted": ["policy"], "PeerEducatorsRetracted": ["peers"],
                         "SessionRetracted": ["hiv-session"], "ReferralsRetracted": ["referrals"]})

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
        for event in self.events:
            if event["type"].startswith("count."):
                self.headcount(event)
        self.trainings()
        self.dialogues()
        self.disputes()
        self.supports()
        self.workplaces()
        self.schemes()
        self.services()
        self.cooperatives()
        self.enterprises()
        self.laws()
        self.cases()
        self.programmes()
        self.money()
        self.numbers()
        self.goals()

    def headcount(self, event):
        name, data = event["type"].split(".")[1], event["data"]
        if name == "PersonsCounted":
            self.begin(event, "count", data["says"])
        else:
            self.go_on(event, "count", data["amends"], data.get("after"))

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

    def numbers(self):
        """Counts without persons add to sums, never to distinct persons."""
        for says, link in self.live("count"):
            when = (dt.date.fromisoformat(says["period"]["from"]), dt.date.fromisoformat(says["period"]["to"]))
            topic = {"topic": [says["topic"]]} if says.get("topic") else {}
            kinds = {"released-from-forced-labour": "FORCED_LABOUR", "withdrawn-from-child-labour": "CHILD_LABOUR"}
            for portion in says["portions"]:
                where = (setting(says["setting"]), topic, attributes(portion["attributes"]))
                self.add(says["measure"], None, portion["persons"], when, link, *where)
                if says["measure"] in kinds:
                    self.add("released-or-withdrawn", None, portion["persons"], when, link, *where,
                             {"kind": [kinds[says["measure"]]]})

    def trainings(self):
        for kind, measure in (("enrolled", "beneficiaries-enrolled"), ("trained", "beneficiaries-trained"),
                              ("certified", "beneficiaries-certified"), ("followed", "training-follow-ups")):
            for value, link in self.live(kind):
                self.add(measure, value["person"], 1, value["occurredOn"], link, setting(value["setting"]),
                         {"topic": [value["topic"]]}, attributes(value["attributes"]))

    def dialogues(self):
        def matter(value):
            return dict(setting(value["setting"], value.get("countries")), topic=[value["topic"]])
        for value, link in self.live("session"):
            self.add("dialogue-sessions-held", value["session"], 1, value["occurredOn"], link, matter(value["matter"]),
                     {"form": [value["form"]]})
            for side in value["attendance"]:
                for sex, persons in heads(side):
                    self.add("dialogue-participants", None, persons, value["occurredOn"], link, matter(value["matter"]),
                             {"sex": [sex], "basis": [side["basis"]]})
        for value, link in self.live("agreement"):
            self.add("dialogue-agreements-reached", value["agreement"], 1, value["reachedOn"], link, matter(value["matter"]))
        for sign, kind in ((1, "in-force"), (-1, "denounced")):
            for (agreement, day), link in self.live(kind):
                self.add("dialogue-agreements-in-force", agreement["agreement"], sign, day, link, matter(agreement["matter"]))

    def disputes(self):
        for kind, measure in (("notified", "disputes-notified"), ("proceedings", "disputes-conciliated-or-arbitrated"),
                              ("settled", "disputes-settled"), ("not-settled", "disputes-not-settled"),
                              ("days-lost", "working-days-lost")):
            for value, link in self.live(kind):
                matter = value["matter"]
                more = {"form": [matter["form"]], "topic": [matter["topic"]]}
                if "way" in value:
                    more["way"] = [value["way"]]
                days = kind == "days-lost"
                if days:
                    more["basis"] = [value["basis"]]
                self.add(measure, None if days else value["dispute"], value["daysLost"] if days else 1,
                         value["occurredOn"], link, setting(matter["setting"], matter.get("countries")), more)

    def supports(self):
        def of(value):
            recipient = value["recipient"]
            return dict(setting(recipient["setting"], recipient.get("countries")), topic=[value["topic"]],
                        constituent=[recipient["constituent"]])
        for value, link in self.live("request"):
            self.add("support-requests", value["recipient"]["organisation"], 1, value["occurredOn"], link, of(value))
        for value, link in self.live("provision"):
            organisation = value["recipient"]["organisation"]
            self.add("organizations-supported", organisation, 1, value["occurredOn"], link, of(value))
            if value["topic"] == "OCCUPATIONAL_SAFETY_AND_HEALTH" and value["recipient"]["constituent"] != "GOVERNMENT":
                self.add("organizations-supported-on-safety-and-health", organisation, 1, value["occurredOn"], link, of(value))
            if value.get("applied"):
                self.add("organizations-applying-support", organisation, 1, value["applied"]["occurredOn"], link, of(value))

    def workplaces(self):
        def of(premises):
            return dict(setting(premises["setting"]), **{"economic-activity": [premises["activity"]]})
        for value, link in self.live("assessment"):
            self.add("workplaces-assessed", value["premises"]["workplace"], 1, value["occurredOn"], link, of(value["premises"]))
        for value, link in self.live("control"):
            self.add("safety-controls", value["control"], 1, value["occurredOn"], link, of(value["premises"]),
                     {"control-type": [value["type"]]})
        for value, link in self.live("injuries"):
            basis = {"basis": [value["basis"]]}
            for key, severity in (("fatal", "FATAL"), ("nonFatal", "NON_FATAL")):
                for sex, persons in heads(value[key]):
                    self.add("occupational-injuries", None, persons, value["occurredOn"], link, of(value["premises"]), basis,
                             {"severity": [severity], "sex": [sex]})
            self.add("occupational-injury-days-lost", None, value.get("daysLost", 0), value["occurredOn"], link,
                     of(value["premises"]), basis)
        meetings = defaultdict(list)
        for value, link in self.live("meeting"):
            if set(value["present"]) >= {"WORKERS", "EMPLOYER"}:
                meetings[value["workplace"]].append((span(value["occurredOn"])[1], link))
        for value, link in self.live("committee"):
            self.committee(value, link, sorted(meetings[value["premises"]["workplace"]], key=lambda each: each[0]), of)

    def committee(self, value, link, meetings, of):
        workplace = value["premises"]["workplace"]
        self.add("joint-committees-formed", workplace, 1, value["formedOn"], link, of(value["premises"]))
        formed = span(value["formedOn"])[0]
        periods = [(day, months_later(day, value["interval"])) for day, _ in meetings if day >= formed]
        for begins, ends in joined(periods):
            self.stock("joint-committees-functioning", workplace, (begins, begins), (ends, ends), link, of(value["premises"]))
            for sex, persons in heads(value["headcount"]["workers"]):
                self.stock("workers-with-functioning-committee", None, (begins, begins), (ends, ends), link,
                           of(value["premises"]), {"sex": [sex], "basis": [value["headcount"]["basis"]]}, quantity=persons)

    def schemes(self):
        def of(value):
            return dict(setting(value["matter"]["setting"]), scheme=[value["matter"]["scheme"]],
                        branch=value["matter"]["branches"])
        for value, link in self.live("affiliated"):
            self.add("social-protection-enrolled", value["person"], 1, value["occurredOn"], link, of(value),
                     attributes(value["attributes"]))
        for value, link in self.live("coverage"):
            more = (of(value), attributes(value["attributes"]))
            measures = ["social-protection-covered"] if value["as"] == "INSURED" else ["social-protection-dependants-covered"]
            if value["as"] == "INSURED":
                self.add("social-protection-ever-covered", value["person"], 1, value["from"], link, *more)
            for measure in measures:
                self.stock(measure, value["person"], value["from"], value.get("until"), link, *more)
        for value, link in self.live("payment"):
            measure = "social-protection-" + value["kind"].lower().replace("contribution", "contributions").replace(
                "subsidy", "subsidies")
            self.add(measure, value["person"], value["amount"]["amount"], value["amount"]["valueDate"], link, of(value),
                     attributes(value["attributes"]), {"currency": [value["amount"]["currency"]]})

    def services(self):
        for value, link in self.live("jobseeker"):
            at = value["situation"]
            self.add("jobseekers-registered", at["person"], 1, at["occurredOn"], link, setting(at["setting"]),
                     attributes(at["attributes"]))
        for value, link in self.live("placement"):
            at = value["situation"]
            more = (setting(at["setting"]), placed(value))
            self.add("placements", value["placement"], 1, at["occurredOn"], link, *more)
            self.add("persons-placed", at["person"], 1, at["occurredOn"], link, *more)
            if disadvantaged_youth(at):
                self.add("disadvantaged-youth-placed", at["person"], 1, at["occurredOn"], link, *more)
        for (value, retention), link in self.live("retention"):
            at = value["situation"]
            more = (setting(at["setting"]), placed(value))
            self.add("retention-checks", at["person"], 1, retention["occurredOn"], link, *more)
            if retention["outcome"] in ("IN_SAME_JOB", "IN_OTHER_JOB"):
                name = "-retained-%s-months" % retention["month"]
                self.add("persons" + name, at["person"], 1, retention["occurredOn"], link, *more)
                if disadvantaged_youth(at):
                    self.add("disadvantaged-youth" + name, at["person"], 1, retention["occurredOn"], link, *more)

    def cooperatives(self):
        def of(value):
            return dict(setting(value["undertaking"]["setting"]), settlement=[value["undertaking"]["settlement"]])
        for value, link in self.live("founders"):
            for sex, persons in heads(value["persons"]):
                self.add("cooperative-founders", None, persons, value["occurredOn"], link, of(value),
                         {"sex": [sex], "basis": [value["basis"]]})
        for value, link in self.live("member"):
            more = (setting(value["undertaking"]["setting"]), attributes(value["attributes"]))
            self.add("cooperative-members-joined", value["person"], 1, value["joinedOn"], link, *more)
            self.add("cooperative-members", value["person"], 1, value["joinedOn"], link, *more)
        for (value, day), link in self.live("leaving"):
            self.add("cooperative-members", value["person"], -1, day, link, setting(value["undertaking"]["setting"]),
                     attributes(value["attributes"]))
        signs, dissolved = defaultdict(list), {}
        for (cooperative, day), _ in self.live("sign-of-life"):
            signs[cooperative].append(span(day)[1])
        for (cooperative, day), _ in self.live("dissolved"):
            dissolved[cooperative] = span(day)[0]
        for value, link in self.live("registered"):
            cooperative = value["undertaking"]["cooperative"]
            self.add("cooperatives-formed", cooperative, 1, value["registeredOn"], link, of(value))
            registered = span(value["registeredOn"])[0]
            end = dissolved.get(cooperative, dt.date.max)
            periods = [(max(day, registered), min(months_later(day, 12), end)) for day in signs[cooperative]]
            for begins, ends in joined([(a, b) for a, b in periods if a < b]):
                self.stock("cooperatives-active", cooperative, (begins, begins), (ends, ends), link, of(value))

    def enterprises(self):
        def of(matter):
            return dict(setting(matter["setting"]), form=[matter["stage"]], topic=matter["kinds"])
        for value, link in self.live("enterprise"):
            matter, owner = value["matter"], value.get("owner")
            self.add("enterprises-supported", matter["enterprise"], 1, value["occurredOn"], link, of(matter))
            if value["womanOwned"] == "YES":
                self.add("enterprises-supported-woman-owned", matter["enterprise"], 1, value["occurredOn"], link, of(matter))
            if owner:
                self.add("enterprise-owners-supported", owner["person"], 1, value["occurredOn"], link, of(matter),
                         attributes(owner["attributes"]))
        for value, link in self.live("claim"):
            self.jobs("jobs-claimed" + ("-indirect" if value["kind"] == "INDIRECT" else ""), value, 1, link, of)
        for value, link in self.live("verified"):
            if value["kind"] == "INDIRECT":
                self.jobs("jobs-created-indirect", value, 1, link, of, "jobs-created-indirect-fte")
                continue
            self.jobs("jobs-created-gross", value, 1, link, of, "jobs-created-gross-fte")
            self.jobs("jobs-created-net", value, 1, link, of, "jobs-created-net-fte")
            for placement in value.get("placements", []):
                self.add("jobs-created-filled-by-placement", placement, 1, value["occurredOn"], link, of(value["matter"]))
        for value, link in self.live("losses"):
            self.jobs("jobs-lost", value, 1, link, of)
            self.jobs("jobs-created-net", value, -1, link, of, "jobs-created-net-fte")

    def jobs(self, measure, value, sign, link, of, equivalents=None):
        for sex, persons in heads(value["headcount"]):
            self.add(measure, None, sign * persons, value["occurredOn"], link, of(value["matter"]),
                     {"sex": [sex], "basis": [value["headcount"]["basis"]]})
        if equivalents and value.get("fullTimeEquivalents") is not None:
            self.add(equivalents, None, sign * Decimal(value["fullTimeEquivalents"]), value["occurredOn"], link,
                     of(value["matter"]))

    def laws(self):
        def of(matter):
            return dict(setting(matter["setting"], matter.get("countries")), **{"instrument-kind": [matter["kind"]]})
        for value, link in self.live("milestone"):
            more = of(value["matter"])
            if value["stage"] == "ADOPTION":
                self.add("laws-and-policies-adopted", value["reform"], 1, value["occurredOn"], link, more)
                if value.get("workers"):
                    self.add("reform-workers-concerned", None, value["workers"]["workers"], value["occurredOn"], link, more,
                             {"basis": ["ESTIMATED"]})
            sign = {"ENTRY_INTO_FORCE": 1, "REPEAL": -1}.get(value["stage"])
            if sign:
                self.add("laws-and-policies-in-force", value["reform"], sign, value["occurredOn"], link, more)
        for value, link in self.live("consultation"):
            self.add("reform-consultations-held", value["consultation"], 1, value["occurredOn"], link, of(value["matter"]),
                     {"form": [value["form"]]})
        for value, link in self.live("ratification"):
            more = dict(setting(value["setting"], [value["country"]]), instrument=[value["instrument"]])
            self.add("ratifications-registered", value["ratification"], 1, value["registeredOn"], link, more)
            self.stock("ratifications-standing", value["ratification"], value["registeredOn"], value.get("endedOn"), link, more)
        for (says, by), link in self.live("addressed"):
            more = dict(setting(says["setting"], [says["country"]]), instrument=[says["instrument"]])
            self.add("supervisory-comments-addressed", says["comment"], 1, by["occurredOn"], link, more)
        for value, link in self.live("step"):
            matter = value["matter"]
            more = dict(setting(matter["setting"], matter.get("countries")), topic=[matter["field"]])
            if value["stage"] == "ESTABLISHMENT":
                self.add("institutions-established", value["institution"], 1, value["occurredOn"], link, more,
                         {"form": [form({member["side"] for member in value["members"]})]})
            sign = {"OPERATION": 1, "LAPSE": -1}.get(value["stage"])
            if sign:
                self.add("institutions-operating", value["institution"], sign, value["occurredOn"], link, more)

    def cases(self):
        def of(circumstances):
            return dict(setting(circumstances["setting"]), **attributes(circumstances["attributes"]))

        def simple(kind, measure):
            for value, link in self.live(kind):
                at = value["circumstances"]
                self.add(measure, at["person"], 1, at["when"]["occurredOn"], link, of(at))
        simple("identified", "identified-in-or-at-risk-of-forced-labour")
        simple("reintegrated", "reintegrated-after-forced-labour")
        simple("child", "children-identified-in-child-labour")
        simple("schooling", "children-in-education-or-training")
        for value, link in self.live("release"):
            self.released(value, link, of)
        ended = defaultdict(list)
        for kind in ("reintegrated", "closure"):
            for value, link in self.live(kind):
                when = value["circumstances"]["when"] if kind == "reintegrated" else value["when"]
                ended[value["dossier"]].append(when["occurredOn"])
        for value, link in self.live("care"):
            at = value["circumstances"]
            ends = min(ended[value["dossier"]]) if ended[value["dossier"]] else None
            self.stock("in-after-care", at["person"], at["when"]["occurredOn"], ends, link, of(at))
        for value, link in self.live("exit"):
            at = value["circumstances"]
            if value["way"] == "PREVENTED":
                self.add("prevented-from-child-labour", at["person"], 1, at["when"]["occurredOn"], link, of(at))
            else:
                self.add("withdrawn-from-child-labour", at["person"], 1, at["when"]["occurredOn"], link, of(at))
                self.add("released-or-withdrawn", at["person"], 1, at["when"]["occurredOn"], link, of(at),
                         {"kind": ["CHILD_LABOUR"]})
        for (value, found), link in self.live("child-followed"):
            at = value["circumstances"]
            self.add("child-labour-follow-ups", at["person"], 1, found["when"]["occurredOn"], link, of(at))
            if found["finding"] == "OUT_OF_CHILD_LABOUR":
                self.add("out-of-child-labour-at-follow-up", at["person"], 1, found["when"]["occurredOn"], link, of(at))

    def released(self, value, link, of):
        at = value["release"]["circumstances"]
        when = at["when"]["occurredOn"]
        if value["verification"] == "PENDING":
            self.add("releases-pending-verification", at["person"], 1, when, link, of(at))
        if value["verification"] != "CONFIRMED":
            return
        self.add("released-from-forced-labour", at["person"], 1, when, link, of(at))
        self.add("released-or-withdrawn", at["person"], 1, when, link, of(at), {"kind": ["FORCED_LABOUR"]})
        if value["again"]:
            self.add("re-exploited-after-release", at["person"], 1, value["again"]["occurredOn"], link, of(at))
        for month, found in value["follow"].items():
            day = found["when"]["occurredOn"]
            self.add("release-follow-ups", at["person"], 1, day, link, of(at))
            if found["finding"] == "FREE" and not value["again"]:
                self.add("release-sustained-%s-months" % month, at["person"], 1, day, link, of(at))

    def programmes(self):
        for value, link in self.live("reach"):
            more = setting(value["site"]["setting"])
            since = [each["since"] for each in value["employed"]]
            self.stock("hiv-programmes-in-force", value["programme"], since[0], value.get("until"), link, more)
            for at, each in enumerate(value["employed"]):
                until = since[at + 1] if at + 1 < len(since) else value.get("until")
                for sex, persons in heads(each["headcount"]):
                    self.stock("hiv-workers-reached", None, each["since"], until, link, more,
                               {"sex": [sex], "basis": [each["headcount"]["basis"]]}, quantity=persons)
        for value, link in self.live("policy"):
            self.add("hiv-policies-adopted", value["programme"], 1, value["adoptedOn"], link,
                     setting(value["site"]["setting"]))
        for kind, measure in (("peers", "hiv-peer-educators-trained"), ("referrals", "hiv-referrals"),
                              ("hiv-session", "hiv-contacts")):
            for value, link in self.live(kind):
                topic = {"topic": [value["theme"]]} if kind == "hiv-session" else {}
                if topic:
                    self.add("hiv-sessions-held", None, 1, value["occurredOn"], link, setting(value["site"]["setting"]), topic)
                for sex, persons in heads(value["headcount"]):
                    self.add(measure, None, persons, value["occurredOn"], link, setting(value["site"]["setting"]), topic,
                             {"sex": [sex], "basis": [value["headcount"]["basis"]]})

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
            recount.add("projects-active", self.project, 1, str(year), link, self.dimensions(dt.date(year, 12, 31)))

    def active_years(self, last):
        active, since = set(), None
        for day, status in self.history + [(last.isoformat(), "END")]:
            if since and status != "ACTIVE":
                active |= set(range(int(since[:4]), int(day[:4]) + 1))
                since = None
            elif not since and status == "ACTIVE":
                since = day
        return sorted(active)


def placed(value):
    """A person who was placed: the occupation is that of the job."""
    said = attributes(value["situation"]["attributes"])
    said["occupation"] = [value["job"].get("occupation") or "UNKNOWN"]
    return said


def disadvantaged_youth(at):
    """Young by the country's definition of that day, the whole age band within it, and disadvantaged by a criterion."""
    band, limits = at["attributes"]["ageBand"], at["limits"]
    ages = band.split("-") if "-" in band else [band, band]
    if not at["attributes"].get("disadvantages") or not all(age.isdigit() for age in ages):
        return False
    return limits["youthFrom"] <= int(ages[0]) and int(ages[1]) <= limits["youthTo"]


def form(sides):
    if {"GOVERNMENT", "EMPLOYERS", "WORKERS"} <= sides:
        return "TRIPARTITE_PLUS" if "OTHERS" in sides else "TRIPARTITE"
    return "BIPARTITE" if sides == {"EMPLOYERS", "WORKERS"} else "OTHER"


def joined(periods):
    """Periods that meet or overlap are one; the last day of each is the first on which it is no longer so."""
    together = []
    for begins, ends in sorted(periods):
        if together and begins <= together[-1][1]:
            together[-1][1] = max(together[-1][1], ends)
        else:
            together.append([begins, ends])
    return together


# --- figures --------------------------------------------------------------------------------------------------------

def period(fact, axis):
    """None where the days do not all lie in one."""
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


def figure(recount, measure, question, today):
    by = list(question["by"])
    if measure["kind"] == "MONEY" and "currency" not in by:
        by.insert(0, "currency")
    name = "social-protection-covered" if measure["kind"] == "MONTHS" else measure["measure"]
    first = dt.date.fromisoformat(question.get("occurredFrom") or "0001-01-01")
    last = dt.date.fromisoformat(question.get("occurredUpTo") or "9999-12-31")
    if measure["kind"] in ("STOCK", "MONTHS"):
        last = min(last, today) if measure["kind"] == "MONTHS" or not question.get("occurredUpTo") else last
    of_time = measure["kind"] == "MONTHS"
    facts = [fact for fact in recount.facts if fact.measure == name and fact.last <= last
             and (of_time or fact.first >= first)]
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
        for cell, part in cells(recount, fact, by, day, None).items():
            totals[cell] += quantity * part
            if fact.subject is None:
                without[cell] += quantity * part
        if fact.subject is not None:
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
        print(json.dumps({"question": question, "by": by, "cells": answer}, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
