package org.cooptrack.events.institution;

import org.cooptrack.events.Dimension;
import org.cooptrack.events.ValuesOf;

/** What an institution is for; named as the topic under which it counts. */
@ValuesOf(Dimension.TOPIC)
public enum InstitutionField {
    SOCIAL_DIALOGUE, LABOUR_ADMINISTRATION
}
