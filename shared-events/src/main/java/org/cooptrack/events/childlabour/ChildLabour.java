package org.cooptrack.events.childlabour;

/** Which child labour it is, or would be: below the minimum age (C138), hazardous, or another worst form (C182, article 3). */
public enum ChildLabour {
    BELOW_MINIMUM_AGE, HAZARDOUS, OTHER_WORST_FORM
}
