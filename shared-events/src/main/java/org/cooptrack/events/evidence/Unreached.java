package org.cooptrack.events.evidence;

/** Why nobody could say whether evidence is there. */
public enum Unreached {
    /** The name of the host leads nowhere. */
    NO_ADDRESS,
    /** Nobody answers there. */
    NO_CONNECTION,
    /** The answer did not come, or not whole, in time. */
    TIMED_OUT,
    /** The host could not prove that it is the one that was asked for. */
    NOT_TRUSTED,
    /** It answers that it does not show it to who asked. */
    NOT_SHOWN,
    /** It answers that something is wrong with itself. */
    FAILED
}
