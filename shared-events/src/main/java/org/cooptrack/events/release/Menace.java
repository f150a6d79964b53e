package org.cooptrack.events.release;

/** Which penalty was threatened or imposed to make somebody work (the same guidelines). */
public enum Menace {
    THREAT_OR_VIOLENCE, RESTRICTED_MOVEMENT, DEBT_BONDAGE, WITHHELD_WAGES, WITHHELD_DOCUMENTS, ABUSE_OF_VULNERABILITY
}
