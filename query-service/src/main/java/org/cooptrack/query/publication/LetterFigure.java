package org.cooptrack.query.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.publication.OpenFinding;
import org.cooptrack.events.publication.ReportedCell;
import org.cooptrack.events.publication.ReportedDefinition;
import org.cooptrack.events.publication.ReportedFigure;
import org.cooptrack.events.publication.ReportedQuestion;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.web.problem.Language;

/** A figure in a letter: four lines, and its definition where there is room. */
record LetterFigure(int number, ReportedFigure figure, LetterWords words, Language language) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    List<String> lines(boolean withDefinition) {
        ReportedDefinition definition = figure.definition();
        var lines = new ArrayList<String>();
        if (withDefinition) lines.add("");
        lines.add(Lines.one(number + ". " + text(definition.title(), language) + " = " + numbers()));
        lines.add(below(words.definition().formatted(figure.question().measure(), definition.version()) + asked()));
        if (withDefinition) definition().forEach(line -> lines.add(below(line)));
        lines.add(below(standing()));
        lines.add(below(findings()));
        return lines;
    }

    private static String below(String text) { return "   " + Lines.one(text); }

    private List<String> definition() {
        var lines = figure.definition().lines();
        return lines.getOrDefault(language.tag(), lines.isEmpty() ? List.of() : lines.values().iterator().next());
    }

    /** One, or one for each currency or unit. */
    private String numbers() {
        if (figure.suppressed()) return words.suppressed();
        return figure.totals().isEmpty()
                ? "0"
                : figure.totals().stream().map(this::number).collect(Collectors.joining(" ; "));
    }

    private String number(ReportedCell total) {
        if (total.status() == ReportedCell.Status.MISSING) return words.missing() + unit(total);
        if (total.status() == ReportedCell.Status.WAITING) return words.waiting() + unit(total);
        Stream<String> beside = Stream.of(
                total.distinct() == null
                        ? Stream.<String>of()
                        : Stream.of(words.distinct().formatted(total.distinct())),
                total.withoutIdentity() == null || total.withoutIdentity().sign() == 0
                        ? Stream.<String>of()
                        : Stream.of(words.nameless().formatted(total.withoutIdentity())))
                .flatMap(some -> some);
        String more = beside.collect(Collectors.joining(", "));
        return total.sum() + unit(total) + (more.isEmpty() ? "" : " (" + more + ")");
    }

    private static String unit(ReportedCell total) {
        String unit = String.join(" ", total.cell().values());
        return unit.isEmpty() ? "" : " " + unit;
    }

    private String asked() {
        ReportedQuestion question = figure.question();
        var asked = new ArrayList<String>();
        question.filters().forEach((axis, values) -> asked.add(axis + " = " + String.join(", ", values)));
        if (question.from() != null) asked.add(words.from().formatted(question.from()));
        if (question.upTo() != null) asked.add(words.upTo().formatted(question.upTo()));
        return asked.isEmpty() ? "" : " ; " + String.join(" ; ", asked);
    }

    private String standing() {
        String coverage = words.coverage().formatted(figure.reported(), figure.expected());
        if (figure.suppressed()) return coverage;
        long facts = figure.totals().stream().mapToLong(ReportedCell::facts).sum();
        long evidenced = figure.totals().stream().mapToLong(ReportedCell::evidenced).sum();
        return coverage + words.evidence().formatted(evidenced, facts, rate(evidenced, facts),
                figure.provisional() ? words.provisional() : words.certified());
    }

    /** In per cent with one decimal; of nothing there is no rate. */
    private String rate(long part, long whole) {
        if (whole == 0) return "-";
        String rate = BigDecimal.valueOf(part).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
        return (language == Language.EN ? rate : rate.replace('.', ',')) + " %";
    }

    private String findings() {
        long held = figure.totals().stream().mapToLong(ReportedCell::held).sum();
        if (figure.suppressed()) return words.findingsSuppressed();
        if (held == 0 && figure.openFindings().isEmpty()) return words.nothingHeld();
        return words.held().formatted(held, figure.openFindings().stream().map(LetterFigure::finding)
                .collect(Collectors.joining(", ")));
    }

    private static String finding(OpenFinding open) { return open.rule() + " " + open.facts(); }

    static String text(LocalizedText text, Language language) {
        var texts = text.byLanguage();
        return texts.getOrDefault(language.tag(), texts.isEmpty() ? "" : texts.firstEntry().getValue());
    }
}
