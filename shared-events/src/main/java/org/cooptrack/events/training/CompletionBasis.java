package org.cooptrack.events.training;

/** What completion rests on: attendance counted session by session, or a signed list that somebody attests (a one-day workshop). */
public enum CompletionBasis {
    ATTENDANCE, ATTESTED_REGISTER
}
