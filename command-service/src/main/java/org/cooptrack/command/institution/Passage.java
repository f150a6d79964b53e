package org.cooptrack.command.institution;

import static org.cooptrack.command.institution.InstitutionRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cooptrack.command.institution.InstitutionCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.institution.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** How an institution passes from stage to stage. To establish it is a decision, refused without legal basis and members; an order that is broken is noted. */
record Passage(Proposed institution) {
    List<InstitutionEvent> reach(InstitutionStage stage, FieldDate day, Content content, @Nullable Evidence evidence,
            Facts facts) {
        var step = step(stage, day, content, evidence, facts);
        var known = institution.reached(stage);
        if (known != null && known.says().about(institution.matter()).equals(step)) return List.of();
        if (known != null) throw ALREADY_REACHED.at("/occurredOn", known.says().occurredOn());
        operatedBeforeLapse(stage, day);
        return List.of(taken(step, issues(step, facts)));
    }

    private StepTaken taken(Step step, List<Breach> issues) {
        var operation = institution.reached(InstitutionStage.OPERATION);
        var lapse = institution.reached(InstitutionStage.LAPSE);
        return switch (step.stage()) {
            case MANDATE -> new MandateGiven(institution.institution(), step, issues);
            case CONSTITUTION -> new InstitutionConstituted(institution.institution(), step, issues);
            case ESTABLISHMENT -> new InstitutionEstablished(institution.institution(), step, issues);
            case OPERATION -> new InstitutionBeganOperating(institution.institution(), step,
                    lapse == null ? null : lapse.says().about(institution.matter()), issues);
            case LAPSE -> new InstitutionLapsed(institution.institution(),
                    operation == null ? institution.id() : operation.id(), operation == null, step, issues);
        };
    }

    List<InstitutionEvent> correct(CorrectStep wish, Facts facts) {
        var known = known(wish.stage());
        var content = new Content(wish.mandate(), wish.members() == null ? List.of() : wish.members(),
                wish.legalBasis());
        var after = step(wish.stage(), wish.occurredOn(), content, wish.evidence(), facts);
        if (after.equals(known.says().about(institution.matter()))) return List.of();
        operatedBeforeLapse(wish.stage(), wish.occurredOn());
        constitutedBeforeEstablishment(wish.stage(), wish.occurredOn());
        var corrected = corrected(known, after, wish.reason(), issues(after, facts));
        var establishment = institution.reached(InstitutionStage.ESTABLISHMENT);
        if (wish.stage() != InstitutionStage.CONSTITUTION || establishment == null
                || after.members().equals(known.says().members()))
            return List.of(corrected);
        var established = establishment.says().with(after.members());
        return List.of(corrected, corrected(establishment, established, wish.reason(), seatedFor(established, facts)));
    }

    StepCorrected corrected(Said<Step> known, Step after, String reason, List<Breach> issues) {
        return new StepCorrected(institution.institution(), known.id(), under(known), waits(known), known.says(), after,
                reason, issues);
    }

    List<InstitutionEvent> retract(RetractStep wish) {
        var known = known(wish.stage());
        institution.steps().keySet().stream().filter(stage -> stage.compareTo(wish.stage()) > 0).findFirst()
                .ifPresent(later -> {
                    throw LATER_STAGE_STANDS.at("/stage", later);
                });
        return List.of(new StepRetracted(institution.institution(), known.id(), under(known), waits(known),
                known.says(), wish.reason()));
    }

    private Step step(InstitutionStage stage, FieldDate day, Content content, @Nullable Evidence evidence,
            Facts facts) {
        institution.possible(day, evidence, facts);
        var says = content.at(stage, day, institution, facts);
        return new Step(institution.institution(), institution.matter(), stage, day, says.mandate(), says.members(),
                says.legalBasis(), evidence);
    }

