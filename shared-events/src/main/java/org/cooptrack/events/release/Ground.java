package org.cooptrack.events.release;

/** Why a release is not confirmed. */
public enum Ground {
    NOT_FORCED_LABOUR, NOT_RELEASED, OTHER_PERSON, NOTHING_TO_SUPPORT_IT
}
