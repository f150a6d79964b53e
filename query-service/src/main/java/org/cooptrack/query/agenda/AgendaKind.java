package org.cooptrack.query.agenda;

/**
 * What kind of work waits. Due by a day are follow-ups, reports, baselines, the response to a recommendation of an evaluation and what it
 * asks for, supervisory comments, meetings of joint committees, general assemblies of cooperatives, the response to a
 * finding of an audit and what it promises; beside them stand rows
 * that wait for an earlier fact, and open quality issues.
 */
public enum AgendaKind {
    FOLLOW_UP, REPORT, BASELINE, RESPONSE, RECOMMENDATION, SUPERVISORY_COMMENT, COMMITTEE_MEETING, GENERAL_ASSEMBLY,
    FINDING_RESPONSE, FINDING_ACTION, WAITING_ROWS,
    ISSUE
}
