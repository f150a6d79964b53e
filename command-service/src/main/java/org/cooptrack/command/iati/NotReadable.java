package org.cooptrack.command.iati;

/** A file cannot be read any further: it is not an activity file, is broken, or tries what a safe reader refuses. */
public final class NotReadable extends RuntimeException {
    NotReadable(String reason) { super(reason, null, false, false); }

    public String reason() { return String.valueOf(getMessage()); }
}
