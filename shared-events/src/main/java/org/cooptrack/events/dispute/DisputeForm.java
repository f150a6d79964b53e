package org.cooptrack.events.dispute;

import org.cooptrack.events.Dimension;
import org.cooptrack.events.ValuesOf;

/**
 * What a dispute is: of one worker, of workers together over rights that exist, or of workers together over terms still to
 * be agreed (the usual distinction of systems of labour disputes).
 */
@ValuesOf(Dimension.FORM)
public enum DisputeForm {
    INDIVIDUAL, COLLECTIVE_OVER_RIGHTS, COLLECTIVE_OVER_INTERESTS
}
