package org.cooptrack.query.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.publication.ErratumListed;
import org.cooptrack.events.publication.FigureChange;
import org.cooptrack.events.publication.FigurePlace;
import org.cooptrack.events.publication.Materiality;
import org.cooptrack.events.publication.PublicationEvent;
import org.cooptrack.events.publication.ReportPrepared;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Where a report stands: the edition that is published, the one that waits to be, the errata beside the first, and why it was withdrawn if it was. */
record PublicationView(UUID publication, Standing standing, @Nullable Edition published, @Nullable Edition next,
        List<Erratum> errata, @Nullable String withdrawn) {
    /** Where it stands. */
    enum Standing {
        /** An edition waits to be published. */
        PREPARED,
        /** An edition is published. */
        PUBLISHED,
        /** None is to be relied upon any more. */
        WITHDRAWN
    }

    /** An edition without what it says. */
    record Edition(int edition, LocalizedText title, List<UUID> addressedTo, Materiality materiality, long position,
            String sha256, long size, @Nullable String reason, @Nullable Actor by, Instant at) {
        static Edition of(ReportPrepared one, Recorded<PublicationEvent> recorded) {
            return new Edition(one.edition(), one.title(), one.addressedTo(), one.materiality(),
                    one.content().position(), one.sha256(), one.size(), one.reason(), recorded.metadata().actor(),
                    recorded.recordedAt());
        }

        Edition published(Recorded<PublicationEvent> recorded) {
            return new Edition(edition, title, addressedTo, materiality, position, sha256, size, reason,
                    recorded.metadata().actor(), recorded.recordedAt());
        }

        /** Who published it is told inside. */
        Edition fromOutside() {
            return new Edition(edition, title, addressedTo, materiality, position, sha256, size, reason, null, at);
        }
    }

    /** What an erratum changed, as known at which position, why and when. */
    record Erratum(long position, List<FigureChange> changes, String reason, Instant at) {}

    PublicationView {
        errata = List.copyOf(errata);
    }

    static PublicationView of(UUID publication, Edition next) {
        return new PublicationView(publication, Standing.PREPARED, null, next, List.of(), null);
    }

    PublicationView preparing(Edition edition) {
        return new PublicationView(publication, standing, published, edition, errata, withdrawn);
    }

    PublicationView published(Recorded<PublicationEvent> recorded) {
        Edition edition = next == null ? null : next.published(recorded);
        return new PublicationView(publication, Standing.PUBLISHED, edition, null, List.of(), null);
    }

    PublicationView beside(ErratumListed erratum, Recorded<PublicationEvent> recorded) {
        var all = new ArrayList<>(errata);
        all.add(new Erratum(erratum.position(), erratum.changes(), erratum.reason(), recorded.recordedAt()));
        return new PublicationView(publication, standing, published, next, all, withdrawn);
    }

    PublicationView withdrawn(String why) {
        return new PublicationView(publication, Standing.WITHDRAWN, published, next, errata, why);
    }

    /** As those see it to whom it is addressed: what waits is not theirs to know. */
    PublicationView fromOutside() {
        return new PublicationView(publication, standing, published == null ? null : published.fromOutside(), null,
                errata, withdrawn);
    }

    boolean addressed() { return published != null && !published.addressedTo().isEmpty(); }

    /** What errata put in place of what was published; nothing of a place that is no more. */
    Map<FigurePlace, Optional<Decimal>> told() {
        var told = new LinkedHashMap<FigurePlace, Optional<Decimal>>();
        errata.forEach(erratum -> erratum.changes()
                .forEach(change -> told.put(change.place(), Optional.ofNullable(change.after()))));
        return told;
    }
}
