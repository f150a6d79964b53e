package org.cooptrack.command.iati;

/** Something published cannot be: the element where it stands, and why. It concerns one activity; the rest of the file is read. */
final class Unreadable extends RuntimeException {
    private final String element;

    Unreadable(String element, String reason) {
        super(reason, null, false, false);
        this.element = element;
    }

    String element() { return element; }

    String reason() { return String.valueOf(getMessage()); }
}
