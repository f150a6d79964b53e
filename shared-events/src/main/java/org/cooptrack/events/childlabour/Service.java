package org.cooptrack.events.childlabour;

/** With what a child, or its family, is helped to stay out of child labour. */
public enum Service {
    SCHOOL_SUPPORT, BRIDGE_SCHOOL, VOCATIONAL_TRAINING, SAFE_WORK_PLACEMENT, PSYCHOSOCIAL_SUPPORT, HEALTH_CARE, SHELTER,
    FAMILY_INCOME, CASH_TRANSFER, LEGAL_AID
}
