package org.cooptrack.web.cloudevents;

/** What was read, or was to be written, is no event by CloudEvents 1.0; the message says which member is why. */
public final class NotACloudEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotACloudEvent(String where, String why) { super(where + ": " + why); }
}
