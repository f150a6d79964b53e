package org.cooptrack.command.readmodel;

import org.cooptrack.events.readmodel.VersionChosen;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** What was decided about the versions of a read model; which there are, the query service knows. */
sealed interface ReadModelState {
    ReadModelState START = new Undecided();

    record Undecided() implements ReadModelState {}

    /** The last choice, if there was one, and what was dropped and not chosen since. */
    record Decided(@Nullable VersionChosen chosen, PSet<Integer> dropped) implements ReadModelState {
        static Decided by(VersionChosen chosen) { return new Decided(chosen, HashTreePSet.empty()); }

        static Decided dropping(int version) { return new Decided(null, HashTreePSet.singleton(version)); }

        Decided choosing(VersionChosen other) { return new Decided(other, dropped.minus(other.version())); }

        Decided without(int version) { return new Decided(chosen, dropped.plus(version)); }

        boolean answersFrom(int version) { return chosen != null && chosen.version() == version; }
    }
}
