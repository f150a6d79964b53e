package org.cooptrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.web.testing.RawAnswer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever the field description says is refused gets its problem over HTTP, in three languages, with rule and field; a
 * fact that breaks a rule is recorded with its quality issue. Each row names the sentence of the law test that shows it.
 */
@NullUnmarked
class RefusalsOverHttpTest {
    private static StoryNode node;

    @BeforeAll
    static void the_story_is_told() { node = StoryNode.told(); }

    static Stream<RefusalTable.Case> rows() {
        List<RefusalTable.Case> all = new ArrayList<>();
        for (var table : RefusalTable.all())
            table.cases(all.size() + 1).forEach(all::add);
        return all.stream();
    }

    static Stream<RefusalTable.Case> refusals() { return rows().filter(it -> !it.row().isFact()); }

    static Stream<RefusalTable.Case> facts() { return rows().filter(it -> it.row().isFact()); }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_the_field_refuses_is_a_problem_with_rule_and_field_in_three_languages(RefusalTable.Case it) {
        var asking = given(it);
        long head = node.head();
        var told = new LinkedHashSet<String>();
        for (var language : List.of("fr", "en", "es")) {
            var answer = asking.send(it.row().when(), "Accept-Language", language);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("Content-Language")).as(answer.body()).isEqualTo(language);
            var problem = new JsonMapper().readTree(answer.body());
            assertThat(answer.status() + " " + problem.path("rule").asString("") + " at " + field(problem))
                    .isEqualTo(it.row().status() + " " + it.row().rule() + " at " + it.row().field());
            told.add(problem.path("detail").asString(""));
        }
        assertThat(told).as("in three languages").hasSize(3);
        assertThat(node.head()).as("nothing was recorded").isEqualTo(head);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_that_breaks_a_rule_is_recorded_with_its_quality_issue(RefusalTable.Case it) {
        var asking = given(it);
        long head = node.head();
        RawAnswer answer = asking.send(it.row().when());
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        String recorded = node.since(head).stream().map(event -> event.data().replaceAll("(?<=[:,]) ", ""))
                .collect(Collectors.joining("\n"));
        String named = "\"rule\":\"" + it.row().rule() + "\"", at = "\"field\":\"" + it.row().field() + "\"";
        assertThat(recorded).contains(named, at);
        if (it.row().isWarning()) assertThat(recorded).contains("\"breaches\":[]");
        else
            assertThat(recorded).contains("\"owner\":\"", "\"dueOn\":\"");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_is_shown_by_a_sentence_of_its_law(RefusalTable.Case it) throws ReflectiveOperationException {
        String[] sentence = it.row().law().split("\\.");
        var law = Class.forName("org.cooptrack.command." + it.table().slice() + "." + sentence[0]);
        assertThat(law.getDeclaredMethod(sentence[1]).isAnnotationPresent(Test.class)).isTrue();
    }

    @Test
    void every_slice_of_the_field_has_its_refusals() {
        var slices = RuleTextsTest.rules().map(rule -> rule.slice()).collect(Collectors.toSet());
        var tables = RefusalTable.all().stream().map(RefusalTable::slice).toList();
        assertThat(slices).containsAll(tables);
        slices.removeAll(Stream.of("access", "accounts", "adoption", "audit", "batch", "correction", "delegation",
                "everywhere", "evidence", "finding", "import", "office", "organisation", "person", "publication",
                "quality", "readmodel", "replay", "sheet").toList());
        assertThat(tables).as("refusals/<slice>.json: what the field description says the slice refuses")
                .containsAll(slices);
    }

    private static RefusalAsking given(RefusalTable.Case it) {
        var asking = new RefusalAsking(node, it);
        for (JsonNode step : it.table().told(it.row().given())) {
            RawAnswer answer = asking.send(step);
            assertThat(answer.status()).as("%s: %s", step, answer.body()).isBetween(200, 299);
        }
        return asking;
    }

    private static String field(JsonNode problem) {
        return problem.path("field").asString(problem.at("/errors/0/field").asString(""));
    }
}