    /** A lapse counts under the operation that it ends. */
    private EventId under(Said<Step> known) {
        var operation = institution.reached(InstitutionStage.OPERATION);
        return known.says().stage() == InstitutionStage.LAPSE && operation != null ? operation.id() : known.id();
    }

    private boolean waits(Said<Step> known) {
        return known.says().stage() == InstitutionStage.LAPSE
                && institution.reached(InstitutionStage.OPERATION) == null;
    }

    private Said<Step> known(InstitutionStage stage) {
        var known = institution.reached(stage);
        if (known == null) throw NOT_REACHED.at("/stage", stage);
        return known;
    }

    private void operatedBeforeLapse(InstitutionStage stage, FieldDate day) {
        var operation = stage == InstitutionStage.LAPSE ? institution.reached(InstitutionStage.OPERATION) : null;
        if (operation != null && operation.says().occurredOn().isAfter(day.latest()))
            throw LAPSED_BEFORE_OPERATING.at("/occurredOn", operation.says().occurredOn(), day);
        var lapse = stage == InstitutionStage.OPERATION ? institution.reached(InstitutionStage.LAPSE) : null;
        if (lapse != null && lapse.says().occurredOn().isBefore(day.earliest()))
            throw LAPSED_BEFORE_OPERATING.at("/occurredOn", day, lapse.says().occurredOn());
    }

    /** What was established had its members by then, also when their constitution is moved to another day. */
    private void constitutedBeforeEstablishment(InstitutionStage stage, FieldDate day) {
        var establishment = stage == InstitutionStage.CONSTITUTION
                ? institution.reached(InstitutionStage.ESTABLISHMENT)
                : null;
        if (establishment != null && day.isAfter(establishment.says().occurredOn().latest()))
            throw MEMBERS_MISSING.at("/occurredOn");
    }

    private List<Breach> issues(Step step, Facts facts) {
        var stage = step.stage();
        var day = step.occurredOn();
        var broken = new ArrayList<InstitutionRule>();
        if (skips(stage)) broken.add(STAGE_SKIPPED);
        if (institution.steps().minus(stage).values().stream().anyMatch(other -> clashes(stage, day, other.says())))
            broken.add(OUT_OF_ORDER);
        return Stream.concat(institution.issues(broken, "/occurredOn", facts).stream(),
                seatedFor(step, facts).stream()).toList();
    }

    /** An institution has the form that its members give it, so they sit for the side of which they are. */
    private List<Breach> seatedFor(Step step, Facts facts) {
        if (Proposed.sitForTheirSides(step.members(), step.occurredOn(), facts)) return List.of();
        return institution.issues(List.of(MEMBER_OF_ANOTHER_SIDE),
                step.stage() == InstitutionStage.CONSTITUTION ? "/members" : "/institution", facts);
    }

    /** Members are named under a mandate, and it is an institution established that operates; a lapse waits. */
    private boolean skips(InstitutionStage stage) {
        return needed(stage).filter(before -> institution.reached(before) == null).isPresent();
    }

    /** Whether the stage behind which that one comes is not known, or was reached only after that day. */
    boolean lacks(InstitutionStage stage, FieldDate day) {
        return needed(stage).map(institution.steps()::get).map(Said::says)
                .map(before -> before.occurredOn().isAfter(day.latest())).orElse(needed(stage).isPresent());
    }

    private static Optional<InstitutionStage> needed(InstitutionStage stage) {
        return switch (stage) {
            case CONSTITUTION -> Optional.of(InstitutionStage.MANDATE);
            case OPERATION -> Optional.of(InstitutionStage.ESTABLISHMENT);
            case MANDATE, ESTABLISHMENT, LAPSE -> Optional.empty();
        };
    }

    private static boolean clashes(InstitutionStage stage, FieldDate day, Step other) {
        int apart = other.stage().compareTo(stage);
        return (apart < 0 && other.occurredOn().isAfter(day.latest()))
                || (apart > 0 && other.occurredOn().isBefore(day.earliest()));
    }
}
