package org.cooptrack.query.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.project.*;

/** Where a project works, which projects it is related to by its own word, and who takes part in it, as decided here. */
public record Company(List<Location> locations, List<Tie> related, List<ParticipatingOrganisation> participants) {
    static final Company NONE = new Company(List.of(), List.of(), List.of());

    /** Another project and what it is to this one. */
    public record Tie(UUID project, Relation relation) {}

    Company with(Location location) { return new Company(plus(locations, location), related, participants); }

    Company without(Location location) { return new Company(minus(locations, location), related, participants); }

    Company with(Tie tie) { return new Company(locations, plus(related, tie), participants); }

    Company without(Tie tie) { return new Company(locations, minus(related, tie), participants); }

    Company with(ParticipatingOrganisation one) { return new Company(locations, related, plus(participants, one)); }

    Company without(ParticipatingOrganisation one) { return new Company(locations, related, minus(participants, one)); }

    List<String> in(ParticipantRole role) {
        return participants.stream().filter(one -> one.role() == role).map(one -> one.organisation().toString())
                .toList();
    }

    private static <T> List<T> plus(List<T> all, T one) { return Stream.concat(all.stream(), Stream.of(one)).toList(); }

    private static <T> List<T> minus(List<T> all, T one) {
        var left = new ArrayList<>(all);
        left.remove(one);
        return List.copyOf(left);
    }
}
