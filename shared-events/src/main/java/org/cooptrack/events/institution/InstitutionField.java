package org.cooptrack.events.institution;

/** What an institution is for; named as the topic under which it counts. */
public enum InstitutionField {
    SOCIAL_DIALOGUE, LABOUR_ADMINISTRATION
}
