package org.cooptrack.command.release;

import static org.cooptrack.command.law.Home.*;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of release from forced labour (field description, sections 3 and 4). The texts in three languages lie in problems/release. */
public enum ReleaseRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_IDENTIFIED(OWN),
    SECOND_OPEN_CASE(CLAIM),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    IN_THE_FUTURE(OWN),
    RELEASES_STAND(OWN),
    AFTER_CARE_STANDS(OWN),
    RELEASE_DIFFERS(OWN),
    RELEASE_UNKNOWN(OWN),
    VERIFIED_BY_RECORDER(FACT),
    ALREADY_VERIFIED(OWN),
    NOT_VERIFIED(OWN),
    PROTECTION_DIFFERS(OWN),
    PROTECTION_UNKNOWN(OWN),
    SERVICE_DIFFERS(OWN),
    SERVICE_UNKNOWN(OWN),
    AFTER_CARE_WITHOUT_NEEDS(OWN),
    NO_AFTER_CARE(OWN),
    BEFORE_AFTER_CARE(OWN),
    ALREADY_REINTEGRATED(OWN),
    NOT_REINTEGRATED(OWN),
    FOLLOW_UP_MONTH(OWN),
    FOLLOW_UP_TOO_EARLY(OWN),
    FOLLOW_UP_DIFFERS(OWN),
    FOLLOW_UP_UNKNOWN(OWN),
    ALREADY_RE_EXPLOITED(OWN),
    NOT_RE_EXPLOITED(OWN),
    RE_EXPLOITATION_STANDS(OWN),
    BEFORE_RELEASE(OWN),
    RECEIVER_UNKNOWN(FACT),
    RECEIVER_NOT_RUNNING(STRICT_FACT),
    RECEIVER_HAS_IT(OWN),
    TRANSFER_PROPOSED(OWN),
    TRANSFERRED(OWN),
    NO_TRANSFER(OWN),
    ACCEPTED_FOR_ANOTHER(OWN),
    ACCEPTED_BY_PROPOSER(FACT),
    CASE_CLOSED(OWN),
    CLOSED_WITHOUT_OUTCOME(OWN),
    CLOSED_BEFORE_IDENTIFICATION(OWN),
    ALREADY_CLOSED(OWN),
    NOT_CLOSED(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PROJECT_NOT_RUNNING(FACT),
    AGE_UNKNOWN(OWN),
    INVOLUNTARINESS_OR_MENACE_MISSING(OWN),
    CHILD_CRITERION_MISSING(OWN),
    RELEASED_WITHOUT_RE_EXPLOITATION(OWN);

    private final Home home;

    ReleaseRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "release"; }

    @Override
    public Home home() { return home; }
}
