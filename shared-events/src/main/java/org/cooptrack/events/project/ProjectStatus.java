package org.cooptrack.events.project;

/** Where a project stands in its life. */
public enum ProjectStatus {
    DRAFT, SUBMITTED, APPRAISED, APPROVED, ACTIVE, SUSPENDED, OPERATIONALLY_CLOSED, CLOSED, CANCELLED, REJECTED
}
