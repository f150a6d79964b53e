package org.cooptrack.events.funds;

/** What a development partner wants to be told. */
public enum ReportKind {
    PROGRESS, FINANCIAL, FINAL
}
