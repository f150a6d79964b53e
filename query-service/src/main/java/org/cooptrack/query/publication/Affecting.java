package org.cooptrack.query.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cooptrack.events.publication.FigurePlace;
import org.cooptrack.events.publication.Materiality;
import org.cooptrack.events.publication.ReportContent;
import org.cooptrack.events.publication.ReportedFigure;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.publication.Affected.Change;
import org.cooptrack.query.publication.Affected.PartnerChange;
import org.cooptrack.query.publication.Affected.Remedy;
import org.cooptrack.query.publication.PublicationView.Edition;
import org.cooptrack.query.statistics.Question;
import org.springframework.stereotype.Component;

/** Holds a published report against what is known at a later position. */
@Component
class Affecting {
    private static final int MOST_CHANGES = 1_000, MOST_EVENTS = 100;

    private final Drafting drafting;
    private final Definitions definitions;
    private final Movers movers;
    private final PartnerChanges partners;

    Affecting(Drafting drafting, Definitions definitions, Movers movers, PartnerChanges partners) {
        this.drafting = drafting;
        this.definitions = definitions;
        this.movers = movers;
        this.partners = partners;
    }

    /** None where every number is still what was last said of it. */
    Optional<Affected> of(PublicationView view, ReportContent content, long position) {
        Edition edition = Objects.requireNonNull(view.published());
        if (position <= edition.position()) return Optional.empty();
        List<Change> changes = changes(content, view.told(), edition.materiality(), position);
        if (changes.isEmpty()) return Optional.empty();
        List<Integer> figures = changes.stream().map(change -> change.place().figure()).distinct().toList();
        List<Question> moved = figures.stream()
                .flatMap(at -> drafting.question(content.figures().get(at), position).stream()).toList();
        return Optional.of(new Affected(view.publication(), edition.edition(), edition.title(), edition.addressedTo(),
                edition.position(), position, changes.stream().anyMatch(Change::material)
                        ? Remedy.REISSUE
                        : Remedy.ERRATUM,
                changes.stream().limit(MOST_CHANGES).toList(), changes.size(),
                partners(content, figures, edition.position(), position),
                movers.first(moved, edition.position(), MOST_EVENTS), movers.count(moved, edition.position()),
                meaningOther(content)));
    }

    /** Which numbers are others at that position than was last said, by the report or an erratum beside it. */
    List<Change> changes(ReportContent content, Map<FigurePlace, Optional<Decimal>> told, Materiality materiality,
            long position) {
        return Comparing.changes(content.values(), told, now(content, position), materiality);
    }

    /** A figure that nothing can have moved since is not worked out anew, nor one that says no number. */
    private Map<FigurePlace, Decimal> now(ReportContent content, long position) {
        var now = new LinkedHashMap<FigurePlace, Decimal>();
        for (int at = 0; at < content.figures().size(); at++) {
            ReportedFigure figure = content.figures().get(at);
            ReportedFigure then = Optional.of(figure).filter(one -> !one.suppressed())
                    .flatMap(one -> drafting.question(one, position))
                    .filter(question -> movers.any(question, content.position()))
                    .map(question -> drafting.figure(content.form(), question, figure)).orElse(figure);
            now.putAll(then.values(at));
        }
        return now;
    }

    private List<PartnerChange> partners(ReportContent content, List<Integer> figures, long before, long after) {
        var changes = new ArrayList<PartnerChange>();
        figures.forEach(at -> changes.addAll(partners.of(at, content.figures().get(at).question(), before, after)));
        return List.copyOf(changes);
    }

    private List<String> meaningOther(ReportContent content) {
        return content.figures().stream().filter(this::meansOther).map(figure -> figure.question().measure()).distinct()
                .toList();
    }

    private boolean meansOther(ReportedFigure figure) {
        return definitions.of(figure.question().measure()).filter(figure.definition()::equals).isEmpty();
    }
}
