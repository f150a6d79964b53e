package org.cooptrack.query.publication;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Page;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.query.publication.Affected.AffectedPage;
import org.cooptrack.query.statistics.AsOf;
import org.cooptrack.web.binding.Heeds;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which published reports say other numbers than history now has. */
@RestController
class AffectedQueries {
    /** Each report is worked out anew while somebody waits. */
    private static final int USUAL = 20, MOST = 100;

    private final Publications publications;
    private final Affecting affecting;
    private final AsOf asOf;

    AffectedQueries(Publications publications, Affecting affecting, AsOf asOf) {
        this.publications = publications;
        this.affecting = affecting;
        this.asOf = asOf;
    }

    /**
     * Lists the published reports that late facts, corrections or anything else recorded since has touched, with the numbers
     * before and after, the development partners concerned and the events that did it; above its threshold of materiality a
     * report is to be reissued, below it errata are listed. What errata have told already is not told again. A page holds so
     * many reports against history, {@code limit}, and lists those affected among them, be they none: only {@code next} says
     * whether there are more.
     */
    @Heeds("knownAt")
    @GetMapping("/v1/publications/affected")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR})
    @Reads({FactProjection.class, PublicationProjection.class, EditionsProjection.class})
    AffectedPage affected(@RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit, HttpServletRequest request) {
        int most = limit == null ? USUAL : (int) Asked.number("limit", limit, 1, MOST);
        Reached known = asOf.of(request);
        Page<PublicationView> page = publications.published(after, most);
        List<Affected> affected = page.items().stream().map(view -> of(view, known.position()))
                .flatMap(Optional::stream).toList();
        return new AffectedPage(known.position(), known.recordedAt(), affected, page.next());
    }

    private Optional<Affected> of(PublicationView view, long position) {
        return publications.edition(view.publication(), Objects.requireNonNull(view.published()).edition())
                .flatMap(edition -> affecting.of(view, edition.content(), position));
    }
}
