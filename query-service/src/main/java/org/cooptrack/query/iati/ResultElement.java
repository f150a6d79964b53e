package org.cooptrack.query.iati;

import java.math.BigDecimal;
import org.cooptrack.events.published.Baseline;
import org.cooptrack.events.published.PublishedActivity.Measured;
import org.cooptrack.events.published.PublishedActivity.Outcome;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** The results of an activity as elements of the standard, down to every cell. */
record ResultElement(@Nullable String language, Sources sources) {
    private static final int YEAR = 4, DAY = 10;

    void result(Node activity, Outcome outcome) {
        var says = outcome.result().says();
        Node node = activity.add("result").with("type", says.type().code()).with("aggregation-status",
                ActivityElement.flag(says.aggregates()));
        node.narratives("title", says.title(), language);
        node.narratives("description", says.description(), language);
        says.references().forEach(one -> node.add("reference").with("vocabulary", one.vocabulary())
                .with("code", one.code()).with("vocabulary-uri", one.uri()));
        outcome.indicators().forEach(one -> indicator(node, one));
        Kept.into(node, outcome.result().kept());
    }

    private void indicator(Node result, Measured measured) {
        var says = measured.indicator().says();
        Node node = result.add("indicator").with("measure", says.measure().code())
                .with("ascending", ActivityElement.flag(says.ascending()))
                .with("aggregation-status", ActivityElement.flag(says.aggregates()));
        node.narratives("title", says.title(), language);
        node.narratives("description", says.description(), language);
        says.references().forEach(one -> node.add("reference").with("vocabulary", one.vocabulary())
                .with("code", one.code()).with("indicator-uri", one.uri()));
        measured.indicator().baselines().forEach(one -> baseline(node, one));
        measured.periods().forEach(one -> period(node, one));
        Kept.into(node, measured.indicator().kept());
    }

    private void baseline(Node indicator, Baseline baseline) {
        Node node = indicator.add("baseline");
        FieldDate asOf = baseline.asOf();
        if (asOf != null)
            node.with("year", asOf.text().substring(0, YEAR))
                    .with("iso-date", asOf.text().length() == DAY ? asOf.text() : null);
        reading(node, baseline.reading());
        sources.mark(node.element(), baseline);
    }

    private void period(Node indicator, PublishedPeriod period) {
        Node node = indicator.add("period");
        node.day("period-start", period.from());
        node.day("period-end", period.to());
        period.targets().forEach(one -> reading(node.add("target"), one));
        period.actuals().forEach(one -> reading(node.add("actual"), one));
        Kept.into(node, period.kept());
        node.withoutEmpty("target");
        node.withoutEmpty("actual");
    }

    private void reading(Node node, Reading reading) {
        node.with("value", said(reading.value()));
        reading.locations().forEach(one -> node.add("location").with("ref", one));
        reading.cell().forEach(
                one -> node.add("dimension").with("name", one.dimension()).with("value", one.value()));
        node.narratives("comment", reading.comment(), language);
        sources.mark(node.element(), reading);
    }

    /** A share in percent; words where it was published in words. */
    private static @Nullable String said(@Nullable Value value) {
        if (value == null) return null;
        if (value.number() != null) return value.number().toString();
        return value.text() != null
                ? value.text()
                : Counted.percentage(value).map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString)
                        .orElse(null);
    }
}
