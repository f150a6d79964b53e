package org.cooptrack.events.finding;

/** How grave a finding is. */
public enum Severity {
    LOW, MEDIUM, HIGH
}
