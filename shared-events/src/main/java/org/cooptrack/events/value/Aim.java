package org.cooptrack.events.value;

/** The three aims of the programme (field description, section 1). */
public enum Aim {
    SKILLS_AND_PROTECTION, EMPLOYMENT_POLICY, RIGHTS_AT_WORK
}
