package org.cooptrack.events.childlabour;

/** What a child learns at. */
public enum Education {
    PRIMARY_SCHOOL, SECONDARY_SCHOOL, NON_FORMAL_EDUCATION, VOCATIONAL_TRAINING, APPRENTICESHIP
}
