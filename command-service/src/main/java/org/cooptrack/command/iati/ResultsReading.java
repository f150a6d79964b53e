package org.cooptrack.command.iati;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cooptrack.events.published.Baseline;
import org.cooptrack.events.published.PublishedActivity.Measured;
import org.cooptrack.events.published.PublishedActivity.Outcome;
import org.cooptrack.events.published.PublishedIndicator;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.published.PublishedResult;
import org.cooptrack.events.results.Category;
import org.cooptrack.events.results.Indicator;
import org.cooptrack.events.results.Measure;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.results.Reference;
import org.cooptrack.events.results.Result;
import org.cooptrack.events.results.ResultType;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Understands the results of an activity, down to every cell. Their documents are kept as published. */
record ResultsReading(String language) {
    private static final LocalizedText UNTITLED = LocalizedText.of(java.util.Map.of());

    List<Outcome> results(Element activity) { return activity.all("result").stream().map(this::result).toList(); }

    private Outcome result(Element element) {
        var type = Codes.required(element, "type", "ResultType");
        var says = new Result(ResultType.of(type), requireNonNullElse(Said.text(element, "title", language), UNTITLED),
                Said.text(element, "description", language), Said.yes(element, "aggregation-status"),
                references(element, "vocabulary-uri"));
        var indicators = element.all("indicator").stream().map(this::indicator).toList();
        return new Outcome(new PublishedResult(says, element.handOver()), indicators);
    }

    private Measured indicator(Element element) {
        var measure = Codes.required(element, "measure", "IndicatorMeasure");
        var ascending = Said.yes(element, "ascending");
        var says = new Indicator(Measure.of(measure), null,
                requireNonNullElse(Said.text(element, "title", language), UNTITLED),
                Said.text(element, "description", language), requireNonNullElse(ascending, true),
                Said.yes(element, "aggregation-status"), List.of(), references(element, "indicator-uri"));
        var baselines = element.all("baseline").stream()
                .map(baseline -> new Baseline(asOf(baseline), reading(baseline))).toList();
        var periods = element.all("period").stream().map(this::period).toList();
        return new Measured(new PublishedIndicator(says, baselines, element.handOver()), periods);
    }

    private PublishedPeriod period(Element element) {
        return new PublishedPeriod(day(element, "period-start"), day(element, "period-end"),
                element.all("target").stream().map(this::reading).toList(),
                element.all("actual").stream().map(this::reading).toList(), element.handOver());
    }

    private static @Nullable LocalDate day(Element element, String child) {
        return element.first(child).map(end -> Said.day(end, "iso-date")).orElse(null);
    }

    private Reading reading(Element element) {
        return new Reading(value(element),
                element.all("dimension").stream()
                        .filter(dimension -> dimension.see("name") != null && dimension.see("value") != null)
                        .map(dimension -> new Category(Objects.requireNonNull(dimension.take("name")),
                                Objects.requireNonNull(dimension.take("value"))))
                        .toList(),
                element.all("location").stream().filter(place -> place.see("ref") != null)
                        .map(place -> Objects.requireNonNull(place.take("ref"))).toList(),
                Said.text(element, "comment", language), List.of());
    }

    /** A number where it is one, else the words that were published. */
    private static @Nullable Value value(Element element) {
        var said = element.see("value");
        if (said == null) return null;
        var number = Said.decimal(said);
        if (number.isEmpty() || !Said.rounded(said)) element.take("value");
        return number.map(Value::of).orElseGet(() -> Value.words(said));
    }

    /** The day, else the year; a year that says otherwise than the day stays behind. */
    private static @Nullable FieldDate asOf(Element baseline) {
        var day = Said.day(baseline, "iso-date");
        var year = baseline.see("year");
        if (day != null) {
            if (year != null && year.equals(String.valueOf(day.getYear()))) baseline.take("year");
            return FieldDate.on(day);
        }
        if (year == null || !year.matches("[12]\\d{3}")) return null;
        baseline.take("year");
        return FieldDate.parse(year);
    }

    private static List<Reference> references(Element element, String uri) {
        return element.all("reference").stream()
                .filter(reference -> reference.see("vocabulary") != null && reference.see("code") != null)
                .map(reference -> new Reference(Objects.requireNonNull(reference.take("vocabulary")),
                        Objects.requireNonNull(reference.take("code")), reference.take(uri)))
                .toList();
    }
}
