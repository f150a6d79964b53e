package org.cooptrack.query.finding;

/** Where a finding stands. */
enum FindingState {
    OPEN, ANSWERED, CLOSED
}
