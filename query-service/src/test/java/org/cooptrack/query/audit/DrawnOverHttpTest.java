package org.cooptrack.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.audit.*;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Sex;
import org.cooptrack.events.value.Slip;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Forty persons trained, of whom an auditor draws some: drawn here once more by other means. */
class DrawnOverHttpTest {
    private static final int PROJECT = 90_101;
    private static final String QUESTION = "measure=beneficiaries-trained&project=" + People.project(PROJECT);
    private static final List<String> COUNTRIES = List.of("SN", "SN", "SN", "KE");
    private static long position;

    @BeforeAll
    static void forty_are_trained() {
        Service.known(People.project(PROJECT));
        UUID training = UUID.randomUUID();
        for (int person = 0; person < 40; person++)
            position = Service.happened("training:" + training, trained(training, person));
    }

    @Test
    void the_first_in_the_order_of_the_hashes_are_drawn_and_nothing_else() {
        JsonNode drawn = drawn("&seed=2026/3&size=7");
        assertThat(texts(drawn.get("drawn"), "event")).containsExactlyElementsOf(naively("2026/3").subList(0, 7));
        assertThat(drawn.at("/strata/0/entries").asInt()).isEqualTo(40);
        assertThat(drawn.at("/strata/0/total").asString()).isEqualTo("40");
        assertThat(drawn.get("question").asString()).isEqualTo(QUESTION + "&figure=total");
        assertThat(texts(drawn("&seed=2026/4&size=7").get("drawn"), "event"))
                .isNotEqualTo(texts(drawn.get("drawn"), "event"));
    }

