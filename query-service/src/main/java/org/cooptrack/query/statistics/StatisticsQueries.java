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
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.web.binding.Heeds;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures over the facts: any measure by up to three axes, on both axes of time. */
@RestController
class StatisticsQueries {
    private final Catalogue catalogue;
    private final Statistics statistics;
    private final AsOf asOf;
    private final Named named;

    StatisticsQueries(Catalogue catalogue, Statistics statistics, AsOf asOf, Named named) {
        this.catalogue = catalogue;
        this.statistics = statistics;
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
    @Heeds("knownAt")
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
        boolean exact = ExactCounts.areSeenBy(caller);
        return new Figures(known.position(), known.recordedAt(),
                questions.stream().map(question -> statistics.answer(question, spoken, exact)).toList(),
                Notes.in(spoken));
    }
}
