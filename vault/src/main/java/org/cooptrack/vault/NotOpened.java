package org.cooptrack.vault;

/** A sealed text did not open: it was sealed with another key, for another place or person, or was tampered with. */
public final class NotOpened extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotOpened(String what, Throwable cause) { super(what, cause); }
}