    @Test
    void in_strata_the_first_of_each_are() {
        JsonNode drawn = drawn("&seed=x&size=10&stratifiedBy=country");
        assertThat(texts(drawn.get("strata"), "value")).containsExactly("KE", "SN");
        assertThat(texts(drawn.get("strata"), "drawn")).as("2.5 and 7.5 of ten").containsExactly("3", "7");
        List<String> all = naively("x");
        var expected = new ArrayList<>(
                all.stream().filter(event -> country(event).equals("KE")).toList().subList(0, 3));
        expected.addAll(all.stream().filter(event -> country(event).equals("SN")).toList().subList(0, 7));
        assertThat(texts(drawn.get("drawn"), "event")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void what_was_recorded_is_drawn_again_alike_though_history_went_on() {
        Proposal proposal = EventJson.read(Proposal.class,
                Service.get(path("&seed=again&size=9"), Role.AUDITOR).body());
        UUID sample = recorded(proposal, proposal.drawn());
        UUID chosen = recorded(proposal, proposal.drawn().reversed());
        UUID training = UUID.randomUUID();
        Service.happened("training:" + training, trained(training, 99));
        assertThat(Service.json("/v1/audit/samples/" + sample + "/redraw", Role.AUDITOR).get("same").asBoolean())
                .isTrue();
        assertThat(Service.json("/v1/audit/samples/" + chosen + "/redraw", Role.AUDITOR).get("same").asBoolean())
                .isFalse();
    }

    @Test
    void a_sample_is_worked_through_to_its_result() {
        Proposal proposal = EventJson.read(Proposal.class, Service.get(path("&seed=work&size=4"), Role.AUDITOR).body());
        UUID sample = recorded(proposal, proposal.drawn());
        String stream = "sample:" + sample;
        assertThat(result(sample).at("/cautions/0/kind").asString()).isEqualTo("NOT_ALL_TESTED");
        for (int item = 1; item <= 4; item++)
            Service.happened(stream, new SampleEntryTested(sample, item, proposal.drawn().get(item - 1).event(),
                    test(Verdict.AGREES, "1", null)));
        var wrong = test(Verdict.NO_EVIDENCE, "0", Deviation.DOCUMENT_MISSING);
        long last = Service.happened(stream, new SampleTestCorrected(sample, 2, proposal.drawn().get(1).event(),
                new EventId(stream, 2), test(Verdict.AGREES, "1", null), wrong, Slip.MISREAD));

        JsonNode result = result(sample);
        assertThat(result.at("/errorRate/value").asString()).isEqualTo("0.25");
        assertThat(result.at("/errorRate/upper").asString()).as("Clopper and Pearson, 1 of 4").startsWith("0.8058");
        assertThat(result.at("/excess/value").asString()).isEqualTo("10");
        assertThat(result.at("/audited/value").asString()).isEqualTo("30");
        assertThat(texts(result.get("cautions"), "kind")).containsExactly("SMALL_SAMPLE", "FEW_DIFFERENCES");
        JsonNode shown = Service.json("/v1/audit/samples/" + sample + "?atLeast=" + last, Role.AUDITOR);
        assertThat(List.of(shown.get("agrees").asInt(), shown.get("noEvidence").asInt())).containsExactly(3, 1);
        JsonNode items = Service.json("/v1/audit/samples/" + sample + "/items?after=1&limit=2", Role.AUDITOR);
        assertThat(items.at("/items/0/found/verdict").asString()).isEqualTo("NO_EVIDENCE");
        assertThat(items.at("/items/0/occurredFrom").asString()).startsWith("2025-03");
        assertThat(items.get("next").asString()).isEqualTo("3");
        Service.happened(stream, new SampleTestRetracted(sample, 1, proposal.drawn().getFirst().event(),
                new EventId(stream, 1), test(Verdict.AGREES, "1", null), Slip.NEVER_HAPPENED));
        assertThat(result(sample).get("tested").asInt()).isEqualTo(3);
    }

    @Test
    void the_worklist_is_a_sheet_with_a_line_for_each_entry_in_three_languages() {
        Proposal proposal = EventJson.read(Proposal.class, Service.get(path("&seed=list&size=5"), Role.AUDITOR).body());
        UUID sample = recorded(proposal, proposal.drawn());
        String list = Service.get("/v1/audit/samples/" + sample + "/worklist", "fr", Role.AUDITOR).body();
        assertThat(list).startsWith("\ufeffN°;Événement;");
        assertThat(list.lines()).hasSize(6);
        assertThat(list.lines().skip(1)).allSatisfy(line -> assertThat(line.split(";", -1)).hasSize(19));
        for (String language : List.of("en", "es"))
            assertThat(Service.get("/v1/audit/samples/" + sample + "/worklist", language, Role.AUDITOR).body()
                    .lines().findFirst().orElseThrow().split(";", -1)).hasSize(19);
    }

    @Test
    void what_cannot_be_drawn_is_refused_by_its_parameter() {
        refused("&size=7", "request.parameter-missing", "seed");
        refused("&seed=x", "request.parameter-missing", "size");
        refused("&seed=x&size=1001", "query.number", "size");
        refused("&seed=x&seed=y&size=1", "request.parameter-repeated", "seed");
        refused("&seed=%20&size=1", "query.seed", "seed");
        refused("&seed=x&size=3&stratifiedBy=country", "query.too-few-for-strata", "size");
        refused("&seed=x&size=9&stratifiedBy=pillar", "statistics.not-a-dimension-of", "stratifiedBy");
        refused("&seed=x&size=9&stratifiedBy=colour", "statistics.unknown-dimension", "stratifiedBy");
        refused("&seed=x&size=9&country=FR", "query.nothing-to-draw", "measure");
        refused("&seed=x&size=9&by=sex", "statistics.one-cell", "by");
    }

    @Test
    void nobody_but_an_auditor_draws() {
        for (Role role : Role.ofTokens())
            assertThat(Service.get(path("&seed=x&size=3"), role).statusCode()).as(role.code())
                    .isEqualTo(role == Role.AUDITOR ? 200 : 403);
    }

    /** By the list of events of the same figure, and the JDK's own hash. */
    private static List<String> naively(String seed) {
        JsonNode all = Service.json("/v1/statistics/events?" + QUESTION + "&standing=true&asOf=" + position
                + "&limit=1000&atLeast=" + position, Role.AUDITOR).get("items");
        return all.valueStream().sorted(Comparator.comparing(entry -> hash(seed + "\n" + entry.get("event").asString()
                + "\n" + entry.get("ordinal").asInt()))).map(entry -> entry.get("event").asString()).toList();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String country(String event) {
        EventId id = EventId.parse(event);
        return COUNTRIES.get((int) (id.version() % COUNTRIES.size()));
    }

    private static UUID recorded(Proposal drawn, List<SampledEntry> entries) {
        UUID sample = UUID.randomUUID();
        Service.happened("sample:" + sample, new SampleDrawn(sample, drawn.question(), drawn.position(),
                drawn.drawing(), drawn.seed(), drawn.stratifiedBy(), drawn.strata(), entries));
        return sample;
    }

    private static BeneficiaryTrained trained(UUID training, int person) {
        return new BeneficiaryTrained(training, People.took(90_100 + person, Sex.FEMALE,
                COUNTRIES.get(person % COUNTRIES.size()), "2025-03-0" + (1 + person % 9), PROJECT),
                CompletionBasis.ATTESTED_REGISTER, null, null);
    }

    private static org.cooptrack.events.audit.Test test(Verdict verdict, String audited,
            @org.jspecify.annotations.Nullable Deviation deviation) {
        return new org.cooptrack.events.audit.Test(verdict, Decimal.of(audited), deviation, null);
    }

    private static JsonNode result(UUID sample) {
        return Service.json("/v1/audit/samples/" + sample + "/result", Role.AUDITOR);
    }

    private static JsonNode drawn(String more) { return Service.json(path(more), Role.AUDITOR); }

    private static String path(String more) {
        return "/v1/audit/samples/draw?" + QUESTION + more + "&asOf=" + position + "&atLeast=" + position;
    }

    private static void refused(String more, String rule, String field) {
        var answer = Service.get(path(more), Role.AUDITOR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"", "\"parameter\":\"" + field + "\"");
    }

    private static List<String> texts(JsonNode list, String name) {
        return list.valueStream().map(each -> each.get(name).asString()).collect(Collectors.toList());
    }
}
