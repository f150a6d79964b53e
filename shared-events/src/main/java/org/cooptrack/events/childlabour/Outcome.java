package org.cooptrack.events.childlabour;

/** With what a case ends. */
public enum Outcome {
    IN_EDUCATION_OR_TRAINING, IN_PERMITTED_WORK, REACHED_ADULTHOOD, NOT_CHILD_LABOUR, CARED_FOR_ELSEWHERE,
    LOST_FROM_SIGHT, DIED
}
