package org.cooptrack.command.reform;

import static org.cooptrack.command.reform.ReformRule.OUT_OF_ORDER;
import static org.cooptrack.command.reform.ReformRule.STAGE_SKIPPED;
import static org.cooptrack.events.reform.Stage.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.reform.InstrumentKind;
import org.cooptrack.events.reform.Milestone;
import org.cooptrack.events.reform.Stage;
import org.cooptrack.events.value.FieldDate;

/**
 * The order of the stages. Gaps are analysed and parties consulted at any time; from the draft on each stage has those
 * behind it that an instrument of that kind cannot do without: only a law is tabled, and policies are not promulgated.
 */
record Order(InstrumentKind kind, Map<Stage, Said<Milestone>> course) {
    List<ReformRule> brokenBy(Stage stage, FieldDate day) {
        var broken = new ArrayList<ReformRule>();
        var needed = needed(stage);
        if (needed.isPresent() && !course.containsKey(needed.get())) broken.add(STAGE_SKIPPED);
        if (isOrdered(stage) && course.values().stream().map(Said::says).anyMatch(other -> clashes(stage, day, other)))
            broken.add(OUT_OF_ORDER);
        return broken;
    }

    /** Whether the stage behind which that one comes is not known, or was reached only after that day. */
    boolean lacks(Stage stage, FieldDate day) {
        return needed(stage).map(course::get).map(Said::says)
                .map(before -> before.occurredOn().isAfter(day.latest())).orElse(needed(stage).isPresent());
    }

    private Optional<Stage> needed(Stage stage) {
        boolean published = kind == InstrumentKind.LAW || kind == InstrumentKind.REGULATION;
        return switch (stage) {
            case TABLING -> Optional.of(DRAFTING);
            case ADOPTION -> Optional.of(kind == InstrumentKind.LAW ? TABLING : DRAFTING);
            case PROMULGATION -> Optional.of(ADOPTION);
            case ENTRY_INTO_FORCE -> Optional.of(published ? PROMULGATION : ADOPTION);
            case GAP_ANALYSIS, CONSULTATION, DRAFTING, REPEAL -> Optional.empty();
        };
    }

    private static boolean clashes(Stage stage, FieldDate day, Milestone other) {
        if (!isOrdered(other.stage())) return false;
        int apart = other.stage().compareTo(stage);
        return (apart < 0 && other.occurredOn().isAfter(day.latest()))
                || (apart > 0 && other.occurredOn().isBefore(day.earliest()));
    }

    private static boolean isOrdered(Stage stage) { return stage.compareTo(DRAFTING) >= 0; }
}
