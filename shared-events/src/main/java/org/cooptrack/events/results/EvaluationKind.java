package org.cooptrack.events.results;

/** When and by whom an evaluation is made: midway, at the end or some years after; by the project itself or by others. */
public enum EvaluationKind {
    SELF, INTERNAL, MID_TERM, FINAL, EX_POST
}
