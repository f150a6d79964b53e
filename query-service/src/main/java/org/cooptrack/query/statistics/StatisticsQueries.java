package org.cooptrack.query.statistics;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.door.Parameters;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Progress;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures over the facts: any measure by up to three axes, on both axes of time, down to the events that make them. */
@RestController
class StatisticsQueries {
    private final Catalogue catalogue;
    private final Statistics statistics;
    private final Lineage lineage;
    private final Progress progress;
    private final FactProjection facts;
    private final LedgerReader ledger;

    StatisticsQueries(Catalogue catalogue, Statistics statistics, Lineage lineage, Progress progress,
            FactProjection facts, LedgerReader ledger) {
        this.catalogue = catalogue;
        this.statistics = statistics;
        this.lineage = lineage;
        this.progress = progress;
        this.facts = facts;
        this.ledger = ledger;
    }

    /** All measures with their definitions and dimensions, in the reader's language. */
    @GetMapping("/v1/measures")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR})
    List<Definition> measures(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        return catalogue.all().stream().map(measure -> Definition.of(measure, Language.asked(language))).toList();
    }

    @GetMapping("/v1/statistics")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR})
    @Reads(FactProjection.class)
    Figures statistics(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        Reached known = known(request);
        List<Question> questions = QuestionReader.read(asked, catalogue, known.position());
        Language spoken = Language.asked(language);
        return new Figures(known.position(), known.recordedAt(),
                questions.stream().map(question -> statistics.answer(question, spoken)).toList());
    }

    /** The events under one cell of the same question: {@code figure=total} or {@code distinct}. */
    @GetMapping("/v1/statistics/events")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR})
    @Reads(FactProjection.class)
    Lineage.Lines events(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        List<Question> questions = QuestionReader.read(asked, catalogue, known(request).position());
        if (questions.size() > 1) throw new ProblemException(400, "statistics.one-measure", "measure");
        boolean distinct = switch (asked.getOrDefault("figure", List.of("total")).getFirst()) {
            case "total" -> false;
            case "distinct" -> true;
            default -> throw new ProblemException(400, "statistics.figure", "figure");
        };
        if (distinct && !questions.getFirst().measure().kind().distinct())
            throw new ProblemException(400, "statistics.figure", "figure");
        return lineage.of(questions.getFirst(), distinct, asked.getFirst("after"),
                Parameters.limit(asked.getFirst("limit")));
    }

    /** What the answer rests on: all that the facts know, or less if an earlier position is asked for. */
    private Reached known(HttpServletRequest request) {
        Reached reached = progress.of(facts.id());
        long asOf = Parameters.position(request, "asOf");
        if (asOf < 0 || asOf == reached.position()) return reached;
        Instant recordedAt = ledger.recordedAt(asOf).orElse(null);
        return new Reached(asOf, recordedAt);
    }
}
