package org.cooptrack.events.dispute;

/** Whether a party is an organisation that is registered, or workers or employers without one. */
public enum PartyKind {
    ORGANISATION, GROUP
}
