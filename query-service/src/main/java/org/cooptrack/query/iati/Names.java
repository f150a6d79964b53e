package org.cooptrack.query.iati;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.funds.Party;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.organisation.OrganisationReclassified;
import org.cooptrack.events.organisation.OrganisationRenamed;
import org.cooptrack.events.published.Narrative;
import org.cooptrack.events.published.Participant;
import org.cooptrack.events.published.Reporter;
import org.cooptrack.events.project.ParticipatingOrganisation;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.query.projection.Parsed;
import org.jspecify.annotations.Nullable;

/** What organisations are called, of which type they are and by which identifier the world knows them, as known at a position. */
final class Names {
    private static final int PAGE = 500, MOST_KEPT = 2_000;

    private final Log log;
    private final Map<UUID, Optional<Organisation>> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Optional<Organisation>> reporters = new LinkedHashMap<>();

    Names(Log log) { this.log = log; }

    private record Organisation(@Nullable String identifier, LocalizedText name, Classification classification) {}

    /** Whoever publishes under this identifier; without type and name where nobody was registered under it. */
    Reporter reporter(String identifier) {
        return reporters.computeIfAbsent(identifier, this::registered)
                .map(one -> new Reporter(identifier, one.classification().type(), null, narratives(one.name())))
                .orElse(new Reporter(identifier, null, null, List.of()));
    }

    Participant participant(ParticipatingOrganisation taking) {
        String role = taking.role().code();
        return of(taking.organisation())
                .map(one -> new Participant(one.identifier(), one.classification().type(), role, null, null,
                        narratives(one.name())))
                .orElse(new Participant(null, null, role, null, null, List.of()));
    }

    /** One of our organisations as the world knows it; as published where it is none of ours. */
    @Nullable
    Party party(@Nullable Party said) {
        if (said == null || said.organisation() == null) return said;
        return of(said.organisation())
                .map(one -> new Party(null, said.reference() == null ? one.identifier() : said.reference(),
                        said.name() == null ? one.name() : said.name(),
                        said.type() == null ? one.classification().type() : said.type(), said.activity()))
                .orElse(said);
    }

    static List<Narrative> narratives(@Nullable LocalizedText text) {
        if (text == null) return List.of();
        return text.byLanguage().entrySet().stream().map(one -> new Narrative(one.getKey(), one.getValue())).toList();
    }

    private Optional<Organisation> of(UUID organisation) {
        if (known.size() > MOST_KEPT) known.remove(known.keySet().iterator().next());
        return known.computeIfAbsent(organisation, id -> told(StreamId.of("organisation", id)));
    }

    private Optional<Organisation> told(String stream) {
        @Nullable
        Organisation now = null;
        for (var recorded : log.of(stream))
            now = after(now, recorded.event());
        return Optional.ofNullable(now);
    }

    private static @Nullable Organisation after(@Nullable Organisation before, Event event) {
        if (event instanceof OrganisationRegistered e)
            return new Organisation(e.identifier(), e.name(), e.classification());
        if (before == null) return null;
        return switch (event) {
            case OrganisationRenamed e -> new Organisation(before.identifier(), e.after(), before.classification());
            case OrganisationReclassified e -> new Organisation(before.identifier(), before.name(), e.after());
            default -> before;
        };
    }

    /** No other holds its identifier. */
    private Optional<Organisation> registered(String identifier) {
        String after = "";
        while (true) {
            List<StoredEvent> page = log.firsts("organisation", after, PAGE);
            for (StoredEvent first : page)
                if (Parsed.of(first).event() instanceof OrganisationRegistered registered
                        && registered.identifier() != null
                        && registered.identifier().strip().equalsIgnoreCase(identifier))
                    return told(first.stream());
            if (page.size() < PAGE) return Optional.empty();
            after = page.getLast().stream();
        }
    }
}
