package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.query.projection.Parsed;
import org.cooptrack.query.statistics.Catalogue;
import org.cooptrack.query.statistics.Measure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures of a history in which every kind records, corrects and takes back, each explained by its events. */
class ExplainedFiguresTest {
    private static final List<Measure> MEASURES = List
            .copyOf(StoryService.context().getBean(Catalogue.class).all());
    private static final long HEAD = StoryService.LEDGER.head();

    @Test
    void what_the_events_contribute_over_all_pages_is_the_figure_total_and_distinct_of_every_measure() {
        var wrong = new ArrayList<String>();
        int figures = 0;
        for (long asOf : List.of(HEAD, HEAD / 2))
            for (Measure measure : MEASURES)
                for (JsonNode cell : cells(measure, asOf, ""))
                    figures += check(cell, wrong);
        assertThat(wrong).isEmpty();
        assertThat(figures).isGreaterThan(2 * MEASURES.size());
    }

    @Test
    @Tag("long")
    void so_it_is_of_every_cell_by_a_dimension_and_within_a_time() {
        var wrong = new ArrayList<String>();
        int figures = 0;
        for (Measure measure : MEASURES)
            for (String more : List.of("&by=sex", "&by=year", "&by=attributed-partner", "&by=within-office",
                    "&occurredFrom=2024-04-01&occurredUpTo=2025-03-31"))
                if (canBeAsked(measure, more)) for (JsonNode cell : cells(measure, HEAD, more))
                    figures += check(cell, wrong);
        assertThat(wrong).isEmpty();
        assertThat(figures).isGreaterThan(400);
    }

    @Test
    void an_event_that_says_something_under_a_measure_counts_or_is_left_out_for_a_reason() {
        Map<Measure, Map<String, Set<String>>> said = said();
        var missing = new ArrayList<String>();
        said.forEach((measure, parts) -> parts.forEach((part, events) -> {
            Set<String> named = named("/v1/statistics/explanation?measure=" + measure.id()
                    + "&occurredUpTo=9999-12-31&asOf=" + HEAD + part);
            events.stream().filter(event -> !named.contains(event))
                    .forEach(event -> missing.add(measure.id() + part + " " + event));
        }));
        assertThat(missing).isEmpty();
        assertThat(said).hasSizeGreaterThan(50);
    }

    /** The events that say something, by measure; of money, by currency. */
    private static Map<Measure, Map<String, Set<String>>> said() {
        Map<Measure, Map<String, Set<String>>> said = new HashMap<>();
        for (Recorded<Event> recorded : history())
            if (recorded.event() instanceof Counted counted) for (Entry entry : counted.entries())
                if (entry.weight() > 0)
                    MEASURES.stream().filter(measure -> measure.takesIn(entry.measure()) && isWhole(measure))
                            .forEach(measure -> said.computeIfAbsent(measure, _ -> new HashMap<>())
                                    .computeIfAbsent(part(measure, entry), _ -> new HashSet<>())
                                    .add(recorded.id().toString()));
        return said;
    }

    /** Part of another measure is named there. */
    private static boolean isWhole(Measure measure) {
        return measure.narrowing().of() == null;
    }

    private static String part(Measure measure, Entry entry) {
        return measure.kind() == Measure.Kind.MONEY
                ? "&cell.currency="
                        + Objects.requireNonNull(entry.dimensions().values().get(Dimension.CURRENCY)).getFirst()
                : "";
    }

    @Test
    void what_is_left_out_is_named_by_what_took_it_back_or_said_it_anew() {
        var reasons = new HashMap<String, Integer>();
        for (Measure measure : MEASURES)
            for (JsonNode cell : cells(measure, HEAD, ""))
                for (JsonNode reason : explained(cell, "total").get("leftOut"))
                    for (JsonNode entry : all(reason.get("list").asString())) {
                        String name = entry.get("reason").asString();
                        assertThat(name).isEqualTo(reason.get("reason").asString());
                        reasons.merge(name, 1, Integer::sum);
                        if (!name.equals("RETRACTED") && !name.equals("SUPERSEDED")) continue;
                        assertThat(entry.at("/by/learned").asLong()).as(entry.toString())
                                .isGreaterThan(entry.get("learned").asLong());
                        assertThat(entry.at("/by/type").asString()).isNotBlank();
                        assertThat(StoryService.json(entry.at("/by/history").asString(), Role.AUDITOR)
                                .at("/items/0/id").asString()).isEqualTo(entry.at("/by/event").asString());
                    }
        assertThat(reasons).containsKeys("RETRACTED", "SUPERSEDED", "OPEN_ISSUE");
    }

