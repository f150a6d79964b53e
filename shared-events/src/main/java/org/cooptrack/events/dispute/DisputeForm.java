package org.cooptrack.events.dispute;

/**
 * What a dispute is: of one worker, of workers together over rights that exist, or of workers together over terms still to
 * be agreed (the usual distinction of systems of labour disputes).
 */
public enum DisputeForm {
    INDIVIDUAL, COLLECTIVE_OVER_RIGHTS, COLLECTIVE_OVER_INTERESTS
}
