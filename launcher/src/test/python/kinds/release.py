"""Release from forced labour: cases, releases, after-care, follow-ups."""
from collections import defaultdict

from said import Link, circumstances, once

# Under which kind its persons are among those reached by the programme.
REACHED = {"released-from-forced-labour": "FORCED_LABOUR"}


def told(recount, event, name, data):
    if name == "WorkerReleased":
        recount.begin(event, "release", {"release": data["release"], "verification": "PENDING", "follow": {}, "again": None})
    elif name == "ReleaseRetracted":
        course(recount, event, data["amends"], lambda course: None)
    elif name == "ReleaseCorrected":
        course(recount, event, data["amends"], lambda course: dict(course, release=data["after"]))
    elif name in ("ReleaseConfirmed", "ReleaseRejected", "VerificationReopened"):
        now = {"ReleaseConfirmed": "CONFIRMED", "ReleaseRejected": "REJECTED", "VerificationReopened": "PENDING"}[name]
        course(recount, event, data["release"], lambda course: dict(course, verification=now))
    elif name == "FollowedUp":
        found = data["found"]
        course(recount, event, data["release"],
               lambda course: dict(course, follow=dict(course["follow"], **{str(found["month"]): found})))
    elif name == "FollowUpCorrected":
        found = data["after"]
        course(recount, event, data["release"],
               lambda course: dict(course, follow=dict(course["follow"], **{str(found["month"]): found})))
    elif name == "FollowUpRetracted":
        course(recount, event, data["release"], lambda course: dict(course, follow={
            month: found for month, found in course["follow"].items() if month != str(data["month"])}))
    elif name in ("PersonReExploited", "ReExploitationCorrected"):
        course(recount, event, data["release"], lambda course: dict(course, again=data["when"]))
    elif name == "ReExploitationRetracted":
        course(recount, event, data["release"], lambda course: dict(course, again=None))
    elif name == "CaseClosed":
        recount.begin(event, "closure", dict(data["closure"], dossier=data["dossier"]))
    elif name == "ClosureRetracted":
        recount.go_on(event, "closure", data["amends"], None)
    else:
        for fact, key, kind in (("PersonIdentified", "identification", "identified"),
                                ("AfterCarePlanned", "plan", "care"),
                                ("PersonReintegrated", "reintegration", "reintegrated")):
            if name == fact:
                recount.begin(event, kind, dict(data[key], dossier=data["dossier"]))
        for stem, kind in (("Identification", "identified"), ("AfterCare", "care"), ("Reintegration", "reintegrated")):
            if name in (stem + "Corrected", stem + "Retracted"):
                recount.go_on(event, kind, data["amends"],
                              dict(data["after"], dossier=data["dossier"]) if "after" in data else None)


def course(recount, event, of, change):
    """What is learned of a release: named by the event that tells of it, or as the release itself."""
    for start, (kind, links) in recount.chains.items():
        if kind != "release" or links[-1].value is None:
            continue
        same = any(link.event == of for link in links) if isinstance(of, str) \
            else links[-1].value["release"]["release"] == of["release"]
        if same and start.rsplit("/", 1)[0] == event["stream"]:
            links.append(Link(event, change(links[-1].value)))
            return


def count(recount):
    for value, link in recount.live("identified"):
        once(recount, "identified-in-or-at-risk-of-forced-labour", value["circumstances"], link)
    for value, link in recount.live("reintegrated"):
        once(recount, "reintegrated-after-forced-labour", value["circumstances"], link)
    for value, link in recount.live("release"):
        released(recount, value, link)
    ended = defaultdict(list)
    for kind in ("reintegrated", "closure"):
        for value, link in recount.live(kind):
            when = value["circumstances"]["when"] if kind == "reintegrated" else value["when"]
            ended[value["dossier"]].append(when["occurredOn"])
    for value, link in recount.live("care"):
        at = value["circumstances"]
        ends = min(ended[value["dossier"]]) if ended[value["dossier"]] else None
        recount.stock("in-after-care", at["person"], at["when"]["occurredOn"], ends, link, circumstances(at))


def released(recount, value, link):
    at = value["release"]["circumstances"]
    when = at["when"]["occurredOn"]
    if value["verification"] == "PENDING":
        recount.add("releases-pending-verification", at["person"], 1, when, link, circumstances(at))
    if value["verification"] != "CONFIRMED":
        return
    recount.add("released-from-forced-labour", at["person"], 1, when, link, circumstances(at))
    recount.add("released-or-withdrawn", at["person"], 1, when, link, circumstances(at), {"kind": ["FORCED_LABOUR"]})
    if value["again"]:
        recount.add("re-exploited-after-release", at["person"], 1, value["again"]["occurredOn"], link, circumstances(at))
    for month, found in value["follow"].items():
        day = found["when"]["occurredOn"]
        recount.add("release-follow-ups", at["person"], 1, day, link, circumstances(at))
        if found["finding"] == "FREE" and not value["again"]:
            recount.add("release-sustained-%s-months" % month, at["person"], 1, day, link, circumstances(at))
