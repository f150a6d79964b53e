package org.cooptrack.events.project;

/** What an organisation does in a project (IATI OrganisationRole). */
public enum ParticipantRole {
    FUNDING("1"), ACCOUNTABLE("2"), EXTENDING("3"), IMPLEMENTING("4");

    private final String code;

    ParticipantRole(String code) { this.code = code; }

    /** The IATI code. */
    public String code() { return code; }
}
