package org.cooptrack.events.reform;

/** The stages of a reform in the order in which most take them. */
public enum Stage {
    GAP_ANALYSIS, CONSULTATION, DRAFTING, TABLING, ADOPTION, PROMULGATION, ENTRY_INTO_FORCE, REPEAL
}
