package org.cooptrack.command.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.reform.ReformCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.reform.*;
import org.pcollections.PMap;

/** The law of law and policy reform: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Reform {
    private Reform() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link ReformRule} stands against the wish */
    static List<ReformEvent> decide(ReformCommand wish, ReformState state, Facts facts) {
        if (wish instanceof OpenReform open) return state.open(open, facts);
        var reform = state.opened();
        var passage = new Passage(reform);
        var halting = new Halting(reform);
        var retractions = new Retractions(reform);
        return switch (wish) {
            case OpenReform w -> state.open(w, facts);
            case CorrectOpening w -> new Restating(reform).correct(w, facts);
            case RecordGapAnalysis w -> passage.reach(Stage.GAP_ANALYSIS, w.occurredOn(), null, w.evidence(), facts);
            case RecordConsultation w -> new Consulting(reform).consult(w, facts);
            case CorrectConsultation w -> new Consulting(reform).correct(w, facts);
            case RetractConsultation w -> retractions.consultation(w);
            case RecordDraft w -> passage.reach(Stage.DRAFTING, w.occurredOn(), null, w.evidence(), facts);
            case RecordTabling w -> passage.reach(Stage.TABLING, w.occurredOn(), null, w.evidence(), facts);
            case RecordAdoption w -> passage.reach(Stage.ADOPTION, w.occurredOn(), null, w.evidence(), facts);
            case RecordPromulgation w ->
                passage.reach(Stage.PROMULGATION, w.occurredOn(), w.gazette(), w.evidence(), facts);
            case RecordEntryIntoForce w ->
                passage.reach(Stage.ENTRY_INTO_FORCE, w.occurredOn(), null, w.evidence(), facts);
            case RecordRepeal w -> passage.reach(Stage.REPEAL, w.occurredOn(), null, w.evidence(), facts);
            case CorrectMilestone w -> passage.correct(w, facts);
            case RetractMilestone w -> retractions.milestone(w);
            case EstimateWorkers w -> new Estimating(reform).estimate(w, facts);
            case ReviseEstimate w -> new Estimating(reform).revise(w, facts);
            case RetractEstimate w -> retractions.estimate(w);
            case RecordReturn w -> new Returning(reform).back(w, facts);
            case RetractReturn w -> retractions.back(w);
            case RecordStall w -> halting.halt(new ReformStalled(w.reform(), w.occurredOn(), w.reason()), facts);
            case RecordWithdrawal w ->
                halting.halt(new ReformWithdrawn(w.reform(), w.occurredOn(), w.reason()), facts);
            case RecordLapse w -> halting.halt(new ReformLapsed(w.reform(), w.occurredOn(), w.reason()), facts);
            case RetractHalt w -> retractions.halt(w);
        };
    }

    static ReformState evolve(ReformState state, ReformEvent event, EventId id) {
        if (event instanceof ReformOpened opened) return Opened.by(opened, id);
        var known = state.opened();
        var reform = known.with(new Retractions(known).after(event));
        return switch (event) {
            case ReformOpened e -> Opened.by(e, id);
            case OpeningCorrected e -> reform.saying(e.after(), id);
            case StageReached e -> reform.with(e.milestone(), id);
            case MilestoneCorrected e -> reform.with(e.after(), id);
            case MilestoneRetracted e -> reform.without(e.before().stage());
            case ReformConsulted e -> reform.with(consulted(reform, e.consultation(), id));
            case ConsultationCorrected e -> reform.with(consulted(reform, e.after(), id));
            case ConsultationRetracted e -> reform.with(reform.consultations().minus(e.before().consultation()));
            case WorkersEstimated e -> reform.estimated(new Said<>(id, e.estimate()));
            case EstimateRevised e -> reform.estimated(new Said<>(id, e.estimateAfter()));
            case EstimateRetracted _ -> reform.estimated(null);
            case ReformReturned e -> new Returning(reform).after(e, id);
            case ReturnRetracted e -> new Returning(reform).after(e, id);
            case ReformHalted e -> reform.halted(new Said<>(id, e));
            case HaltRetracted _ -> reform.halted(null);
        };
    }

    private static PMap<UUID, Said<Consultation>> consulted(Opened reform, Consultation says, EventId id) {
        return reform.consultations().plus(says.consultation(), new Said<>(id, says));
    }
}
