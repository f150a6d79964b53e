package org.cooptrack.command.dispute;

import static org.cooptrack.command.dispute.DisputeRule.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.dispute.Party;
import org.cooptrack.events.dispute.PartyKind;
import org.cooptrack.events.dispute.Side;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Who is known to stand on which side of a dispute, and the event that named each. */
record Parties(PMap<UUID, Said<Party>> named) {
    private static final EventId NOT_YET = new EventId("dispute:", -1);

    static Parties of(Collection<Party> parties) { return of(parties, NOT_YET); }

    static Parties of(Collection<Party> parties, EventId by) {
        var all = new Parties(HashTreePMap.empty());
        for (var party : parties)
            all = all.with(party, by);
        return all;
    }

    /** @throws org.cooptrack.command.law.Rejected where nobody is named, or one twice, or one that cannot be */
    static void possible(List<Party> parties, Facts facts) {
        if (parties.isEmpty()) throw PARTIES_MISSING.at("/parties");
        if (of(parties).named.size() < parties.size()) throw PARTY_TWICE.at("/parties");
        for (var party : parties)
            possible(party, "/parties", facts);
    }

    static void possible(Party party, String field, Facts facts) {
        if (party.persons() != null && party.persons() < 1) throw HEADCOUNT_NOT_POSITIVE.at(field, party.persons());
        if (party.kind() == PartyKind.ORGANISATION && !facts.exists(StreamId.of("organisation", party.party())))
            throw PARTY_UNKNOWN.at(field, party.party());
    }

    /** @throws org.cooptrack.command.law.Rejected when it was not named */
    Said<Party> party(UUID id, String field) {
        var known = named.get(id);
        if (known == null) throw PARTY_NOT_NAMED.at(field, id);
        return known;
    }

    boolean bothSides() { return sides(named.keySet(), "/parties").equals(EnumSet.allOf(Side.class)); }

    /** The sides on which these parties stand. */
    Set<Side> sides(Collection<UUID> parties, String field) {
        return parties.stream().map(id -> party(id, field).says().side()).collect(Collectors.toSet());
    }

    Parties with(Party party, EventId by) { return new Parties(named.plus(party.party(), new Said<>(by, party))); }

    Parties without(UUID party) { return new Parties(named.minus(party)); }
}
