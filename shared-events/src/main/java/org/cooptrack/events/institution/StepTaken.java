package org.cooptrack.events.institution;

import org.cooptrack.events.Flagged;

/** An institution reached a stage of its life. Which rules it broke by that is noted on it. */
public sealed interface StepTaken extends InstitutionEvent, Flagged
        permits MandateGiven, InstitutionConstituted, InstitutionEstablished, InstitutionBeganOperating,
        InstitutionLapsed {
    Step step();
}
