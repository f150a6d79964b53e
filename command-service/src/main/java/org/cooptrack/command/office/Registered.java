package org.cooptrack.command.office;

import static java.util.Objects.requireNonNullElse;
import static org.cooptrack.command.office.OfficeRule.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.command.law.Dated;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Lineage;
import org.cooptrack.command.office.OfficeCommand.*;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.office.*;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An office that is known: its names, its place among offices and its countries day by day, and what became of it. */
record Registered(OfficeRegistered entry, Dated<LocalizedText> names, Dated<Optional<UUID>> parents,
        Dated<List<String>> countries, @Nullable OfficeEvent ending, LocalDate endedOn) implements OfficeState {

    static Registered by(OfficeRegistered event) {
        var day = event.occurredOn();
        return new Registered(event, Dated.from(day, event.name()),
                Dated.from(day, Optional.ofNullable(event.parent())), Dated.from(day, event.countries()), null,
                LocalDate.MAX);
    }

    static OfficeRegistered entry(RegisterOffice wish, Facts facts) {
        if (LocalizedText.saysNothing(wish.code())) throw CODE_MISSING.at("/code");
        named(wish.name());
        listed(List.of(wish.country()), "/country", wish.occurredOn(), facts);
        var countries = requireNonNullElse(wish.countries(), List.<String>of());
        listed(countries, "/countries", wish.occurredOn(), facts);
        under(wish.parent(), wish.office(), wish.occurredOn(), LocalDate.MAX, facts);
        return new OfficeRegistered(wish.office(), wish.code(), wish.name(), wish.country(), wish.parent(), countries,
                wish.occurredOn());
    }

    @Override
    public Registered registered() { return this; }

    @Override
    public List<OfficeEvent> register(RegisterOffice wish, Facts facts) {
        if (entry(wish, facts).equals(entry)) return List.of();
        throw ALREADY_REGISTERED.at("/office");
    }

    List<OfficeEvent> rename(RenameOffice wish) {
        named(wish.name());
        during(wish);
        var before = names.on(wish.occurredOn()).orElseThrow();
        if (before.equals(wish.name())) return List.of();
        return List.of(new OfficeRenamed(wish.office(), before, wish.name(), wish.occurredOn()));
    }

    List<OfficeEvent> move(MoveOffice wish, Facts facts) {
        during(wish);
        var before = parents.on(wish.occurredOn()).orElseThrow().orElse(null);
        if (Objects.equals(before, wish.parent())) return List.of();
        under(wish.parent(), wish.office(), wish.occurredOn(), parents.until(wish.occurredOn()), facts);
        return List.of(new OfficeMoved(wish.office(), before, wish.parent(), wish.occurredOn()));
    }

    List<OfficeEvent> cover(CoverCountries wish, Facts facts) {
        during(wish);
        listed(wish.countries(), "/countries", wish.occurredOn(), facts);
        var before = countries.on(wish.occurredOn()).orElseThrow();
        if (before.equals(wish.countries())) return List.of();
        return List.of(new OfficeCountriesSet(wish.office(), before, wish.countries(), wish.occurredOn()));
    }

    List<OfficeEvent> merge(MergeOffice wish, Facts facts) {
        var event = new OfficeMerged(wish.office(), wish.into(), wish.occurredOn(), wish.reason());
        if (event.equals(ending)) return List.of();
        other(wish.into(), "/into", facts);
        return end(event, wish);
    }

    List<OfficeEvent> succeed(SucceedOffice wish, Facts facts) {
        var event = new OfficeSucceeded(wish.office(), wish.successor(), wish.occurredOn(), wish.reason());
        if (event.equals(ending)) return List.of();
        other(wish.successor(), "/successor", facts);
        return end(event, wish);
    }

    List<OfficeEvent> close(CloseOffice wish) {
        return end(new OfficeClosed(wish.office(), wish.occurredOn(), wish.reason()), wish);
    }

    private List<OfficeEvent> end(OfficeEvent event, OfficeCommand wish) {
        if (event.equals(ending)) return List.of();
        if (ending != null) throw ALREADY_ENDED.at("/office", endedOn);
        during(wish);
        return List.of(event);
    }

    Registered renamed(OfficeRenamed event) {
        return new Registered(entry, names.and(event.occurredOn(), event.after()), parents, countries, ending, endedOn);
    }

    Registered moved(OfficeMoved event) {
        return new Registered(entry, names, parents.and(event.occurredOn(), Optional.ofNullable(event.after())),
                countries, ending, endedOn);
    }

    Registered covering(OfficeCountriesSet event) {
        return new Registered(entry, names, parents, countries.and(event.occurredOn(), event.after()), ending, endedOn);
    }

    Registered ended(OfficeEvent event, LocalDate day) {
        return new Registered(entry, names, parents, countries, event, day);
    }

    private void during(OfficeCommand wish) {
        if (wish.occurredOn().isBefore(entry.occurredOn()))
            throw BEFORE_REGISTRATION.at("/occurredOn", entry.occurredOn());
        if (!wish.occurredOn().isBefore(endedOn)) throw ALREADY_ENDED.at("/office", endedOn);
    }

    private void other(UUID other, String field, Facts facts) {
        if (!facts.exists(StreamId.of(OfficeCommand.KIND, other))) throw OTHER_UNKNOWN.at(field, other);
        if (Lineage.leads(OfficeSucceeded.CLAIM, other, entry.office(), facts)) throw INTO_ITSELF.at(field);
    }

    private static void under(@Nullable UUID parent, UUID office, LocalDate from, LocalDate until, Facts facts) {
        if (parent == null) return;
        if (parent.equals(office)) throw OWN_ANCESTOR.at("/parent");
        var line = facts.unmovedOffice(parent);
        if (!line.isKnown()) throw OTHER_UNKNOWN.at("/parent", parent);
        if (line.isUnder(office, from, until, facts)) throw OWN_ANCESTOR.at("/parent");
    }

    private static void named(LocalizedText name) {
        if (name.isBlank()) throw NAME_MISSING.at("/name");
    }

    private static void listed(List<String> countries, String field, LocalDate day, Facts facts) {
        var seen = new HashSet<String>();
        for (String country : countries) {
            if (!seen.add(country)) throw COUNTRY_TWICE.at(field, country);
            if (!facts.isOnList("Country", country, day)) throw COUNTRY_NOT_ON_LIST.at(field, country, day);
        }
    }
}
