package org.cooptrack.events.release;

/** With what a person is helped to recover, to begin anew, and to get what is due (P029, articles 3 and 4; R203). */
public enum Service {
    MEDICAL_CARE, PSYCHOSOCIAL_SUPPORT, HOUSING, FAMILY_REUNIFICATION, VOLUNTARY_RETURN, SCHOOLING, VOCATIONAL_TRAINING,
    JOB_PLACEMENT, LIVELIHOOD, LEGAL_AID, BACK_WAGES, COMPENSATION
}
