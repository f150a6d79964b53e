package org.cooptrack.command.dialogue;

import static org.cooptrack.command.law.Home.FACT;
import static org.cooptrack.command.law.Home.OWN;

import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rule;

/** The law of social dialogue (field description, section 4). The texts in three languages lie in problems/dialogue. */
public enum DialogueRule implements Rule {
    UNKNOWN(OWN),
    ALREADY_CONVENED(OWN),
    TITLE_MISSING(OWN),
    SHARES_NOT_WHOLE(OWN),
    PROJECT_UNKNOWN(FACT),
    IN_THE_FUTURE(OWN),
    CANCELLED(OWN),
    NOT_CANCELLED(OWN),
    ALREADY_HELD(OWN),
    NOT_HELD(OWN),
    COUNTRY_TWICE(OWN),
    PARTY_UNKNOWN(FACT),
    PARTY_TWICE(OWN),
    PARTY_NOT_INVITED(OWN),
    PARTY_ON_ANOTHER_SIDE(OWN),
    ALREADY_CONFIRMED(OWN),
    CONFIRMATION_UNKNOWN(OWN),
    SIDE_TWICE(OWN),
    HEADCOUNT_NEGATIVE(OWN),
    HEADCOUNT_MISSING(OWN),
    METHOD_MISSING(OWN),
    ATTENDANCE_DIFFERS(OWN),
    ATTENDANCE_UNKNOWN(OWN),
    AGREEMENT_UNKNOWN(OWN),
    AGREEMENT_DIFFERS(OWN),
    AGREEMENTS_STAND(OWN),
    SIGNATORIES_MISSING(OWN),
    ALREADY_SIGNED(OWN),
    SIGNED_BEFORE_REACHED(OWN),
    NOT_SIGNED(OWN),
    SIGNATURE_MISSING(OWN),
    IN_FORCE_BEFORE_SIGNED(OWN),
    ALREADY_IN_FORCE(OWN),
    NOT_IN_FORCE(OWN),
    IN_FORCE_STANDS(OWN),
    ALREADY_DENOUNCED(OWN),
    NOT_DENOUNCED(OWN),
    DENOUNCED_BEFORE_IN_FORCE(OWN),
    DENUNCIATION_STANDS(OWN),
    FOLLOW_UP_NUMBER(OWN),
    FOLLOW_UP_DIFFERS(OWN),
    FOLLOW_UP_UNKNOWN(OWN),
    /** A fact may break those that follow; it is then recorded with a quality issue. */
    PROJECT_NOT_ACTIVE_ON_DAY(FACT),
    HELD_THOUGH_CANCELLED(OWN),
    PARTY_NOT_CONFIRMED(OWN),
    ATTENDED_FOR_ANOTHER_SIDE(OWN),
    AGREEMENT_WITHOUT_SESSION(OWN),
    FOLLOW_UP_WITHOUT_SESSION(OWN);

    private final Home home;

    DialogueRule(Home home) { this.home = home; }

    @Override
    public String slice() { return "dialogue"; }

    @Override
    public Home home() { return home; }
}
