package org.cooptrack.query.country;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.codes.Countries;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.query.statistics.AsOf;
import org.cooptrack.web.binding.Heeds;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Countries by their ISO code, also those that are no more: what is there, and what happened there. */
@RestController
class CountryQueries {
    private static final String LIST = "Country";
    private static final Set<String> KNOWN = Set.of("after", "limit", "atLeast", "asOf", "knownAt", "ilo-region");

    private final CountryFigures figures;
    private final AsOf asOf;

    CountryQueries(CountryFigures figures, AsOf asOf) {
        this.figures = figures;
        this.asOf = asOf;
    }

    /** Shows one country, also one that is no more: the projects there, and each figure of what happened there. */
    @Heeds({"asOf", "knownAt"})
    @GetMapping("/v1/countries/{code}")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR})
    @Reads(FactProjection.class)
    CountryView country(@PathVariable String code, HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        if (!CodeLists.isKnown(LIST, code)) throw Asked.nothing();
        Reached known = asOf.of(request);
        Language spoken = Language.asked(language);
        var projects = figures.projects(CountryFigures.only(code), known.position());
        return new CountryView(Country.of(code, spoken, projects.getOrDefault(code, Map.of())), known.position(),
                known.recordedAt(), figures.in(code, known, spoken));
    }

    /** All countries by code, or those of an ILO region. */
    @Heeds({"after", "limit", "asOf", "knownAt", "ilo-region"})
    @GetMapping("/v1/countries")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR})
    @Reads(FactProjection.class)
    CountryPage countries(@RequestParam Map<String, String> asked, HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        asked.keySet().forEach(CountryQueries::requireKnown);
        int limit = Asked.limit(asked.get("limit"));
        String after = asked.getOrDefault("after", "");
        if (!after.matches("\\w*")) throw new ProblemException(400, "query.cursor", "after");
        String region = asked.get("ilo-region");
        if (region != null && !CodeLists.isKnown("IloRegion", region))
            throw new ProblemException(400, "query.value", "ilo-region", region, "ilo-region");
        Reached known = asOf.of(request);
        Language spoken = Language.asked(language);
        var projects = figures.projects(List.of(), known.position());
        List<Country> page = CodeLists.codes(LIST).stream().filter(code -> code.compareTo(after) > 0)
                .filter(code -> region == null || Countries.iloRegion(code).filter(region::equals).isPresent())
                .limit(limit + 1L).map(code -> Country.of(code, spoken, projects.getOrDefault(code, Map.of())))
                .toList();
        return CountryPage.of(page, limit, known.position(), known.recordedAt());
    }

    private static void requireKnown(String parameter) {
        if (!KNOWN.contains(parameter))
            throw new ProblemException(400, "query.unknown-filter", parameter, "ilo-region");
    }
}
