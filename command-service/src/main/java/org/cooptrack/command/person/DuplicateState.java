package org.cooptrack.command.person;

import static org.cooptrack.command.person.PersonRule.*;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Lineage;
import org.cooptrack.command.person.DuplicateCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.person.*;

/** How the question whether two persons are one stands: not asked, open, answered with no or with yes. */
sealed interface DuplicateState {
    default List<DuplicateEvent> propose(ProposeDuplicate wish, Facts facts) { return List.of(); }

    default List<DuplicateEvent> refuse(RefuseDuplicate wish) { throw NOT_PROPOSED.at("/other"); }

    default List<DuplicateEvent> merge(MergePersons wish, Facts facts) { throw NOT_PROPOSED.at("/into"); }

    default List<DuplicateEvent> takeBack(TakeBackMerge wish) { throw NOT_MERGED.at("/from"); }

    /** Nobody proposed it yet. */
    record Unasked() implements DuplicateState {
        @Override
        public List<DuplicateEvent> propose(ProposeDuplicate wish, Facts facts) {
            if (!facts.exists(StreamId.of(PersonCommand.KIND, wish.person()))) throw UNKNOWN.at("/person");
            if (!facts.exists(StreamId.of(PersonCommand.KIND, wish.other())))
                throw OTHER_UNKNOWN.at("/other", wish.other());
            return List.of(new DuplicateProposed(wish.person(), wish.other(), wish.likeness()));
        }
    }

    /** Proposed, and waiting for a human. */
    record Open() implements DuplicateState {
        @Override
        public List<DuplicateEvent> refuse(RefuseDuplicate wish) {
            return List.of(new DuplicateRefused(wish.person(), wish.other(), wish.difference()));
        }

        @Override
        public List<DuplicateEvent> merge(MergePersons wish, Facts facts) {
            if (!facts.noneLive(PersonsMerged.CLAIM + wish.person() + ":")) throw ALREADY_MERGED.at("/person");
            if (Lineage.leads(PersonsMerged.CLAIM, wish.into(), wish.person(), facts)) throw IN_A_CIRCLE.at("/into");
            return List.of(new PersonsMerged(wish.person(), wish.into(), wish.likeness()));
        }
    }

    /** They are two, as far as is known. What their fingerprints say was known then; a human may ask again. */
    record Two(DuplicateEvent answer) implements DuplicateState {
        private static final Set<Likeness> FOUND = Set.of(Likeness.SAME_FINGERPRINT, Likeness.SIMILAR_FINGERPRINT);

        @Override
        public List<DuplicateEvent> propose(ProposeDuplicate wish, Facts facts) {
            if (FOUND.contains(wish.likeness())) return List.of();
            return List.of(new DuplicateProposed(wish.person(), wish.other(), wish.likeness()));
        }

        @Override
        public List<DuplicateEvent> refuse(RefuseDuplicate wish) {
            return answer instanceof DuplicateRefused ? List.of() : DuplicateState.super.refuse(wish);
        }

        @Override
        public List<DuplicateEvent> takeBack(TakeBackMerge wish) {
            boolean already = answer instanceof MergeTakenBack back && back.person().equals(wish.person());
            return already ? List.of() : DuplicateState.super.takeBack(wish);
        }
    }

    /** They are one, by that event. */
    record One(PersonsMerged merge, EventId by) implements DuplicateState {
        @Override
        public List<DuplicateEvent> merge(MergePersons wish, Facts facts) {
            if (!wish.person().equals(merge.person())) throw ALREADY_MERGED.at("/into");
            return List.of();
        }

        @Override
        public List<DuplicateEvent> takeBack(TakeBackMerge wish) {
            if (!wish.person().equals(merge.person())) throw NOT_MERGED.at("/from");
            return List.of(new MergeTakenBack(wish.person(), wish.from(), by, wish.difference()));
        }
    }
}
