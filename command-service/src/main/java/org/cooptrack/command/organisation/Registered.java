package org.cooptrack.command.organisation;

import static org.cooptrack.command.organisation.OrganisationRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Dated;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Lineage;
import org.cooptrack.command.organisation.OrganisationCommand.*;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.organisation.*;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An organisation that is known: its names and kinds day by day, and what became of it. */
record Registered(OrganisationRegistered entry, Dated<LocalizedText> names, Dated<Classification> kinds,
        @Nullable OrganisationEvent ending, LocalDate endedOn) implements OrganisationState {

    static Registered by(OrganisationRegistered event) {
        return new Registered(event, Dated.from(event.occurredOn(), event.name()),
                Dated.from(event.occurredOn(), event.classification()), null, LocalDate.MAX);
    }

    static OrganisationRegistered entry(RegisterOrganisation wish, Facts facts) {
        named(wish.name());
        classified(wish.classification(), wish.occurredOn(), facts);
        if (wish.country() != null && !facts.isOnList("Country", wish.country(), wish.occurredOn()))
            throw CODE_NOT_ON_LIST.at("/country", wish.country(), "Country", wish.occurredOn());
        return new OrganisationRegistered(wish.organisation(), wish.name(), wish.classification(), wish.identifier(),
                wish.country(), wish.occurredOn());
    }

    @Override
    public Registered registered() { return this; }

    @Override
    public List<OrganisationEvent> register(RegisterOrganisation wish, Facts facts) {
        if (entry(wish, facts).equals(entry)) return List.of();
        throw ALREADY_REGISTERED.at("/organisation");
    }

    List<OrganisationEvent> rename(RenameOrganisation wish) {
        named(wish.name());
        during(wish);
        var before = names.on(wish.occurredOn()).orElseThrow();
        if (before.equals(wish.name())) return List.of();
        return List.of(new OrganisationRenamed(wish.organisation(), before, wish.name(), wish.occurredOn()));
    }

    List<OrganisationEvent> reclassify(ReclassifyOrganisation wish, Facts facts) {
        during(wish);
        classified(wish.classification(), wish.occurredOn(), facts);
        var before = kinds.on(wish.occurredOn()).orElseThrow();
        if (before.equals(wish.classification())) return List.of();
        return List.of(new OrganisationReclassified(wish.organisation(), before, wish.classification(),
                wish.occurredOn()));
    }

    List<OrganisationEvent> merge(MergeOrganisation wish, Facts facts) {
        return end(new OrganisationMerged(wish.organisation(), wish.into(), wish.occurredOn(), wish.reason()),
                wish.into(), "/into", wish, facts);
    }

    List<OrganisationEvent> succeed(SucceedOrganisation wish, Facts facts) {
        return end(
                new OrganisationSucceeded(wish.organisation(), wish.successor(), wish.occurredOn(), wish.reason()),
                wish.successor(), "/successor", wish, facts);
    }

    private List<OrganisationEvent> end(OrganisationEvent event, UUID other, String field, OrganisationCommand wish,
            Facts facts) {
        if (event.equals(ending)) return List.of();
        if (ending != null) throw ALREADY_ENDED.at("/organisation", endedOn);
        during(wish);
        if (!facts.exists(StreamId.of(OrganisationCommand.KIND, other))) throw OTHER_UNKNOWN.at(field, other);
        if (Lineage.leads(OrganisationSucceeded.CLAIM, other, wish.organisation(), facts))
            throw INTO_ITSELF.at(field);
        return List.of(event);
    }

    Registered renamed(OrganisationRenamed event) {
        return new Registered(entry, names.and(event.occurredOn(), event.after()), kinds, ending, endedOn);
    }

    Registered reclassified(OrganisationReclassified event) {
        return new Registered(entry, names, kinds.and(event.occurredOn(), event.after()), ending, endedOn);
    }

    Registered ended(OrganisationMerged event) {
        return new Registered(entry, names, kinds, event, event.occurredOn());
    }

    Registered ended(OrganisationSucceeded event) {
        return new Registered(entry, names, kinds, event, event.occurredOn());
    }

    private void during(OrganisationCommand wish) {
        if (wish.occurredOn().isBefore(entry.occurredOn()))
            throw BEFORE_REGISTRATION.at("/occurredOn", entry.occurredOn());
        if (!wish.occurredOn().isBefore(endedOn)) throw ALREADY_ENDED.at("/organisation", endedOn);
    }

    private static void named(LocalizedText name) {
        if (name.isBlank()) throw NAME_MISSING.at("/name");
    }

    private static void classified(Classification of, LocalDate day, Facts facts) {
        if (!facts.isOnList("OrganisationType", of.type(), day))
            throw CODE_NOT_ON_LIST.at("/classification/type", of.type(), "OrganisationType", day);
    }
}
