"""Training: enrolments, completions, certificates, follow-ups."""
from said import attributes, setting

# Under which kind its persons are among those reached by the programme.
REACHED = {"beneficiaries-trained": "TRAINING"}


def told(recount, event, name, data):
    if name in ("BeneficiaryEnrolled", "BeneficiaryTrained", "CertificateIssued", "BeneficiaryFollowedUp"):
        key = (data["training"], data["participation"]["person"])
        if name == "BeneficiaryEnrolled":
            recount.foundations[key] = event["id"]
        else:
            recount.founded[event["id"]] = key
    recount.simple(event, name, data,
                   {"BeneficiaryEnrolled": ("enrolled", "participation"),
                    "BeneficiaryTrained": ("trained", "participation"),
                    "CertificateIssued": ("certified", "participation"),
                    "BeneficiaryFollowedUp": ("followed", "participation")},
                   {"EnrolmentCorrected": ["enrolled"], "CompletionCorrected": ["trained"],
                    "CertificationCorrected": ["certified"], "FollowUpCorrected": ["followed"]},
                   {"EnrolmentRetracted": ["enrolled"], "CompletionRetracted": ["trained"],
                    "CertificationRetracted": ["certified"], "CertificateRevoked": ["certified"],
                    "FollowUpRetracted": ["followed"]})


def count(recount):
    for kind, measure in (("enrolled", "beneficiaries-enrolled"), ("trained", "beneficiaries-trained"),
                          ("certified", "beneficiaries-certified"), ("followed", "training-follow-ups")):
        for value, link in recount.live(kind):
            recount.add(measure, value["person"], 1, value["occurredOn"], link, setting(value["setting"]),
                        {"topic": [value["topic"]]}, attributes(value["attributes"]))
