package org.cooptrack.command.childlabour;

import java.util.List;
import org.cooptrack.command.childlabour.ChildLabourCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.value.Confided;

/** The law of child labour: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class ChildLabourLaw {
    private ChildLabourLaw() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link ChildLabourRule} stands against the wish */
    static List<ChildLabourEvent> decide(ChildLabourCommand wish, ChildLabourState state, Facts facts) {
        return switch (wish) {
            case Sealed w -> decide(w.wish(), w.when(), state, facts);
            case Secret w -> throw new IllegalStateException(w.getClass() + " was not sealed");
            case RetractIdentification w -> state.retract(w);
            case RetractService w -> new Retractions(state.opened()).service(w);
            case RetractExit w -> new Retractions(state.opened()).exit(w);
            case RetractEducation w -> new Retractions(state.opened()).education(w);
            case RetractFollowUp w -> new Retractions(state.opened()).followUp(w);
            case RetractClosure w -> new Retractions(state.opened()).closure(w);
            case ReadDetails w -> List.of(new CaseRead(w.dossier(), state.opened().person(), w.purpose()));
        };
    }

    private static List<ChildLabourEvent> decide(Secret wish, Confided when, ChildLabourState state, Facts facts) {
        return switch (wish) {
            case IdentifyChild w -> state.identify(w, when, facts);
            case CorrectIdentification w -> state.opened().correct(w, when, facts);
            case StopWork w -> state.opened().stop(w, when, facts);
            case StartService w -> state.opened().serve(w, when, facts);
            case CorrectService w -> state.opened().correct(w, when, facts);
            case RecordExit w -> new Leaving(state.opened()).leave(w, when, facts);
            case CorrectExit w -> new Leaving(state.opened()).correct(w, when, facts);
            case StartEducation w -> new Learning(state.opened()).start(w, when, facts);
            case CorrectEducation w -> new Learning(state.opened()).correct(w, when, facts);
            case FollowUpChild w -> new Leaving(state.opened()).follow(w, when, facts);
            case CorrectFollowUp w -> new Leaving(state.opened()).correct(w, when, facts);
            case CloseCase w -> new Closing(state.opened()).close(w, when, facts);
        };
    }

    static ChildLabourState evolve(ChildLabourState state, ChildLabourEvent event, EventId id) {
        var back = Retractions.after(event, state.takenBack());
        if (event instanceof ChildIdentified identified) return Opened.by(identified, id, back);
        if (event instanceof IdentificationRetracted) return new Unopened(back);
        var child = state.opened().with(back);
        return switch (event) {
            case ChildIdentified e -> Opened.by(e, id, back);
            case IdentificationRetracted _ -> new Unopened(back);
            case IdentificationCorrected e -> child.saying(e.after(), id);
            case WorkStopped e -> child.stopped(e.when());
            case ServiceStarted e ->
                child.with(new Stands<>(id, new Provision(e.provision(), e.service(), e.when())));
            case ServiceCorrected e -> child.with(new Stands<>(id, e.after()));
            case ServiceRetracted e -> child.withoutService(e.provision());
            case ChildWithdrawn e -> child.with(Left.by(e.exit(), e.breaches(), id));
            case ChildPrevented e -> child.with(Left.by(e.exit(), e.breaches(), id));
            case ExitCorrected e -> child.change(e.after(), left -> left.saying(e.after(), e.breaches(), id));
            case ExitRetracted e -> child.without(e.before().exit());
            case EducationStarted e -> learning(child, e.schooling(), id);
            case EducationCorrected e -> learning(child, e.after(), id);
            case EducationRetracted e -> child.learning(child.schooling().minus(e.before().schooling()));
            case FollowedUp e -> child.change(e.exit(), left -> left.with(e.found(), id));
            case FollowUpCorrected e -> child.change(e.exit(), left -> left.with(e.after(), id));
            case FollowUpRetracted e -> child.change(e.exit(), left -> left.without(e.before().month()));
            case CaseClosed e -> child.closed(new Stands<>(id, e.closure()));
            case ClosureRetracted _ -> child.closed(null);
            case WithdrawalOvertaken e -> child.with(child.exit(e.exit()).overtaken(e.rule()));
            case WithdrawalCleared e -> child.with(child.exit(e.exit()).cleared(e.clears(), e.rule()));
            case CaseRead _ -> child;
        };
    }

    private static Opened learning(Opened child, Schooling schooling, EventId by) {
        return child.learning(child.schooling().plus(schooling.schooling(), new Stands<>(by, schooling)));
    }
}
