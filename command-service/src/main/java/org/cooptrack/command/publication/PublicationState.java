package org.cooptrack.command.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cooptrack.events.EventId;
import org.cooptrack.events.publication.ErratumListed;
import org.cooptrack.events.publication.FigurePlace;
import org.cooptrack.events.publication.ReportPrepared;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Where a report stands. */
sealed interface PublicationState {
    PublicationState START = new Unprepared();

    record Unprepared() implements PublicationState {}

    /** An edition that waits for another to publish it, and the event by which it was prepared. */
    record Edition(ReportPrepared prepared, EventId by) {}

    /** Prepared and not published yet. */
    record Waiting(Edition next) implements PublicationState {}

    /**
     * Published.
     *
     * @param last
     *            the last erratum beside it
     * @param errata
     *            what errata have put in place of what the edition says
     * @param next
     *            the edition that waits to come in its place
     */
    record Standing(ReportPrepared edition, @Nullable ErratumListed last, PMap<FigurePlace, Told> errata,
            @Nullable Edition next) implements PublicationState {
        static Standing of(ReportPrepared edition) {
            return new Standing(edition, null, HashTreePMap.empty(), null);
        }

        Standing preparing(Edition next) { return new Standing(edition, last, errata, next); }

        Standing told(ErratumListed erratum) {
            var told = new LinkedHashMap<FigurePlace, Told>();
            erratum.changes().forEach(change -> told.put(change.place(), new Told(change.after())));
            return new Standing(edition, erratum, errata.plusAll(told), next);
        }

        /** Up to which position history was told of. */
        long position() {
            return last == null ? edition.content().position() : last.position();
        }

        /** What was last said of a place. */
        @Nullable
        Decimal said(FigurePlace place, Map<FigurePlace, Decimal> published) {
            Told told = errata.get(place);
            return told == null ? published.get(place) : told.value();
        }
    }

    /** A number that an erratum told, or that there is none any more. */
    record Told(@Nullable Decimal value) {}

    record Withdrawn() implements PublicationState {}
}
