package org.cooptrack.command.law;

/** Where the truth of a rule lives. */
public enum Home {
    /** In the stream that decides. */
    OWN,
    /** In a key that only one stream may hold. */
    CLAIM,
    /** In another stream, or a set of claims, that must not have moved when the decision is written. */
    STRICT_FACT,
    /** In another stream, as it stood when the decision was made. */
    FACT
}
