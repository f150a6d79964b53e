package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.took;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;
import static org.cooptrack.query.Service.known;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.CompletionRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.count.CountCorrected;
import org.cooptrack.events.count.CountRetracted;
import org.cooptrack.events.count.Counting;
import org.cooptrack.events.count.PersonsCounted;
import org.cooptrack.events.count.Portion;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Period;
import org.cooptrack.events.value.Sex;
import org.cooptrack.web.testing.ApiDocument;
import org.cooptrack.web.testing.Pasted;
import org.cooptrack.web.testing.RawAnswer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Zero is a number, unknown a category, missing what is not there at all, suppressed what is not shown: four different things. */
class ZeroUnknownMissingSuppressedTest {
    private static final AtomicInteger PROJECTS = new AtomicInteger(9_900);

    private final int project = PROJECTS.incrementAndGet();
    private final UUID training = UUID.randomUUID();

    @Test
    void a_figure_without_facts_is_missing_and_has_no_number() {
        JsonNode answer = ask("");
        JsonNode total = answer.at("/totals/0");
        none(answer, "MISSING");
        assertThat(total.get("rows").asLong()).isZero();
        assertThat(total.at("/certification/facts").asLong()).isZero();
        assertThat(answer.get("coverage").toString()).isEqualTo("{\"reported\":0,\"expected\":0}");
        assertThat(ask("&by=sex").get("cells")).as("and it invents no parts").isEmpty();
    }

    @Test
    void a_figure_of_which_all_was_taken_back_is_missing_and_its_rows_say_that_something_was_there() {
        var fact = took(1, Sex.FEMALE, "KE", "2024-03-05", project);
        long told = happened("training:" + training, trained(fact),
                new CompletionRetracted(training,
                        new EventId("training:" + training, 0), fact, "never"));
        JsonNode answer = ask("&atLeast=" + told);
        none(answer, "MISSING");
        assertThat(answer.at("/totals/0/rows").asLong()).as("the rows that took each other back").isEqualTo(2);
    }

    @Test
    void zero_women_reported_are_a_part_of_zero_and_men_of_whom_nothing_was_reported_are_none() {
        long told = happened("training:" + training, counted(0));
        assertThat(parts(told)).containsExactly("FEMALE 0");
        JsonNode total = ask("&atLeast=" + told).at("/totals/0");
        assertThat(total.get("status").asString()).isEqualTo("KNOWN");
        assertThat(total.get("total").isNumber() && total.get("distinct").isNumber()).as("nobody, and nobody by name")
                .isTrue();
        assertThat(ask("&by=sex&atLeast=" + told).at("/cells/0/certification/facts").asLong()).isEqualTo(1);
        assertThat(ask("&atLeast=" + told).get("coverage").toString()).as("who reports zero reports")
                .isEqualTo("{\"reported\":1,\"expected\":1}");
        String events = ask("&by=sex&atLeast=" + told).at("/cells/0/events").asString();
        assertThat(json(events, Role.ANALYST).get("items")).as("and the event that said it is cited").hasSize(1);
    }

    @Test
    void a_zero_that_was_taken_back_is_no_part_any_more() {
        long told = happened("training:" + training, counted(0), new CountRetracted(training, first(), counting(0),
                "of another year"));
        assertThat(parts(told)).isEmpty();
    }

    @Test
    void a_number_put_right_to_zero_stays_a_part_and_a_zero_put_right_is_the_number() {
        long told = happened("training:" + training, counted(5),
                new CountCorrected(training, first(), counting(5), counting(0), "a slip", List.of()));
        assertThat(parts(told)).containsExactly("FEMALE 0");
        told = happened("training:" + training, new CountCorrected(training, new EventId("training:" + training, 1),
                counting(0), counting(5), "no slip", List.of()));
        assertThat(parts(told)).containsExactly("FEMALE 5");
    }

