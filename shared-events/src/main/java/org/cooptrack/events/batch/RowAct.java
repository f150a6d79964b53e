package org.cooptrack.events.batch;

/** What a row asks for: that something be recorded, or that what an earlier batch recorded be corrected. */
public enum RowAct {
    RECORD, CORRECT
}
