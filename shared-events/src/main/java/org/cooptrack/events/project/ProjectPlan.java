package org.cooptrack.events.project;

import java.time.LocalDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a project is called, what it is about, and when it is meant to run. Dates not yet known are absent. */
public record ProjectPlan(LocalizedText title, @Nullable LocalizedText description, @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd) {}
