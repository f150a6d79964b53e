package org.cooptrack.command.publication;

import static org.cooptrack.command.publication.PublicationRule.*;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.publication.Materiality;
import org.cooptrack.events.publication.ReportContent;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.tlog.Canonical;
import org.jspecify.annotations.Nullable;

/** Whether a report can be what it says: of history that there is, under its own digest, addressed to whom there is. */
final class Preparation {
    /** More do not fit on the page of a letter. */
    static final int MOST_FIGURES = 10;

    private Preparation() {}

    /** Answers the length of what it says, in bytes. */
    static long possible(PublicationCommand.PrepareReport wish, Facts facts) {
        if (wish.title().isBlank()) throw TITLE_MISSING.at("/title");
        ReportContent content = wish.content();
        if (content.form() != ReportContent.FORM) throw FORM_UNKNOWN.at("/content/form", ReportContent.FORM);
        if (content.figures().isEmpty()) throw NOTHING_REPORTED.at("/content/figures");
        if (content.figures().size() > MOST_FIGURES) throw TOO_MANY_FIGURES.at("/content/figures", MOST_FIGURES);
        known(content.position(), "/content/position", facts);
        addressed(wish.addressedTo(), facts);
        material(wish.materiality());
        Everywhere.digest(wish.sha256(), "/sha256");
        String json = EventJson.write(content);
        String own = Canonical.sha256(json);
        if (!wish.sha256().equals(own)) throw DIGEST_OTHER.at("/sha256", own);
        return Canonical.exactly(json).length;
    }

    /** History goes as far. */
    static void known(long position, String field, Facts facts) {
        long last = facts.lastPosition();
        if (position < 0 || position > last) throw BEYOND_HISTORY.at(field, last);
    }

    private static void addressed(List<UUID> partners, Facts facts) {
        var seen = new HashSet<UUID>();
        for (int at = 0; at < partners.size(); at++) {
            UUID partner = partners.get(at);
            if (!facts.exists(StreamId.of("organisation", partner)))
                throw ADDRESSEE_UNKNOWN.at("/addressedTo/" + at, partner);
            if (!seen.add(partner)) throw ADDRESSEE_TWICE.at("/addressedTo/" + at, partner);
        }
    }

    private static void material(Materiality materiality) {
        if (materiality.share() == null && materiality.absolute() == null)
            throw MATERIALITY_MISSING.at("/materiality");
        notNegative(materiality.share(), "/materiality/share");
        notNegative(materiality.absolute(), "/materiality/absolute");
    }

    private static void notNegative(@Nullable Decimal threshold, String field) {
        if (threshold != null && threshold.sign() < 0) throw MATERIALITY_NEGATIVE.at(field);
    }
}
