package org.cooptrack.events.institution;

/** The stages in the life of an institution after it was proposed, in their order. */
public enum InstitutionStage {
    MANDATE, CONSTITUTION, ESTABLISHMENT, OPERATION, LAPSE
}
