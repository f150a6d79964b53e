package org.cooptrack.events.protection;

/** The nine branches of social security of the Social Security (Minimum Standards) Convention, C102, parts II to X. */
public enum Branch {
    MEDICAL_CARE, SICKNESS, UNEMPLOYMENT, OLD_AGE, EMPLOYMENT_INJURY, FAMILY, MATERNITY, INVALIDITY, SURVIVORS
}
