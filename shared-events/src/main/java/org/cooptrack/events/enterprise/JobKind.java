package org.cooptrack.events.enterprise;

/** Whether a job is in the enterprise supported, or with those who buy from it or supply it. The two are never added. */
public enum JobKind {
    DIRECT, INDIRECT
}
