package org.cooptrack.events.protection;

/** Whether a person is covered in his or her own right, or as the dependant of somebody who is; never one figure. */
public enum CoveredAs {
    INSURED, DEPENDANT
}