    @Test
    void a_zero_with_an_open_issue_is_a_part_in_which_something_waits_and_no_fact_stands() {
        long told = happened("training:" + training, new PersonsCounted(training, counting(0), List.of(
                new Breach("count.overlaps-another-count", "/period", "project:" + People.project(project),
                        People.day("2026-12-31")))));
        JsonNode answer = ask("&by=sex&atLeast=" + told);
        none(answer, "WAITING");
        JsonNode cell = answer.at("/cells/0");
        none(cell);
        assertThat(cell.get("status").asString()).isEqualTo("WAITING");
        assertThat(cell.get("held").asLong()).isEqualTo(1);
        assertThat(cell.at("/certification/facts").asLong()).isZero();
        assertThat(cell.get("rows").asLong()).isZero();
    }

    @Test
    void to_who_may_not_see_exact_counts_a_figure_of_people_is_suppressed_be_it_zero_or_not_and_has_no_parts_to_count() {
        long told = happened("training:" + training, trained(took(1, Sex.FEMALE, "KE", "2024-03-05", project)));
        String asked = "/v1/statistics?measure=beneficiaries-trained&by=sex&project=" + People.project(project)
                + "&occurredFrom=";
        for (Role role : List.of(Role.DEVELOPMENT_PARTNER, Role.IMPLEMENTING_PARTNER, Role.CONSTITUENT))
            assertThat(List.of("2024-01-01", "2025-01-01")).allSatisfy(from -> {
                JsonNode answer = json(asked + from + "&atLeast=" + told, role).at("/figures/0");
                assertThat(answer.get("status").asString()).isEqualTo("SUPPRESSED");
                assertThat(answer.get("suppressed").toString()).isEqualTo("[{\"cell\":{}}]");
                assertThat(answer.get("totals")).isEmpty();
                assertThat(answer.get("cells")).isEmpty();
            });
        assertThat(ask("&atLeast=" + told).get("suppressed")).as("an analyst sees all").isEmpty();
    }

    @Test
    void who_may_see_exact_counts_in_one_role_sees_them_and_whoever_may_not_is_told_no_events_either() {
        String asked = "?measure=beneficiaries-trained&project=" + People.project(project);
        known(People.project(project));
        assertThat(json("/v1/statistics" + asked, Role.CONSTITUENT, Role.ANALYST).at("/figures/0/suppressed"))
                .isEmpty();
        assertThat(get("/v1/statistics/events" + asked, Role.CONSTITUENT).statusCode()).isEqualTo(403);
        assertThat(get("/v1/countries/KE", Role.CONSTITUENT).statusCode()).isEqualTo(403);
    }

    @Test
    void figures_of_things_and_of_money_are_shown_to_everybody_and_all_others_to_some() {
        List<String> open = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        json("/v1/measures", Role.CONSTITUENT).forEach(measure -> {
            String id = measure.get("measure").asString();
            JsonNode answer = json(question(id), Role.CONSTITUENT).at("/figures/0");
            (answer.get("suppressed").isEmpty() ? open : closed).add(id);
        });
        assertThat(open).contains("projects", "projects-active", "laws-and-policies-in-force", "dialogue-sessions-held",
                "targets").doesNotContainAnyElementsOf(closed);
        assertThat(closed).contains("beneficiaries-trained", "persons-reached", "released-or-withdrawn",
                "occupational-injuries",
                "hiv-workers-reached");
    }

    private static String question(String measure) {
        return "/v1/statistics?measure=" + measure + (measure.equals("targets") ? "&by=counted-measure" : "");
    }

    @Test
    void what_zero_means_is_said_with_every_answer_in_three_languages() {
        assertThat(List.of("fr", "en", "es").stream().map(language -> new JsonMapper().readTree(
                get("/v1/statistics?measure=beneficiaries-trained", language, Role.ANALYST).body())
                .at("/notes/zero").asString()).distinct()).hasSize(3).allMatch(text -> text.contains("UNKNOWN"));
    }

