package org.cooptrack.query.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.publication.PublicationEvent;
import org.cooptrack.events.publication.ReportPrepared;

/** Every edition of a report, in the order of their numbers; one that was prepared anew before it was published stands as it was last. */
record EditionsView(List<EditionView> editions) {
    EditionsView {
        editions = List.copyOf(editions);
    }

    static final EditionsView NONE = new EditionsView(List.of());

    EditionsView prepared(ReportPrepared event, Recorded<PublicationEvent> recorded) {
        var all = new ArrayList<>(
                editions.stream().filter(one -> one.prepared().edition() != event.edition()).toList());
        all.add(EditionView.of(event, recorded));
        return new EditionsView(all);
    }

    EditionsView published(int edition, Recorded<PublicationEvent> recorded) {
        return new EditionsView(editions.stream()
                .map(one -> one.prepared().edition() == edition ? one.published(recorded) : one).toList());
    }

    Optional<EditionView> edition(int number) {
        return editions.stream().filter(one -> one.prepared().edition() == number).findFirst();
    }
}
