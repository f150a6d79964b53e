package org.cooptrack.command.dialogue;

import static java.util.Objects.requireNonNullElse;
import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.dialogue.DialogueCommand.ConveneSession;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.dialogue.DialogueEvent;
import org.cooptrack.events.dialogue.DialogueSessionConvened;
import org.cooptrack.events.dialogue.Matter;
import org.cooptrack.events.dialogue.Party;

/** Nobody was called yet. */
record Unconvened() implements DialogueState {
    @Override
    public List<DialogueEvent> convene(ConveneSession wish, Facts facts) { return List.of(invitation(wish, facts)); }

    @Override
    public Convened convened() { throw UNKNOWN.at("/session"); }

    static DialogueSessionConvened invitation(ConveneSession wish, Facts facts) {
        if (wish.title().isBlank()) throw TITLE_MISSING.at("/title");
        Everywhere.owned(wish.setting().projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        if (wish.parties().stream().map(Party::organisation).distinct().count() < wish.parties().size())
            throw PARTY_TWICE.at("/parties");
        Everywhere.topic(wish.topic(), wish.plannedOn(), facts);
        Everywhere.possible(wish.setting(), wish.plannedOn(), facts);
        for (var party : wish.parties())
            known(party.organisation(), "/parties", facts);
        var countries = requireNonNullElse(wish.countries(), List.of(wish.setting().place().country()));
        Everywhere.listed("Country", countries, wish.plannedOn(), "/countries", facts);
        if (Set.copyOf(countries).size() < countries.size()) throw COUNTRY_TWICE.at("/countries");
        var matter = new Matter(wish.setting(), countries, wish.topic());
        return new DialogueSessionConvened(wish.session(), wish.title(), matter, wish.plannedOn(), wish.parties());
    }

    static void known(UUID organisation, String field, Facts facts) {
        if (!facts.exists(StreamId.of("organisation", organisation))) throw PARTY_UNKNOWN.at(field, organisation);
    }
}
