package org.cooptrack.query.support;

/** How far support has come. */
public enum SupportStatus {
    REQUESTED, PROVIDED, APPLIED
}
