package org.cooptrack.events.organisation;

/** What an organisation is to the programme: it funds, or it does. */
public enum OrganisationRole {
    DEVELOPMENT_PARTNER, IMPLEMENTING_PARTNER
}
