package org.cooptrack.query.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.projection.Kept;
import org.cooptrack.query.projection.Page;
import org.cooptrack.query.publication.PublicationView.Edition;
import org.cooptrack.query.statistics.Catalogue;
import org.cooptrack.query.statistics.ExactCounts;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The reports that a caller may see. Who may not see exact counts of people sees what was published and addressed to
 * somebody outside, and nothing of what waits; all else is to them as if it were not there.
 */
@Component
class Publications {
    private final JdbcClient views;
    private final Catalogue catalogue;

    Publications(JdbcClient views, Catalogue catalogue) {
        this.views = views;
        this.catalogue = catalogue;
    }

    Kept<PublicationView> find(String publication, Caller caller) {
        return PublicationProjection.TABLE.find(views, Asked.id(publication)).flatMap(kept -> seen(kept, caller))
                .orElseThrow(Asked::nothing);
    }

    Optional<Kept<PublicationView>> seen(Kept<PublicationView> kept, Caller caller) {
        if (ExactCounts.areSeenBy(caller)) return Optional.of(kept);
        return Optional.of(kept).filter(one -> isForOutside(one.row()))
                .map(one -> new Kept<>(one.id(), one.row().fromOutside(), one.version(), one.position()));
    }

    /** From outside a page may have fewer reports than asked for, though more follow. */
    Page<PublicationView> page(Map<String, String> asked, @Nullable String after, int limit, Caller caller) {
        if (ExactCounts.areSeenBy(caller)) return PublicationProjection.TABLE.page(views, asked, after, limit);
        var addressed = new HashMap<String, String>(asked);
        if ("false".equals(addressed.put(PublicationProjection.ADDRESSED, "true"))) return new Page<>(List.of(), null);
        var page = PublicationProjection.TABLE.page(views, addressed, after, limit);
        return new Page<>(page.items().stream().filter(this::isForOutside).map(PublicationView::fromOutside).toList(),
                page.next());
    }

    private boolean isForOutside(PublicationView view) {
        return view.addressed() && view.published() != null
                && edition(view.publication(), view.published().edition()).filter(this::isForOutside).isPresent();
    }

    private boolean isForOutside(EditionView edition) {
        return edition.publishedAt() != null && edition.addressed() && edition.hidesPeople(catalogue);
    }

    Page<PublicationView> published(@Nullable String after, int limit) {
        return PublicationProjection.TABLE.page(views, Map.of(PublicationProjection.STANDING,
                PublicationView.Standing.PUBLISHED.name()), after, limit);
    }

    /** An edition of a report; the one that is published unless another is named, or that which waits where none is. */
    EditionView edition(String publication, @Nullable String number, Caller caller) {
        PublicationView view = find(publication, caller).row();
        int edition = number == null ? last(view).edition() : (int) Asked.number("edition", number, 1, 1_000_000);
        EditionView found = edition(view.publication(), edition).orElseThrow(Asked::nothing);
        if (ExactCounts.areSeenBy(caller)) return found;
        if (!isForOutside(found)) throw Asked.nothing();
        return found;
    }

    Optional<EditionView> edition(UUID publication, int edition) {
        return EditionsProjection.TABLE.find(views, publication.toString()).map(Kept::row)
                .flatMap(editions -> editions.edition(edition));
    }

    private static Edition last(PublicationView view) {
        Edition last = view.published() == null ? view.next() : view.published();
        if (last == null) throw Asked.nothing();
        return last;
    }
}
