package org.cooptrack.command.supervision;

import static org.cooptrack.command.supervision.SupervisionRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.supervision.SupervisionCommand.*;
import org.cooptrack.command.supervision.SupervisionState.Addressed;
import org.cooptrack.command.supervision.SupervisionState.Noted;
import org.cooptrack.events.EventId;
import org.cooptrack.events.supervision.*;

/** The law of supervisory comments: which wish becomes which event, and which event makes which state. Pure. */
final class Supervision {
    private static final String ADDRESSED = "addressed";
    private static final String HOW = "retracted";

    private Supervision() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link SupervisionRule} stands against the wish */
    static List<SupervisionEvent> decide(SupervisionCommand wish, SupervisionState state, Facts facts) {
        return switch (wish) {
            case NoteComment w -> note(w, state, facts);
            case CorrectComment w -> correct(w, state.noted(), facts);
            case AddressComment w -> address(w, state.noted(), facts);
            case CorrectAddressing w -> correct(w, state.noted(), facts);
            case RetractAddressing w -> retract(w, state.noted());
        };
    }

    private static List<SupervisionEvent> note(NoteComment w, SupervisionState state, Facts facts) {
        var says = new Commenting(facts)
                .possible(new Comment(w.comment(), w.body(), w.instrument(), w.country(), w.year(), w.setting()));
        if (!(state instanceof Noted known)) return List.of(new SupervisoryCommentNoted(w.comment(), says));
        if (known.says().equals(says)) return List.of();
        throw ALREADY_NOTED.at("/comment");
    }

    private static List<SupervisionEvent> correct(CorrectComment w, Noted known, Facts facts) {
        var after = new Commenting(facts)
                .possible(new Comment(w.comment(), w.body(), w.instrument(), w.country(), w.year(), w.setting()));
        if (after.equals(known.says())) return List.of();
        var addressed = known.addressed();
        return List.of(new CommentCorrected(w.comment(), known.id(), addressed == null ? known.id() : addressed.id(),
                known.says(), after, addressed == null ? null : addressed.by(), w.reason()));
    }

    private static List<SupervisionEvent> address(AddressComment w, Noted known, Facts facts) {
        var by = new Commenting(facts).possible(
                new MeasureTaken(w.what(), w.reform(), w.occurredOn(), w.evidence()), known.says());
        if (known.addressed() != null && known.addressed().by().equals(by)) return List.of();
        if (known.addressed() != null) throw ALREADY_ADDRESSED.at("/occurredOn", known.addressed().by().occurredOn());
        return List.of(new SupervisoryCommentAddressed(w.comment(), known.says(), by,
                new Commenting(facts).issues(by, known.says())));
    }

    private static List<SupervisionEvent> correct(CorrectAddressing w, Noted known, Facts facts) {
        var before = known.known();
        var after = new Commenting(facts).possible(
                new MeasureTaken(w.what(), w.reform(), w.occurredOn(), w.evidence()), known.says());
        if (after.equals(before.by())) return List.of();
        return List.of(new AddressingCorrected(w.comment(), before.id(), known.says(), before.by(), after, w.reason(),
                new Commenting(facts).issues(after, known.says())));
    }

    private static List<SupervisionEvent> retract(RetractAddressing w, Noted known) {
        return known.takenBack().once(ADDRESSED, HOW, () -> List.of(new AddressingRetracted(w.comment(),
                known.known().id(), known.says(), known.known().by(), w.reason())));
    }

    static SupervisionState evolve(SupervisionState state, SupervisionEvent event, EventId id) {
        if (event instanceof SupervisoryCommentNoted noted)
            return new Noted(id, noted.says(), null, TakenBack.NOTHING);
        var known = state.noted();
        return switch (event) {
            case SupervisoryCommentNoted e -> new Noted(id, e.says(), null, TakenBack.NOTHING);
            case CommentCorrected e -> new Noted(id, e.after(), known.addressed(), known.takenBack());
            case SupervisoryCommentAddressed e -> new Noted(known.id(), known.says(), new Addressed(id, e.by()),
                    known.takenBack().but(ADDRESSED));
            case AddressingCorrected e ->
                new Noted(known.id(), known.says(), new Addressed(id, e.after()), known.takenBack());
            case AddressingRetracted _ ->
                new Noted(known.id(), known.says(), null, known.takenBack().and(ADDRESSED, HOW));
        };
    }
}
