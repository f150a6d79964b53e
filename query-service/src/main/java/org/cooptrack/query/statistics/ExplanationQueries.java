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
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.web.binding.Heeds;
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

/** Why a figure is what it is: the events that make it, and those that are left out of it. */
@RestController
class ExplanationQueries {
    private static final Possible YES_OR_NO = Possible.oneOf(List.of("true", "false"));

    private final OneFigureReader reader;
    private final Explaining explaining;
    private final Lineage lineage;
    private final LeftOut leftOut;
    private final Citing citing;
    private final AsOf asOf;

    ExplanationQueries(OneFigureReader reader, Explaining explaining, Lineage lineage, LeftOut leftOut, Citing citing,
            AsOf asOf) {
        this.reader = reader;
        this.explaining = explaining;
        this.lineage = lineage;
        this.leftOut = leftOut;
        this.citing = citing;
        this.asOf = asOf;
    }

    /** A page of entries by position, and the cursor of the next. */
    record Entries(long position, List<Citing.Entry> items, @Nullable String next) {}

    /**
     * Explains one figure: what it means, what was asked, the position and moment it includes, how many events make it and how
     * many are left out for which reason, the first of those that make it, and where all of them are listed. The question is
     * that of {@code events}. To development partners, implementing partners and constituents figures of people are
     * suppressed, and of others they are told how many events there are, not which.
     */
    @Heeds({"knownAt", "limit"})
    @AsksOneFigure
    @GetMapping("/v1/statistics/explanation")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR, DEVELOPMENT_PARTNER,
            IMPLEMENTING_PARTNER, CONSTITUENT})
    @Reads(FactProjection.class)
    Explanation explanation(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        Reached known = asOf.of(request);
        boolean exact = ExactCounts.areSeenBy(caller);
        return explaining.of(reader.readCell(asked, known, "limit"), known, Language.asked(language), exact,
                Asked.limit(asked.getFirst("limit")));
    }

    /**
     * The events under one cell of the same question: {@code figure=total} or {@code distinct}. Each cell of an answer gives
     * the address of its own in {@code events}. {@code cell.sex=FEMALE} picks the cell of women without changing the
     * question, and {@code cell.sex=} the cell of facts that have none; so with every dimension, year, quarter and month. A
     * plain filter asks another question: in it a person's first fact may be another. A sum has all entries, also what was
     * taken back and what took it back; with {@code standing=true} only those that stand. Both add up to the figure.
     */
    @Heeds({"knownAt", "limit", "after", "standing"})
    @AsksOneFigure
    @GetMapping("/v1/statistics/events")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR})
    @Reads(FactProjection.class)
    Entries events(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        OneFigure figure = reader.read(asked, asOf.of(request), "limit", "after", "standing");
        String standing = asked.getFirst("standing");
        if (standing != null) YES_OR_NO.require("standing", standing);
        int limit = Asked.limit(asked.getFirst("limit"));
        String after = asked.getFirst("after");
        Lineage.Lines page = Boolean.parseBoolean(standing)
                ? lineage.standing(figure.question(), figure.distinct(), after, limit)
                : lineage.of(figure.question(), figure.distinct(), after, limit);
        return new Entries(page.position(), citing.entries(page.items()), page.next());
    }

    /**
     * The events that are left out of one figure for a reason: RETRACTED or SUPERSEDED, with the event that did it; MERGED or
     * COUNTED_ALREADY, with the fact by which the person or thing counts, and WITHOUT_IDENTITY, all three of distinct figures;
     * OPEN_ISSUE, with the quality issues and what would be added to the sum; OUTSIDE_PERIOD, where all fits but the time. The
     * question is that of {@code explanation}, which gives the address for each reason.
     */
    @Heeds({"knownAt", "limit", "after", "reason"})
    @AsksOneFigure
    @GetMapping("/v1/statistics/left-out")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR})
    @Reads(FactProjection.class)
    LeftOut.Entries leftOut(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        OneFigure figure = reader.readCell(asked, asOf.of(request), "limit", "after", "reason");
        String reason = asked.getFirst("reason");
        if (reason == null) throw new ProblemException(400, "request.parameter-missing", "reason", "reason");
        Possible.oneOf(Reason.values()).require("reason", reason);
        return leftOut.page(figure.question(), figure.distinct(), Reason.valueOf(reason), asked.getFirst("after"),
                Asked.limit(asked.getFirst("limit")));
    }
}