    private static boolean canBeAsked(Measure measure, String more) {
        if (!more.startsWith("&by=")) return true;
        return StoryService.get("/v1/statistics?measure=" + question(measure) + more, Role.AUDITOR).status() == 200;
    }

    private static String question(Measure measure) {
        return measure.id() + (measure.kind() == Measure.Kind.TARGET ? "&by=counted-measure" : "");
    }

    private static List<JsonNode> cells(Measure measure, long asOf, String more) {
        JsonNode figure = StoryService.json("/v1/statistics?measure=" + question(measure) + "&asOf=" + asOf + more,
                Role.AUDITOR).at("/figures/0");
        boolean ofUnits = measure.kind() == Measure.Kind.MONEY || measure.kind() == Measure.Kind.TARGET;
        return Stream.concat(figure.get("totals").valueStream(), figure.get("cells").valueStream())
                .filter(cell -> !ofUnits || !cell.get("cell").isEmpty()).toList();
    }

    private static int check(JsonNode cell, List<String> wrong) {
        if (!cell.get("cell").has("counted-measure") && cell.get("events").asString().contains("measure=targets")
                && !cell.get("events").asString().contains("counted-measure"))
            return 0;
        if (!cell.has("total")) {
            JsonNode explained = explained(cell, "total");
            if (explained.has("value") || !explained.get("status").equals(cell.get("status"))
                    || explained.at("/counted/entries").asInt() != 0)
                wrong.add(cell + " but " + explained);
            return 1;
        }
        check(cell, "total", cell.get("total"), wrong);
        if (!cell.has("distinct")) return 1;
        check(cell, "distinct", cell.get("distinct"), wrong);
        return 2;
    }

    private static void check(JsonNode cell, String figure, JsonNode number, List<String> wrong) {
        JsonNode explained = explained(cell, figure);
        var value = new BigDecimal(number.asString());
        List<JsonNode> standing = all(explained.at("/counted/list").asString());
        String all = cell.get("events").asString() + "&figure=" + figure;
        boolean right = value.compareTo(new BigDecimal(explained.get("value").asString())) == 0
                && value.compareTo(sum(standing)) == 0 && value.compareTo(sum(all(all))) == 0
                && explained.at("/counted/entries").asInt() == standing.size()
                && explained.at("/counted/events").asLong() == events(standing)
                && explained.at("/counted/first").size() == Math.min(3, standing.size());
        for (JsonNode reason : explained.get("leftOut")) {
            List<JsonNode> listed = all(reason.get("list").asString());
            right &= reason.get("entries").asInt() == listed.size() && reason.get("events").asLong() == events(listed);
        }
        if (!right) wrong.add(value + " but " + sum(standing) + " of " + sum(all(all)) + ", " + explained);
    }

    private static Set<String> named(String explanation) {
        JsonNode explained = StoryService.json(explanation, Role.AUDITOR);
        Set<String> named = new HashSet<>();
        all(explained.at("/counted/list").asString()).forEach(one -> named.add(one.get("event").asString()));
        for (JsonNode reason : explained.get("leftOut"))
            all(reason.get("list").asString()).forEach(one -> named.add(one.get("event").asString()));
        return named;
    }

    private static JsonNode explained(JsonNode cell, String figure) {
        return StoryService.json(cell.get("events").asString().replace("/events?", "/explanation?") + "&limit=3&figure="
                + figure, Role.AUDITOR);
    }

    private static List<JsonNode> all(String list) {
        var all = new ArrayList<JsonNode>();
        String next = "";
        do {
            JsonNode page = StoryService.json(list + "&limit=20" + next, Role.AUDITOR);
            page.get("items").forEach(all::add);
            next = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!next.isEmpty());
        return all;
    }

    private static BigDecimal sum(List<JsonNode> entries) {
        return entries.stream().map(one -> new BigDecimal(one.get("contribution").asString())).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    private static long events(List<JsonNode> entries) {
        return entries.stream().map(one -> one.get("event").asString()).distinct().count();
    }

    private static List<Recorded<Event>> history() {
        return StoryService.LEDGER.readAll(-1, 1_000).stream().map(Parsed::of).toList();
    }
}
