package org.cooptrack.command.person;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.person.DuplicateCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.person.*;

/** The law of duplicates: which wish becomes which event, and which event makes which state. Pure. */
final class Duplicate {
    static final DuplicateState START = new DuplicateState.Unasked();

    private Duplicate() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link PersonRule} stands against the wish */
    static List<DuplicateEvent> decide(DuplicateCommand wish, DuplicateState state, Facts facts) {
        if (wish.person().equals(wish.other())) throw PersonRule.WITH_ITSELF.at("/person");
        return switch (wish) {
            case ProposeDuplicate w -> state.propose(w, facts);
            case RefuseDuplicate w -> state.refuse(w);
            case MergePersons w -> state.merge(w, facts);
            case TakeBackMerge w -> state.takeBack(w);
        };
    }

    static DuplicateState evolve(DuplicateEvent event, EventId id) {
        return switch (event) {
            case DuplicateProposed _ -> new DuplicateState.Open();
            case DuplicateRefused e -> new DuplicateState.Two(e);
            case PersonsMerged e -> new DuplicateState.One(e, id);
            case MergeTakenBack e -> new DuplicateState.Two(e);
        };
    }
}
