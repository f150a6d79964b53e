package org.cooptrack.query.project;

import static org.cooptrack.query.People.day;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.funds.AidType;
import org.cooptrack.events.project.ProjectAdopted;
import org.cooptrack.events.project.ProjectAdoptionAmended;
import org.cooptrack.events.published.*;
import org.cooptrack.query.Projects;
import org.jspecify.annotations.Nullable;

/** A project taken over that says something of everything, and the parts of it that may be published otherwise. */
final class Adoptions {
    static final ChangedParts NOTHING = new ChangedParts(null, null, null, null, null, null, null, null);
    static final Location DAKAR = new Location("SN-DK", "1", List.of(), List.of(new Narrative("fr", "Dakar")),
            List.of(), List.of(), List.of(), "14.69 -17.44", null, "1", null, null);

    private Adoptions() {}

    static ProjectAdopted of(UUID project, Participant... who) {
        var said = Projects.published(project, Projects.course("2", "2:2023-03-01"),
                Projects.coverage(List.of("SN"), List.of()), who);
        return Projects.adopted(project, said.with(more(said), "2026-01-02"), day("2026-01-10"));
    }

    private static ChangedParts more(PublishedProject said) {
        var identity = new Identity(said.identity().identifier(), said.identity().reporter(),
                List.of(new OtherIdentifier("SEN1101", "A1", "XM-DAC-41302", List.of())),
                List.of(new Related("XX-parent", "1")));
        var coverage = new Coverage("4", said.coverage().countries(), List.of(), List.of(DAKAR));
        var purpose = new Purpose(said.purpose().sectors(), List.of(marker("5.5", "3", null)),
                List.of(marker("1", "1", "2")), List.of());
        return new ChangedParts(identity, null, null, coverage, purpose, null, defaults("USD"),
                List.of(new KeptElement("fss", new TreeMap<>(), "x", List.of())));
    }

    static Defaults defaults(String currency) {
        return new Defaults("en", currency, false, "1", null, null, "1", "10", "110",
                List.of(new AidType("1", "C01")), "5");
    }

    static ChangedParts participants(Participant... who) {
        return new ChangedParts(null, null, null, null, null, List.of(who), null, null);
    }

    static ProjectAdoptionAmended amended(UUID project, ChangedParts before, ChangedParts after) {
        return new ProjectAdoptionAmended(project, before, after, "2026-02-02", day("2026-02-03"), List.of());
    }

    private static Marker marker(String code, String vocabulary, @Nullable String significance) {
        return new Marker(code, vocabulary, null, significance, null, List.of());
    }
}
