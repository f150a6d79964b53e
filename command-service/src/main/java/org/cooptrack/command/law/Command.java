package org.cooptrack.command.law;

/** A wish: something the programme is asked to record or decide. It knows which stream it is for. */
public interface Command {
    /** The stream that decides, {@code kind:uuid}. */
    String stream();
}
