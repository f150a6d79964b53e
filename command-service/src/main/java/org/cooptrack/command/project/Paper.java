package org.cooptrack.command.project;

import static org.cooptrack.command.project.ProjectRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.project.ProjectCommand.*;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.project.*;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What stands on paper: the symbol, the plan as last revised, extended or shortened, and the office responsible. */
record Paper(String symbol, ProjectPlan plan, @Nullable UUID office, LocalDate assignedOn) {
    static ProjectDrafted of(DraftProject wish, Facts facts) {
        if (LocalizedText.saysNothing(wish.symbol())) throw SYMBOL_MISSING.at("/symbol");
        if (wish.office() != null) known(wish.office(), facts);
        return new ProjectDrafted(wish.project(), wish.symbol(),
                plan(new ProjectPlan(wish.title(), wish.description(), wish.plannedStart(), wish.plannedEnd())),
                wish.office(), wish.occurredOn());
    }

    static Paper of(ProjectDrafted event) {
        return new Paper(event.symbol(), event.plan(), event.office(), event.occurredOn());
    }

    List<ProjectEvent> revise(ReviseDraft wish, Phase phase) {
        if (phase.status() != ProjectStatus.DRAFT) throw NO_LONGER_DRAFT.at("/project", phase.status().name());
        var after = plan(new ProjectPlan(wish.title(), wish.description(), wish.plannedStart(), wish.plannedEnd()));
        if (after.equals(plan)) return List.of();
        return List.of(new DraftRevised(wish.project(), plan, after, wish.occurredOn()));
    }

    List<ProjectEvent> extend(ExtendProject wish, Phase phase) {
        running(wish, phase);
        var end = plan.plannedEnd();
        if (wish.until().equals(end)) return List.of();
        if (end != null && wish.until().isBefore(end)) throw NOT_AN_EXTENSION.at("/until", end);
        inOrder(plan.plannedStart(), wish.until(), "/until");
        return List.of(new ProjectExtended(wish.project(), end, wish.until(), wish.kind(), wish.occurredOn(),
                wish.reason()));
    }

    List<ProjectEvent> shorten(ShortenProject wish, Phase phase) {
        running(wish, phase);
        var end = plan.plannedEnd();
        if (wish.until().equals(end)) return List.of();
        if (end == null || wish.until().isAfter(end))
            throw NOT_A_SHORTENING.at("/until", String.valueOf(end));
        inOrder(plan.plannedStart(), wish.until(), "/until");
        return List.of(new ProjectShortened(wish.project(), end, wish.until(), wish.occurredOn(), wish.reason()));
    }

    List<ProjectEvent> assign(AssignOffice wish, Facts facts) {
        if (wish.office().equals(office)) return List.of();
        known(wish.office(), facts);
        if (wish.occurredOn().isBefore(assignedOn)) throw OUT_OF_ORDER.at("/occurredOn", assignedOn);
        return List.of(new OfficeAssigned(wish.project(), office, wish.office(), wish.occurredOn()));
    }

    Paper with(ProjectPlan revised) { return new Paper(symbol, revised, office, assignedOn); }

    Paper until(LocalDate end) {
        return with(new ProjectPlan(plan.title(), plan.description(), plan.plannedStart(), end));
    }

    Paper assigned(OfficeAssigned event) { return new Paper(symbol, plan, event.after(), event.occurredOn()); }

    private static ProjectPlan plan(ProjectPlan plan) {
        if (plan.title().isBlank()) throw TITLE_MISSING.at("/title");
        inOrder(plan.plannedStart(), plan.plannedEnd(), "/plannedEnd");
        return plan;
    }

    private static void inOrder(@Nullable LocalDate start, @Nullable LocalDate end, String field) {
        if (start != null && end != null && start.isAfter(end)) throw STARTS_AFTER_END.at(field, start, end);
    }

    private static void running(ProjectCommand wish, Phase phase) {
        phase.step(wish, ProjectStatus.APPROVED, ProjectStatus.ACTIVE, ProjectStatus.SUSPENDED);
    }

    private static void known(UUID office, Facts facts) {
        if (!facts.exists(StreamId.of("office", office))) throw OFFICE_UNKNOWN.at("/office", office);
    }
}
