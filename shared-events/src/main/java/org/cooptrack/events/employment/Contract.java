package org.cooptrack.events.employment;

/** On what terms somebody is employed: the groups of employees of ICSE-18, with apprentices apart from trainees and interns. */
public enum Contract {
    PERMANENT, FIXED_TERM, SHORT_TERM_OR_CASUAL, APPRENTICESHIP, TRAINEESHIP_OR_INTERNSHIP, UNKNOWN
}
