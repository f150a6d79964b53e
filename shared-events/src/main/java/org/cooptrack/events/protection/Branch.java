package org.cooptrack.events.protection;

import org.cooptrack.events.Dimension;
import org.cooptrack.events.ValuesOf;

/** The nine branches of social security of the Social Security (Minimum Standards) Convention, C102, parts II to X. */
@ValuesOf(Dimension.BRANCH)
public enum Branch {
    MEDICAL_CARE, SICKNESS, UNEMPLOYMENT, OLD_AGE, EMPLOYMENT_INJURY, FAMILY, MATERNITY, INVALIDITY, SURVIVORS
}
