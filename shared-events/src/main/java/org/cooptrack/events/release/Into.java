package org.cooptrack.events.release;

/** Into what a person was reintegrated. */
public enum Into {
    EMPLOYMENT, OWN_ACCOUNT_WORK, EDUCATION_OR_TRAINING, FAMILY_AND_COMMUNITY
}
