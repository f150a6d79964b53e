package org.cooptrack.query.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cooptrack.query.statistics.Amount;
import org.cooptrack.query.statistics.Answer;
import org.cooptrack.query.statistics.Cell;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Questions;
import org.cooptrack.query.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Sets beside the targets of projects what the same projects reached in the same days: anything else compares two things. */
@Component
@ShowsPages
class Aims {
    private final Questions questions;
    private final Statistics statistics;

    Aims(Questions questions, Statistics statistics) {
        this.questions = questions;
        this.statistics = statistics;
    }

    Targets targets(Cards.Reader reader) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("measure", "targets");
        asked.add("by", "counted-measure");
        asked.add("by", "project");
        return new Targets(statistics.answer(questions.read(asked, reader.known()), reader.language(), reader.exact())
                .cells());
    }

    @Nullable
    Aim latest(String measure, Targets targets, Cards.Reader reader) {
        List<Targets.Span> spans = targets.spans(measure);
        return spans.isEmpty() ? null : aim(measure, spans.getFirst(), targets, reader);
    }

    List<Aim> all(String measure, Targets targets, Cards.Reader reader) {
        return targets.spans(measure).stream().map(span -> aim(measure, span, targets, reader)).toList();
    }

    private Aim aim(String measure, Targets.Span span, Targets targets, Cards.Reader reader) {
        List<Cell> cells = targets.in(measure, span);
        BigDecimal target = cells.stream().map(Cell::total).filter(Objects::nonNull).map(Aims::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> projects = cells.stream().map(cell -> cell.cell().getOrDefault("project", "")).distinct().toList();
        Cell actual = actual(measure, span, projects, reader);
        Spoken spoken = reader.spoken();
        Told told = actual == null ? Told.SUPPRESSED : Told.of(actual, spoken);
        BigDecimal reached = actual == null ? null : reached(actual, span);
        return new Aim(spoken.day(LocalDate.parse(span.from())),
                spoken.day(LocalDate.parse(span.upTo())),
                span.distinct(), spoken.number(target), told,
                reached == null ? null : spoken.number(reached),
                rate(reached, target, spoken), projects.size());
    }

    private static @Nullable String rate(@Nullable BigDecimal reached, BigDecimal target, Spoken spoken) {
        return reached == null || target.signum() <= 0 ? null : spoken.share(reached, target);
    }

    /** Of what is so on a day, that of the last. None where it is suppressed. */
    private @Nullable Cell actual(String measure, Targets.Span span, List<String> projects, Cards.Reader reader) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("measure", measure);
        asked.addAll("project", projects);
        asked.add("occurredUpTo", span.upTo());
        if (questions.read(asked, reader.known()).measure().kind() != Measure.Kind.STOCK)
            asked.add("occurredFrom", span.from());
        Answer answer = statistics.answer(questions.read(asked, reader.known()), reader.language(), reader.exact());
        return answer.totals().isEmpty() ? null : answer.totals().getFirst();
    }

    /** None where nothing that was told stands behind it. */
    private static @Nullable BigDecimal reached(Cell cell, Targets.Span span) {
        Long distinct = cell.distinct();
        if (span.distinct() && distinct != null) return BigDecimal.valueOf(distinct);
        return cell.total() == null ? null : number(cell.total());
    }

    private static BigDecimal number(Amount amount) { return amount.value().value(); }
}
