package org.cooptrack.command.dialogue;

import org.cooptrack.events.dialogue.Side;
import org.cooptrack.command.dialogue.Accord.Dated;
import org.cooptrack.command.law.Facts;
import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.dialogue.Party;
import org.cooptrack.events.dialogue.Presence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Who was called to a session, for which side, and who said on which day that it will come. */
record Table(PMap<UUID, Seat> seats) {
    record Seat(Party party, @Nullable Dated confirmed) {
        @Nullable
        LocalDate confirmedOn() { return confirmed == null ? null : confirmed.day(); }

        boolean confirmedBy(FieldDate day) { return confirmed != null && !confirmed.day().isAfter(day.latest()); }
    }

    static Table of(List<Party> parties) {
        var table = new Table(HashTreePMap.empty());
        for (var party : parties)
            table = table.with(party, null);
        return table;
    }

    /** @throws org.cooptrack.command.law.Rejected when it was not called */
    Seat seat(UUID organisation, String field) {
        var seat = seats.get(organisation);
        if (seat == null) throw PARTY_NOT_INVITED.at(field, organisation);
        return seat;
    }

    void seated(Collection<UUID> organisations, String field) {
        for (var organisation : organisations)
            seat(organisation, field);
    }

    /** Which rules of the table this attendance of that day breaks: one may come unannounced, and it happened all the same. */
    List<DialogueRule> brokenBy(Collection<Presence> attendance, FieldDate day, Facts facts) {
        return attendance.stream()
                .flatMap(presence -> presence.organisations().stream()
                        .flatMap(organisation -> brokenBy(organisation, presence.side(), day, facts)))
                .distinct().toList();
    }

    /** Whom an organisation speaks for is what it was called for, and what it was registered as on that day. */
    private Stream<DialogueRule> brokenBy(UUID organisation, Side side, FieldDate day, Facts facts) {
        var broken = Stream.<DialogueRule>builder();
        var seat = seats.get(organisation);
        boolean called = seat == null || !seat.confirmedBy(day) || seat.party().side() == side;
        if (seat == null || !seat.confirmedBy(day)) broken.add(PARTY_NOT_CONFIRMED);
        if (!called || !facts.organisation(organisation).speaksFor(side, day.latest()))
            broken.add(ATTENDED_FOR_ANOTHER_SIDE);
        return broken.build();
    }

    Table with(Party party, @Nullable Dated confirmed) {
        return new Table(seats.plus(party.organisation(), new Seat(party, confirmed)));
    }
}
