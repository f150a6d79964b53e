package org.cooptrack.command.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Collects the quality issues of something adopted: owned by its project, due in thirty days. */
final class Findings {
    private static final int DAYS_TO_RESOLVE = 30;

    private final UUID project;
    private final LocalDate today;
    private final List<Breach> found = new ArrayList<>();

    Findings(UUID project, Instant now) {
        this.project = project;
        this.today = Today.anywhere(now);
    }

    LocalDate today() { return today; }

    List<Breach> breaches() { return List.copyOf(found); }

    /** However often it is broken there, it is one issue. */
    void when(boolean broken, AdoptionRule rule, String field) {
        var breach = new Breach(rule.code(), field, "project:" + project, today.plusDays(DAYS_TO_RESOLVE));
        if (broken && !found.contains(breach)) found.add(breach);
    }

    /** A code that says nothing is not judged. */
    void code(String list, @Nullable String code, String field) {
        if (code == null) return;
        when(!CodeLists.isKnown(list, code), AdoptionRule.CODE_UNKNOWN, field);
        when(CodeLists.isWithdrawn(list, code, today), AdoptionRule.CODE_WITHDRAWN, field);
    }
}
