package org.cooptrack.query.publication;

import java.time.Instant;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.publication.PublicationEvent;
import org.cooptrack.events.publication.ReportContent;
import org.cooptrack.events.publication.ReportPrepared;
import org.cooptrack.query.statistics.Catalogue;
import org.jspecify.annotations.Nullable;

/** An edition of a report as it was prepared, by whom, and when and by whom it was published. */
record EditionView(ReportPrepared prepared, Actor preparedBy, Instant preparedAt, @Nullable Actor publishedBy,
        @Nullable Instant publishedAt) {
    static EditionView of(ReportPrepared prepared, Recorded<PublicationEvent> recorded) {
        return new EditionView(prepared, recorded.metadata().actor(), recorded.recordedAt(), null, null);
    }

    EditionView published(Recorded<PublicationEvent> recorded) {
        return new EditionView(prepared, preparedBy, preparedAt, recorded.metadata().actor(), recorded.recordedAt());
    }

    ReportContent content() { return prepared.content(); }

    /** What is addressed to anybody outside is made for those who may not see exact counts of people. */
    boolean addressed() {
        return !prepared.addressedTo().isEmpty();
    }

    /** Whether it says no exact counts of people, whatever was laid before whoever published it. */
    boolean hidesPeople(Catalogue catalogue) {
        return content().figures().stream().allMatch(figure -> figure.suppressed() || catalogue
                .find(figure.question().measure()).filter(measure -> !measure.countsPeople()).isPresent());
    }
}
