package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.jspecify.annotations.Nullable;

/** A project was put on paper: its symbol, which no other project holds, its plan, and the office responsible if known. */
public record ProjectDrafted(UUID project, String symbol, ProjectPlan plan, @Nullable UUID office,
        LocalDate occurredOn) implements ProjectEvent, StatusChanged, Claiming {
    public static final String SYMBOL_CLAIM = "project-symbol:";

    @Override
    public ProjectStatus status() { return ProjectStatus.DRAFT; }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(SYMBOL_CLAIM + symbol.strip().toUpperCase(Locale.ROOT))); }
}
