package org.cooptrack.command.law;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.events.EventId;

/** A promise about days: when a day has passed and something was not done by then, that is asked for, once for each thing. Pure. */
public interface Reminder {
    /** Something that was to be done: its name among all others, the event that says so, and what is asked for now. */
    record Overdue(String what, EventId because, Command wish) {}

    default String name() { return getClass().getSimpleName(); }

    /** Whatever was due before that day and is not done, whether it was asked for already or not. */
    List<Overdue> on(LocalDate day, PolicyFacts facts);
}