    @Test
    void unknown_is_a_part_of_its_own_and_what_no_fact_says_a_part_without_the_value() {
        long told = happened("training:" + training, trained(took(1, Sex.FEMALE, "KE", "2024-03-05", project)),
                trained(took(2, Sex.MALE, "KE", "2024-03-05", project)));
        JsonNode unknown = ask("&by=disability&atLeast=" + told).get("cells");
        assertThat(unknown).singleElement().satisfies(cell -> {
            assertThat(cell.at("/cell/disability").asString()).isEqualTo("UNKNOWN");
            assertThat(cell.get("total").asLong()).isEqualTo(2);
        });
        JsonNode missing = ask("&by=office&atLeast=" + told).get("cells");
        assertThat(missing).singleElement().satisfies(cell -> {
            assertThat(cell.get("cell").toString()).isEqualTo("{}");
            assertThat(cell.get("total").asLong()).isEqualTo(2);
        });
        assertThat(ask("&disability=UNKNOWN").at("/totals/0/total").asLong()).isEqualTo(2);
        none(ask("&disability=NO"), "MISSING");
    }

    @Test
    void a_date_less_precise_than_the_question_is_a_part_without_the_period_and_not_the_first_of_them() {
        long told = happened("training:" + training, trained(took(1, Sex.FEMALE, "KE", "2024", project)),
                trained(took(2, Sex.MALE, "KE", "2024-01", project)));
        assertThat(ask("&by=month&atLeast=" + told).get("cells").valueStream()
                .map(cell -> cell.at("/cell/month").asString("none") + " " + cell.get("total")))
                .containsExactlyInAnyOrder("none 1", "2024-01 1");
    }

    @Test
    void a_country_without_anything_has_no_number_and_no_project_it_does_not_have() {
        JsonNode there = json("/v1/countries/AQ", Role.ANALYST);
        assertThat(there.at("/country/projects").toString()).isEqualTo("{}");
        assertThat(there.get("figures")).isNotEmpty().allSatisfy(figure -> none(figure, "MISSING"));
    }

