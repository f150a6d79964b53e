package org.cooptrack.query.statistics;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.CONSTITUENT;
import static org.cooptrack.events.Role.DEVELOPMENT_PARTNER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.cooptrack.events.Role;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.token.Caller;
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
    /** Who may see exact counts of people. */
    private static final Set<Role> EXACT = Set.of(ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE,
            ADMINISTRATOR);

    private final Catalogue catalogue;
    private final Statistics statistics;
    private final Lineage lineage;
    private final AsOf asOf;
    private final Named named;

    StatisticsQueries(Catalogue catalogue, Statistics statistics, Lineage lineage, AsOf asOf, Named named) {
        this.catalogue = catalogue;
        this.statistics = statistics;
        this.lineage = lineage;
        this.asOf = asOf;
        this.named = named;
    }

    /** All measures with their definitions and dimensions, in the reader's language. */
    @GetMapping("/v1/measures")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR, DEVELOPMENT_PARTNER,
            IMPLEMENTING_PARTNER, CONSTITUENT})
    List<Definition> measures(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        return catalogue.all().stream().map(measure -> Definition.of(measure, Language.asked(language))).toList();
    }

    /**
     * Answers a question: the figures of one or more measures, broken down by up to three axes and filtered by any, as known at
     * a position. To development partners, implementing partners and constituents figures of people are suppressed.
     */
    @GetMapping("/v1/statistics")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR, DEVELOPMENT_PARTNER,
            IMPLEMENTING_PARTNER, CONSTITUENT})
    @Reads(FactProjection.class)
    Figures statistics(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request, Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        Reached known = asOf.of(request);
        List<Question> questions = QuestionReader.read(asked, catalogue, known);
        named.require(questions);
        Language spoken = Language.asked(language);
        boolean exact = caller.roles().stream().anyMatch(EXACT::contains);
        return new Figures(known.position(), known.recordedAt(),
                questions.stream().map(question -> statistics.answer(question, spoken, exact)).toList(),
                Notes.in(spoken));
    }

    /**
     * The events under one cell of the same question: {@code figure=total} or {@code distinct}. Each cell of an answer gives
     * the address of its own in {@code events}. {@code cell.sex=FEMALE} picks the cell of women without changing the
     * question, and {@code cell.sex=} the cell of facts that have none; so with every dimension, year, quarter and month. A
     * plain filter asks another question: in it a person's first fact may be another.
     */
    @GetMapping("/v1/statistics/events")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR})
    @Reads(FactProjection.class)
    Lineage.Lines events(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        List<Question> questions = QuestionReader.readOfEvents(asked, catalogue, asOf.of(request));
        named.require(questions);
        if (questions.size() > 1) throw new ProblemException(400, "statistics.one-measure", "measure");
        boolean distinct = switch (asked.getOrDefault("figure", List.of("total")).getFirst()) {
            case "total" -> false;
            case "distinct" -> true;
            default -> throw new ProblemException(400, "statistics.figure", "figure");
        };
        if (distinct && !questions.getFirst().namesSubjects())
            throw new ProblemException(400, "statistics.figure", "figure");
        return lineage.of(questions.getFirst(), distinct, asked.getFirst("after"),
                Asked.limit(asked.getFirst("limit")));
    }
}
