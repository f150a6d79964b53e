package org.cooptrack.events.published;

import java.time.LocalDate;
import java.util.List;

/** A start or an end, planned or actual (IATI ActivityDateType). */
public record Milestone(String type, LocalDate date, List<Narrative> narratives) {
    public static final String PLANNED_START = "1", STARTED = "2", PLANNED_END = "3", ENDED = "4";

    public Milestone { narratives = List.copyOf(narratives); }
}
