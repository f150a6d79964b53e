package org.cooptrack.events.release;

/** What confirms a release. */
public enum Basis {
    COURT_DECISION, INSPECTION_REPORT, POLICE_REPORT, INTERVIEW_BY_TRAINED_STAFF, CASE_COMMITTEE
}