    /** Absent is absent: null and the empty text would be a fourth and a fifth thing. The empty pointer (RFC 6901) is the whole wish. */
    @Test
    void no_answer_of_any_operation_writes_null_or_an_empty_text() {
        var document = ApiDocument.of(sent("GET /v1/openapi.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8)));
        List<String> wrong = new ArrayList<>();
        for (Pasted example : document.story()) {
            String token = Service.ISSUER.person(example.as(), Role.of(example.as()));
            String body = sent(example.with("Authorization", "Bearer " + token).bytes());
            for (String json : body.startsWith("{") && body.contains("}\n{") ? body.split("\n") : new String[]{body})
                if (json.startsWith("{") || json.startsWith("["))
                    nothing(new JsonMapper().readTree(json), example.operation(), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    /** Whatever its kind, and whatever is asked of it: no number, and an address of events that is answered, with none. */
    @Test
    void every_measure_of_which_nothing_was_told_says_so_in_one_total() {
        String nowhere = "&atLeast=" + known(People.project(project)) + "&project=" + People.project(project);
        List<String> measures = json("/v1/measures", Role.ANALYST).valueStream()
                .map(measure -> measure.get("measure").asString()).toList();
        assertThat(measures).contains("expenditure", "targets", "social-protection-person-months", "projects");
        for (String measure : measures) {
            String question = question(measure) + nowhere
                    + (measure.endsWith("person-months") ? "&occurredUpTo=2025-12-31" : "");
            JsonNode answer = json(question, Role.ANALYST).at("/figures/0");
            none(answer, "MISSING");
            String events = answer.at("/totals/0/events").asString();
            assertThat(json(events, Role.ANALYST).get("items")).as(events).isEmpty();
        }
    }

    @Test
    void a_time_and_a_place_in_which_nothing_was_told_are_missing_though_elsewhere_there_is_a_number() {
        long told = happened("training:" + training, trained(took(1, Sex.FEMALE, "KE", "2024-03-05", project)));
        assertThat(ask("&atLeast=" + told).get("status").asString()).isEqualTo("KNOWN");
        for (String where : List.of("&country=AQ", "&year=1950", "&occurredFrom=2190-01-01",
                "&occurredUpTo=2024-03-04", "&sex=MALE", "&topic=OTHER", "&country=AQ&sex=FEMALE",
                "&asOf=" + (told - 1)))
            none(ask(where), "MISSING");
        JsonNode one = ask("&by=sex&country=KE&country=AQ");
        assertThat(one.get("cells")).as("and no part is made up").hasSize(1);
    }

    @Test
    void an_explanation_says_the_same_of_the_figure_as_the_figure_itself() {
        known(People.project(project));
        var fact = took(1, Sex.FEMALE, "KE", "2024-03-05", project);
        long nothing = happened("training:" + UUID.randomUUID(), trained(took(2, Sex.MALE, "KE", "2024-03-05", 1)));
        long one = happened("training:" + training, trained(fact));
        long gone = happened("training:" + training,
                new CompletionRetracted(training, new EventId("training:" + training, 0), fact, "never"));
        long zero = happened("training:" + training, counted(0));
        assertThat(explained(nothing, "total")).isEqualTo("MISSING -");
        assertThat(explained(nothing, "distinct")).isEqualTo("MISSING -");
        assertThat(explained(one, "total")).isEqualTo("KNOWN 1");
        assertThat(explained(one, "distinct")).isEqualTo("KNOWN 1");
        assertThat(explained(gone, "total")).isEqualTo("MISSING -");
        assertThat(explained(zero, "total")).isEqualTo("KNOWN 0");
        assertThat(explained(zero, "distinct")).isEqualTo("KNOWN 0");
        assertThat(json("/v1/statistics/explanation?measure=beneficiaries-trained&atLeast=" + zero, Role.CONSTITUENT)
                .get("status").asString()).isEqualTo("SUPPRESSED");
    }

    private String explained(long asOf, String figure) {
        JsonNode why = json(
                "/v1/statistics/explanation?measure=beneficiaries-trained&project=" + People.project(project)
                        + "&figure=" + figure + "&asOf=" + asOf + "&atLeast=" + asOf,
                Role.ANALYST);
        return why.get("status").asString() + " " + (why.has("value") ? why.get("value").asString() : "-");
    }

    /** One total, of that status and without any number. */
    private static void none(JsonNode answer, String status) {
        assertThat(answer.get("status").asString()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.get("totals")).as(answer.toString()).singleElement().satisfies(total -> {
            none(total);
            assertThat(total.get("status").asString()).isEqualTo(status);
        });
    }

    private static void none(JsonNode cell) {
        for (String number : List.of("total", "distinct", "withoutIdentity", "repeated", "overlap"))
            assertThat(cell.has(number)).as(number + " of " + cell).isFalse();
        assertThat(cell.at("/certification/facts").asLong()).isZero();
    }

    private static void nothing(JsonNode node, String where, List<String> wrong) {
        boolean empty = node.isString() && node.stringValue().isEmpty() && !where.endsWith("/field");
        if (node.isNull() || empty) wrong.add(where + " " + node);
        node.properties().forEach(one -> nothing(one.getValue(), where + "/" + one.getKey(), wrong));
        if (node.isArray()) node.forEach(one -> nothing(one, where + "/-", wrong));
    }

    private static String sent(byte[] request) {
        return RawAnswer.to(StoryService.port(), request).body();
    }

    private List<String> parts(long told) {
        return ask("&by=sex&atLeast=" + told).get("cells").valueStream()
                .map(cell -> cell.at("/cell/sex").asString() + " " + cell.get("total")).toList();
    }

    private EventId first() { return new EventId("training:" + training, 0); }

    private PersonsCounted counted(int women) { return new PersonsCounted(training, counting(women), List.of()); }

    private Counting counting(int women) {
        var took = took(1, Sex.FEMALE, "KE", "2024-03-05", project);
        return new Counting("beneficiaries-trained", took.setting(), "SIYB",
                new Period(People.day("2024-03-01"), People.day("2024-03-31")), CountBasis.ADMINISTRATIVE_RECORD, null,
                null, List.of(new Portion(women, took.attributes())), null);
    }

    private Event trained(Participation participation) {
        return new BeneficiaryTrained(training, participation, CompletionBasis.ATTESTED_REGISTER, null, null);
    }

    private JsonNode ask(String more) {
        known(People.project(project));
        return json("/v1/statistics?measure=beneficiaries-trained&project=" + People.project(project) + more,
                Role.ANALYST).at("/figures/0");
    }
}
