package org.cooptrack.command.adoption;

import static org.cooptrack.command.adoption.AdoptionRule.*;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.published.Baseline;
import org.cooptrack.events.published.PublishedActivity.Outcome;
import org.cooptrack.events.published.PublishedIndicator;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.results.Measure;
import org.cooptrack.events.results.Reading;

/** What is wrong with adopted results. */
record ResultsFindings(UUID project, Instant now) {
    List<Breach> of(Outcome outcome) {
        var findings = new Findings(project, now);
        findings.when(outcome.result().says().title().isBlank(), WITHOUT_TITLE, "/title");
        findings.when(outcome.indicators().isEmpty(), RESULT_WITHOUT_INDICATOR, "/indicator");
        return findings.breaches();
    }

    List<Breach> of(PublishedIndicator indicator) {
        var findings = new Findings(project, now);
        findings.when(indicator.says().title().isBlank(), WITHOUT_TITLE, "/title");
        findings.when(areWords(indicator.baselines().stream().map(Baseline::reading).toList(), indicator),
                VALUE_NOT_A_NUMBER, "/baseline/@value");
        return findings.breaches();
    }

    List<Breach> of(PublishedPeriod period, PublishedIndicator indicator) {
        var findings = new Findings(project, now);
        var from = period.from();
        var to = period.to();
        findings.when(from == null || to == null, PERIOD_WITHOUT_DATES, "/period");
        findings.when(from != null && to != null && to.isBefore(from), PERIOD_RUNS_BACKWARDS, "/period-end");
        findings.when(areWords(period.targets(), indicator), VALUE_NOT_A_NUMBER, "/target/@value");
        findings.when(areWords(period.actuals(), indicator), VALUE_NOT_A_NUMBER, "/actual/@value");
        return findings.breaches();
    }

    private static boolean areWords(List<Reading> readings, PublishedIndicator indicator) {
        boolean counts = indicator.says().measure() == Measure.UNIT || indicator.says().measure() == Measure.PERCENTAGE;
        return counts && readings.stream().map(Reading::value)
                .anyMatch(value -> value != null && value.text() != null);
    }
}
