package org.cooptrack.events.hiv;

import org.cooptrack.events.Dimension;
import org.cooptrack.events.ValuesOf;

/** What a session was about: the headings under which Recommendation No. 200 (2010) orders what workplaces do. */
@ValuesOf(Dimension.TOPIC)
public enum Theme {
    DISCRIMINATION_AND_EQUALITY, PREVENTION, TREATMENT_AND_CARE, SUPPORT, TESTING_PRIVACY_AND_CONFIDENTIALITY,
    OCCUPATIONAL_SAFETY_AND_HEALTH, CHILDREN_AND_YOUNG_PERSONS
}
