package org.cooptrack.command.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.command.publication.PublicationCommand.PrepareReport;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.publication.*;
import org.cooptrack.events.publication.FigurePlace.Count;
import org.cooptrack.events.publication.FigurePlace.Part;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.tlog.Canonical;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reports of tests: how many persons were trained in 2025, women and men. */
@NullUnmarked
final class Reports {
    static final UUID ONE = UUID.fromString("01980000-0000-7000-8000-0000000000f1");
    static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-0000000000f2");
    static final Materiality FIVE_PERCENT = new Materiality(Decimal.of("0.05"), null);
    static final FigurePlace TOTAL = place(Part.TOTAL, Map.of());
    static final FigurePlace WOMEN = place(Part.CELL, Map.of("sex", "FEMALE"));

    private Reports() {}

    static ReportContent content(long position, long women, long men) {
        return content(position, figure(women, men));
    }

    static ReportContent content(long position, ReportedFigure... figures) {
        return new ReportContent(ReportContent.FORM, position, List.of(figures), new TreeMap<>());
    }

    static ReportedFigure figure(long women, long men) {
        return new ReportedFigure(question(), definition(), false, true, 610, 750, List.of(cell(women + men, "")),
                List.of(cell(women, "FEMALE"), cell(men, "MALE")), List.of());
    }

    static ReportedFigure suppressed() {
        return new ReportedFigure(question(), definition(), true, true, 610, 750, List.of(), List.of(), List.of());
    }

    static PrepareReport preparing(ReportContent content, @Nullable String reason) {
        return preparing(content, LocalizedText.of(Map.of("fr", "Rapport 2025")), List.of(PARTNER), FIVE_PERCENT,
                sha256(content), reason);
    }

    static PrepareReport preparing(ReportContent content, LocalizedText title, List<UUID> to, Materiality materiality,
            String sha256, @Nullable String reason) {
        return new PrepareReport(ONE, title, to, materiality, content, sha256, reason);
    }

    static String sha256(ReportContent content) { return Canonical.sha256(EventJson.write(content)); }

    static FigureChange change(FigurePlace place, @Nullable Long before, @Nullable Long after) {
        return new FigureChange(place, before == null ? null : Decimal.of(before),
                after == null ? null : Decimal.of(after));
    }

    static FigurePlace place(Part part, Map<String, String> cell) {
        return new FigurePlace(0, part, new TreeMap<>(cell), Count.SUM);
    }

    private static ReportedCell cell(long sum, String sex) {
        return new ReportedCell(new TreeMap<>(sex.isEmpty() ? Map.of() : Map.of("sex", sex)),
                ReportedCell.Status.KNOWN, Decimal.of(sum), null, null, sum, 0, 0, true);
    }

    private static ReportedQuestion question() {
        return new ReportedQuestion("beneficiaries-trained", List.of("sex"), new TreeMap<>(),
                LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));
    }

    private static ReportedDefinition definition() {
        return new ReportedDefinition(1, LocalizedText.of(Map.of("fr", "Bénéficiaires formés")),
                new TreeMap<>(Map.of("fr", List.of("Personnes ayant achevé une formation."))));
    }
}
