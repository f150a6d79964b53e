package org.cooptrack.events.reform;

/** What a reform is to bring about: an act of parliament, a regulation of the government, a national policy or a plan of action. */
public enum InstrumentKind {
    LAW, REGULATION, NATIONAL_POLICY, ACTION_PLAN
}
