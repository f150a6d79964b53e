package org.cooptrack.command.project;

import static java.util.Objects.requireNonNullElse;
import static org.cooptrack.command.project.ProjectRule.OUT_OF_ORDER;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.project.ProjectCommand.*;
import org.cooptrack.events.project.*;
import org.jspecify.annotations.Nullable;

/** What a project is, by the last event that said it: for whom, on what, to which end. Nothing said is absent. */
record Description(@Nullable RecipientsSet recipients, @Nullable SectorsSet sectors, @Nullable OutcomesLinked outcomes,
        @Nullable InstrumentsLinked instruments, @Nullable PolicyMarkersSet markers, @Nullable DefaultsSet defaults) {
    static final Description NONE = new Description(null, null, null, null, null, null);

    /** What a published description says of it stands until it is replaced here. */
    static Description of(ProjectAdopted event) {
        var published = event.published();
        return NONE.recipients(event.project(), Recipients.of(published.coverage()), event.occurredOn())
                .sectors(event.project(), Sector.of(published.purpose()), event.occurredOn());
    }

    /** The parts that were published otherwise take the place of what stood. */
    Description after(ProjectAdoptionAmended event) {
        var coverage = event.after().coverage();
        var purpose = event.after().purpose();
        var placed = coverage == null
                ? this
                : recipients(event.project(), Recipients.of(coverage), event.occurredOn());
        return purpose == null ? placed : placed.sectors(event.project(), Sector.of(purpose), event.occurredOn());
    }

    private Description recipients(UUID project, Recipients after, LocalDate day) {
        return after(new RecipientsSet(project, said(), after, day));
    }

    private Description sectors(UUID project, List<Sector> after, LocalDate day) {
        return after(new SectorsSet(project, sectors == null ? List.of() : sectors.after(), after, day));
    }

    Description after(ProjectEvent event) {
        return new Description(event instanceof RecipientsSet e ? e : recipients,
                event instanceof SectorsSet e ? e : sectors, event instanceof OutcomesLinked e ? e : outcomes,
                event instanceof InstrumentsLinked e ? e : instruments,
                event instanceof PolicyMarkersSet e ? e : markers, event instanceof DefaultsSet e ? e : defaults);
    }

    List<ProjectEvent> set(SetRecipientCountries wish, Facts facts) {
        return set(wish, new Recipients(wish.countries(), requireNonNullElse(wish.regions(), said().regions())),
                "/countries", facts);
    }

    List<ProjectEvent> set(SetRecipientRegions wish, Facts facts) {
        return set(wish, new Recipients(requireNonNullElse(wish.countries(), said().countries()), wish.regions()),
                "/regions", facts);
    }

    private List<ProjectEvent> set(ProjectCommand wish, Recipients after, String field, Facts facts) {
        new Codes(wish.occurredOn(), facts).recipients(after);
        Shares.whole(after, field);
        return replace(recipients, Recipients.NONE, after, wish,
                (was, is) -> new RecipientsSet(wish.project(), was, is, wish.occurredOn()));
    }

    List<ProjectEvent> set(SetSectors wish, Facts facts) {
        new Codes(wish.occurredOn(), facts).sectors(wish.sectors());
        Shares.whole(wish.sectors());
        return replace(sectors, List.of(), wish.sectors(), wish,
                (was, is) -> new SectorsSet(wish.project(), was, is, wish.occurredOn()));
    }

    List<ProjectEvent> link(LinkOutcomes wish, Facts facts) {
        new Codes(wish.occurredOn(), facts).each("SdgTarget", wish.outcomes().sdgTargets(), "/outcomes/sdgTargets");
        return replace(outcomes, Outcomes.NONE, wish.outcomes(), wish,
                (was, is) -> new OutcomesLinked(wish.project(), was, is, wish.occurredOn()));
    }

    List<ProjectEvent> link(LinkInstruments wish, Facts facts) {
        new Codes(wish.occurredOn(), facts).each("IloInstrument", wish.instruments(), "/instruments");
        once(wish.instruments(), "/instruments");
        return replace(instruments, List.of(), wish.instruments(), wish,
                (was, is) -> new InstrumentsLinked(wish.project(), was, is, wish.occurredOn()));
    }

    List<ProjectEvent> set(SetPolicyMarkers wish, Facts facts) {
        new Codes(wish.occurredOn(), facts).markers(wish.markers());
        once(wish.markers().stream().map(marker -> marker.vocabulary() + "-" + marker.code()).toList(), "/markers");
        return replace(markers, List.of(), wish.markers(), wish,
                (was, is) -> new PolicyMarkersSet(wish.project(), was, is, wish.occurredOn()));
    }

    List<ProjectEvent> set(SetDefaults wish, Facts facts) {
        new Codes(wish.occurredOn(), facts).defaults(wish.defaults());
        return replace(defaults, Defaults.NONE, wish.defaults(), wish,
                (was, is) -> new DefaultsSet(wish.project(), was, is, wish.occurredOn()));
    }

    private Recipients said() { return recipients == null ? Recipients.NONE : recipients.after(); }

    private static <T> List<ProjectEvent> replace(@Nullable Replaced<T> last, T nothing, T after, ProjectCommand wish,
            BiFunction<T, T, ProjectEvent> event) {
        T before = last == null ? nothing : last.after();
        if (before.equals(after)) return List.of();
        if (last != null && wish.occurredOn().isBefore(last.occurredOn()))
            throw OUT_OF_ORDER.at("/occurredOn", last.occurredOn());
        return List.of(event.apply(before, after));
    }

    private static void once(List<String> codes, String field) {
        var seen = new HashSet<String>();
        for (String code : codes)
            if (!seen.add(code)) throw ProjectRule.CODE_TWICE.at(field, code);
    }
}
