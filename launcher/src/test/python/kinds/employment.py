"""Employment services: jobseekers, placements, retention."""
from said import attributes, setting

# Under which kind its persons are among those reached by the programme.
REACHED = {"persons-placed": "EMPLOYMENT_SERVICE"}


def told(recount, event, name, data):
    if name == "RetentionChecked":
        recount.begin(event, "retention", (data["placement"], data["retention"]))
    elif name in ("RetentionCorrected", "RetentionRetracted"):
        recount.go_on(event, "retention", data["amends"], (data["placement"], data["after"]) if "after" in data else None)
    else:
        recount.simple(event, name, data,
                       {"JobseekerRegistered": ("jobseeker", "registration"), "JobseekerPlaced": ("placement", "placement")},
                       {"RegistrationCorrected": ["jobseeker"], "PlacementCorrected": ["placement"]},
                       {"RegistrationRetracted": ["jobseeker"], "PlacementRetracted": ["placement"]})


def count(recount):
    for value, link in recount.live("jobseeker"):
        at = value["situation"]
        recount.add("jobseekers-registered", at["person"], 1, at["occurredOn"], link, setting(at["setting"]),
                    attributes(at["attributes"]))
    for value, link in recount.live("placement"):
        at = value["situation"]
        more = (setting(at["setting"]), placed(value))
        recount.add("placements", value["placement"], 1, at["occurredOn"], link, *more)
        recount.add("persons-placed", at["person"], 1, at["occurredOn"], link, *more)
        if disadvantaged_youth(at):
            recount.add("disadvantaged-youth-placed", at["person"], 1, at["occurredOn"], link, *more)
    for (value, retention), link in recount.live("retention"):
        at = value["situation"]
        more = (setting(at["setting"]), placed(value))
        recount.add("retention-checks", at["person"], 1, retention["occurredOn"], link, *more)
        if retention["outcome"] in ("IN_SAME_JOB", "IN_OTHER_JOB"):
            name = "-retained-%s-months" % retention["month"]
            recount.add("persons" + name, at["person"], 1, retention["occurredOn"], link, *more)
            if disadvantaged_youth(at):
                recount.add("disadvantaged-youth" + name, at["person"], 1, retention["occurredOn"], link, *more)


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
