package org.cooptrack.events.release;

import java.util.UUID;

/** To whom a case goes: a project, a field office, or an institution (one of our organisations). */
public record Receiver(Kind kind, UUID id) {
    /** What the receiver is. */
    public enum Kind { PROJECT, OFFICE, INSTITUTION }
}
