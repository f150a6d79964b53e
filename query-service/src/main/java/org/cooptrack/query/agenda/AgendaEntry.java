package org.cooptrack.query.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Something an office has to do: what, in words, by which day, about which thing, and the event that made it due. Whom a
 * follow-up is about is not said where the kind is sensitive, and its day tells the quarter only. Rows that wait are told
 * thing by thing, how many and for what; they are due from the day on which the first of them waits, and never late.
 */
public record AgendaEntry(String entry, AgendaKind what, String kind, LocalDate dueOn, boolean late,
        @Nullable Integer months, @Nullable String rule, String text, @Nullable UUID office,
        List<UUID> projects, List<String> countries, String thing, EventId event, String history,
        @Nullable UUID about, @Nullable WaitingRows waiting) {}
