package org.cooptrack.command.reform;

import static org.cooptrack.command.reform.ReformRule.*;

import java.util.ArrayList;
import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.reform.ReformCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.reform.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** How a reform passes from stage to stage. Stages happened in the world: an order that is broken is noted, not refused. */
record Passage(Opened reform) {
    List<ReformEvent> reach(Stage stage, FieldDate day, @Nullable String gazette, @Nullable Evidence evidence,
            Facts facts) {
        reform.possible(day, evidence, "/occurredOn", facts);
        published(stage, gazette);
        var said = reform.estimate();
        var workers = stage == Stage.ADOPTION && said != null ? said.says() : null;
        var milestone = new Milestone(reform.reform(), reform.matter(), stage, day, gazette, evidence, workers);
        var known = reform.reached(stage);
        if (known != null && known.says().about(reform.matter()).equals(milestone)) return List.of();
        if (known != null) throw ALREADY_REACHED.at("/occurredOn", known.says().occurredOn());
        inForceBeforeRepeal(stage, day);
        return List.of(reached(milestone, issues(stage, day, facts)));
    }

    private StageReached reached(Milestone milestone, List<Breach> issues) {
        var force = reform.reached(Stage.ENTRY_INTO_FORCE);
        var repeal = reform.reached(Stage.REPEAL);
        return switch (milestone.stage()) {
            case GAP_ANALYSIS -> new GapAnalysisMade(reform.reform(), milestone, issues);
            case DRAFTING -> new InstrumentDrafted(reform.reform(), milestone, issues);
            case TABLING -> new InstrumentTabled(reform.reform(), milestone, issues);
            case ADOPTION -> new InstrumentAdopted(reform.reform(), milestone, issues);
            case PROMULGATION -> new InstrumentPromulgated(reform.reform(), milestone, issues);
            case ENTRY_INTO_FORCE -> new InstrumentEnteredIntoForce(reform.reform(), milestone,
                    repeal == null ? null : repeal.says().about(reform.matter()), issues);
            case REPEAL -> new InstrumentRepealed(reform.reform(), force == null ? reform.id() : force.id(),
                    force == null, milestone, issues);
            case CONSULTATION -> throw new IllegalArgumentException("a consultation is not a milestone");
        };
    }

    List<ReformEvent> correct(CorrectMilestone wish, Facts facts) {
        var known = known(wish.stage());
        reform.possible(wish.occurredOn(), wish.evidence(), "/occurredOn", facts);
        published(wish.stage(), wish.gazette());
        var after = new Milestone(reform.reform(), reform.matter(), wish.stage(), wish.occurredOn(), wish.gazette(),
                wish.evidence(), known.says().workers());
        if (after.equals(known.says().about(reform.matter()))) return List.of();
        inForceBeforeRepeal(wish.stage(), wish.occurredOn());
        return List.of(corrected(known, after, wish.reason(), issues(wish.stage(), wish.occurredOn(), facts)));
    }

    /** Whatever of it stands elsewhere than in the opening, about what the reform turned out to concern. */
    MilestoneCorrected corrected(Said<Milestone> known, Milestone after, String reason, List<Breach> issues) {
        return new MilestoneCorrected(reform.reform(), known.id(), under(known), waits(known), known.says(), after,
                reason, issues);
    }

    List<ReformEvent> retract(RetractMilestone wish) {
        var known = known(wish.stage());
        if (wish.stage() != Stage.GAP_ANALYSIS)
            reform.course().keySet().stream().filter(stage -> stage.compareTo(wish.stage()) > 0).findFirst()
                    .ifPresent(later -> {
                        throw LATER_STAGE_STANDS.at("/stage", later);
                    });
        return List.of(new MilestoneRetracted(reform.reform(), known.id(), under(known), waits(known), known.says(),
                wish.reason()));
    }

    /** A repeal counts under the entry into force that it ends. */
    private EventId under(Said<Milestone> known) {
        var force = reform.reached(Stage.ENTRY_INTO_FORCE);
        return known.says().stage() == Stage.REPEAL && force != null ? force.id() : known.id();
    }

    private boolean waits(Said<Milestone> known) {
        return known.says().stage() == Stage.REPEAL && reform.reached(Stage.ENTRY_INTO_FORCE) == null;
    }

    private Said<Milestone> known(Stage stage) {
        var known = reform.reached(stage);
        if (known == null) throw NOT_REACHED.at("/stage", stage);
        return known;
    }

    private static void published(Stage stage, @Nullable String gazette) {
        boolean said = gazette != null && !LocalizedText.saysNothing(gazette);
        if (stage == Stage.PROMULGATION && !said) throw GAZETTE_REFERENCE_MISSING.at("/gazette");
        if (stage != Stage.PROMULGATION && gazette != null) throw GAZETTE_REFERENCE_OUT_OF_PLACE.at("/gazette", stage);
    }

    private void inForceBeforeRepeal(Stage stage, FieldDate day) {
        var force = stage == Stage.REPEAL ? reform.reached(Stage.ENTRY_INTO_FORCE) : null;
        if (force != null && force.says().occurredOn().isAfter(day.latest()))
            throw REPEALED_BEFORE_IN_FORCE.at("/occurredOn", force.says().occurredOn(), day);
        var repeal = stage == Stage.ENTRY_INTO_FORCE ? reform.reached(Stage.REPEAL) : null;
        if (repeal != null && repeal.says().occurredOn().isBefore(day.earliest()))
            throw REPEALED_BEFORE_IN_FORCE.at("/occurredOn", day, repeal.says().occurredOn());
    }

    private List<Breach> issues(Stage stage, FieldDate day, Facts facts) {
        var broken = new Order(reform.matter().kind(), reform.course().minus(stage)).brokenBy(stage, day);
        var issues = new ArrayList<>(reform.issues(broken, facts));
        if (stage == Stage.GAP_ANALYSIS) issues.addAll(Unopened.inactive(reform.setting(), day, facts));
        issues.addAll(reform.issues(new Halting(reform).brokenBy(day), facts));
        return issues;
    }
}
