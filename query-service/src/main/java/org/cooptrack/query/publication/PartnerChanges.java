package org.cooptrack.query.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.publication.FigurePlace.Count;
import org.cooptrack.events.publication.ReportedQuestion;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.publication.Affected.PartnerChange;
import org.cooptrack.query.statistics.Cell;
import org.cooptrack.query.statistics.Questions;
import org.cooptrack.query.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a change of a figure is for each development partner that supports it, as known at two positions. */
@Component
class PartnerChanges {
    private static final String PARTNER = Dimension.DEVELOPMENT_PARTNER.code();

    private final Statistics statistics;
    private final Questions questions;

    PartnerChanges(Statistics statistics, Questions questions) {
        this.statistics = statistics;
        this.questions = questions;
    }

    /** None where a figure does not tell whom its facts are paid by. */
    List<PartnerChange> of(int figure, ReportedQuestion asked, long before, long after) {
        Map<String, Cell> then = cells(asked, before);
        Map<String, Cell> now = cells(asked, after);
        var all = new TreeMap<>(then);
        all.putAll(now);
        var changes = new ArrayList<PartnerChange>();
        for (String key : all.keySet())
            changes.addAll(changes(figure, Objects.requireNonNull(all.get(key)).cell().get(PARTNER), then.get(key),
                    now.get(key)));
        return changes;
    }

    private static List<PartnerChange> changes(int figure, @Nullable String partner, @Nullable Cell then,
            @Nullable Cell now) {
        if (partner == null) return List.of();
        return List.of(new PartnerChange(partner, figure, Count.SUM, sum(then), sum(now)),
                new PartnerChange(partner, figure, Count.DISTINCT, distinct(then), distinct(now))).stream()
                .filter(change -> !Objects.equals(change.before(), change.after())).toList();
    }

    private static @Nullable Decimal sum(@Nullable Cell cell) {
        return cell == null || cell.total() == null ? null : cell.total().value();
    }

    private static @Nullable Decimal distinct(@Nullable Cell cell) {
        return cell == null || cell.distinct() == null ? null : Decimal.of(cell.distinct());
    }

    /** By the whole cell: of money a partner has one for each currency. */
    private Map<String, Cell> cells(ReportedQuestion asked, long position) {
        return questions.again(Asking.parameters(asked.by(PARTNER)), position).map(statistics::cells).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(cell -> new TreeMap<>(cell.cell()).toString(), cell -> cell));
    }
}
