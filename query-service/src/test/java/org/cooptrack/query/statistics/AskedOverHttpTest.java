package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.People.person;
import static org.cooptrack.query.People.setting;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.*;
import org.cooptrack.query.People;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an analyst asks of people and of dialogue, by every dimension that the programme reports on. */
class AskedOverHttpTest {
    private final String mine = "&project=" + People.project(701);

    @Test
    void people_are_counted_by_sex_age_band_disability_country_year_and_topic() {
        UUID training = UUID.randomUUID();
        long last = happened("training:" + training,
                enrolled(training, 1, Sex.FEMALE, AgeBand.AGE_18_24, Disability.YES, "KE", "2024-03-05",
                        "ENTREPRENEURSHIP"),
                enrolled(training, 2, Sex.FEMALE, AgeBand.AGE_25_29, Disability.NO, "UG", "2024-03-05",
                        "ENTREPRENEURSHIP"),
                enrolled(training, 3, Sex.MALE, AgeBand.AGE_25_29, Disability.UNKNOWN, "UG", "2025-03-05",
                        "OCCUPATIONAL_SAFETY_AND_HEALTH"),
                enrolled(training, 1, Sex.FEMALE, AgeBand.AGE_25_29, Disability.YES, "KE", "2025-03-05",
                        "OCCUPATIONAL_SAFETY_AND_HEALTH"));
        String measure = "beneficiaries-enrolled";
        assertThat(total(measure, "&atLeast=" + last)).isEqualTo("4 3");
        assertThat(parts(measure, "sex")).isEqualTo(Map.of("FEMALE", "3 2", "MALE", "1 1"));
        assertThat(parts(measure, "age-band")).isEqualTo(Map.of("18-24", "1 1", "25-29", "3 2"));
        assertThat(parts(measure, "disability")).isEqualTo(Map.of("YES", "2 1", "NO", "1 1", "UNKNOWN", "1 1"));
        assertThat(parts(measure, "country")).isEqualTo(Map.of("KE", "2 1", "UG", "2 2"));
        assertThat(parts(measure, "year")).isEqualTo(Map.of("2024", "2 2", "2025", "2 2"));
        assertThat(parts(measure, "topic"))
                .isEqualTo(Map.of("ENTREPRENEURSHIP", "2 2", "OCCUPATIONAL_SAFETY_AND_HEALTH", "2 2"));
        assertThat(overlap(measure, "year")).isOne();
        assertThat(overlap(measure, "sex")).isZero();
        assertThat(overlap(measure, "age-band")).isZero();
        assertThat(total(measure, "&year=2025&country=UG&sex=MALE&topic=OCCUPATIONAL_SAFETY_AND_HEALTH"))
                .isEqualTo("1 1");
    }

    @Test
    void dialogue_held_is_tripartite_bipartite_or_neither() {
        held(Form.TRIPARTITE, "2024-03-05");
        held(Form.TRIPARTITE_PLUS, "2024-04-05");
        long last = held(Form.BIPARTITE, "2025-03-05");
        assertThat(total("dialogue-sessions-held", "&atLeast=" + last)).isEqualTo("3 3");
        assertThat(parts("dialogue-sessions-held", "form"))
                .isEqualTo(Map.of("TRIPARTITE", "1 1", "TRIPARTITE_PLUS", "1 1", "BIPARTITE", "1 1"));
        assertThat(total("dialogue-sessions-held", "&form=TRIPARTITE&form=TRIPARTITE_PLUS&year=2024")).isEqualTo("2 2");
        assertThat(parts("dialogue-sessions-held", "country")).isEqualTo(Map.of("ML", "3 3"));
        assertThat(parts("dialogue-sessions-held", "topic")).isEqualTo(Map.of("WAGES", "3 3"));
    }

    @Test
    void agreements_in_force_on_a_day_are_those_that_entered_and_were_not_denounced_by_then() {
        UUID session = UUID.randomUUID();
        String stream = "dialogue:" + session;
        var agreement = new Agreement(UUID.randomUUID(), LocalizedText.of(Map.of("fr", "Salaires")), matter(),
                List.of(), FieldDate.parse("2024-02-01"), null);
        var first = new EventId(stream, 0);
        long last = happened(stream, new AgreementReached(session, agreement, List.of()),
                new AgreementEnteredIntoForce(session, agreement, first, day("2024-04-01")),
                new AgreementDenounced(session, agreement, new EventId(stream, 1),
                        new Party(UUID.randomUUID(), Side.WORKERS), day("2025-05-20"), "wages unpaid"));
        String measure = "dialogue-agreements-in-force";
        assertThat(total(measure, "&occurredUpTo=2024-03-31&atLeast=" + last)).as("none entered into force yet")
                .isEqualTo("MISSING ");
        assertThat(total(measure, "&occurredUpTo=2024-12-31")).isEqualTo("1 ");
        assertThat(total(measure, "&occurredUpTo=2025-12-31")).isEqualTo("0 ");
        assertThat(total("dialogue-agreements-reached", "")).isEqualTo("1 1");
    }

    @Test
    void what_ends_on_a_day_to_come_is_still_so_today_and_no_longer_then() {
        UUID session = UUID.randomUUID();
        String stream = "dialogue:" + session;
        var agreement = new Agreement(UUID.randomUUID(), LocalizedText.of(Map.of("fr", "Salaires")), matter(),
                List.of(), FieldDate.parse("2024-02-01"), null);
        LocalDate nextYear = LocalDate.now(ZoneOffset.UTC).plusYears(1);
        long last = happened(stream, new AgreementReached(session, agreement, List.of()),
                new AgreementEnteredIntoForce(session, agreement, new EventId(stream, 0), day("2024-04-01")),
                new AgreementDenounced(session, agreement, new EventId(stream, 1),
                        new Party(UUID.randomUUID(), Side.WORKERS), nextYear, "wages unpaid"));
        String measure = "dialogue-agreements-in-force";
        assertThat(total(measure, "&atLeast=" + last)).isEqualTo("1 ");
        assertThat(total(measure, "&occurredUpTo=" + nextYear)).isEqualTo("0 ");
        JsonNode cell = ask(measure, "").at("/totals/0");
        assertThat(cell.has("distinct")).isFalse();
        assertThat(contributions(cell, "")).isEqualTo("1");
    }

    @Test
    void every_cell_says_where_its_events_are_and_they_add_up_to_it() {
        UUID training = UUID.randomUUID();
        happened("training:" + training,
                enrolled(training, 1, Sex.FEMALE, AgeBand.AGE_65_OVER, Disability.YES, "KE", "2024-03-05",
                        "FINANCIAL_EDUCATION"),
                enrolled(training, 1, Sex.OTHER, AgeBand.AGE_25_29, Disability.YES, "KE", "2024-05",
                        "ENTREPRENEURSHIP"),
                enrolled(training, 2, Sex.MALE, AgeBand.AGE_25_29, Disability.NO, "UG", "2025",
                        "OCCUPATIONAL_SAFETY_AND_HEALTH"));
        long last = held(Form.TRIPARTITE, "2024-03-05");
        for (String question : List.of("beneficiaries-enrolled&atLeast=" + last,
                "beneficiaries-enrolled&by=sex,country",
                "beneficiaries-enrolled&by=month,topic,age-band&year=2024..2025",
                "beneficiaries-enrolled&by=sex&sex=FEMALE&sex=OTHER&occurredFrom=2024-01-01",
                "beneficiaries-enrolled&by=office,quarter&cell.country=KE", "dialogue-sessions-held&by=form,year")) {
            JsonNode answer = ask(question, "");
            assertThat(answer.get("totals").isEmpty()).as(question).isFalse();
            Stream.concat(answer.get("totals").valueStream(), answer.get("cells").valueStream()).forEach(cell -> {
                assertThat(contributions(cell, "")).as(question).isEqualTo(cell.get("total").asString());
                assertThat(contributions(cell, "&figure=distinct")).as(question)
                        .isEqualTo(cell.get("distinct").asString());
            });
        }
    }

    private static String contributions(JsonNode cell, String more) {
        return json(cell.get("events").asString() + more, Role.ANALYST).get("items").valueStream()
                .map(line -> new BigDecimal(line.get("contribution").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private String total(String measure, String more) {
        return figure(ask(measure, more).at("/totals/0"));
    }

    private Map<String, String> parts(String measure, String by) {
        var parts = new TreeMap<String, String>();
        for (JsonNode cell : ask(measure, "&by=" + by).get("cells"))
            parts.put(cell.at("/cell/" + by).asString(), figure(cell));
        return parts;
    }

    private long overlap(String measure, String by) {
        return ask(measure, "&by=" + by).at("/totals/0/overlap/distinct").asLong();
    }

    private static String figure(JsonNode cell) {
        return cell.path("total").asString(cell.get("status").asString()) + " " + cell.path("distinct").asString("");
    }

    private JsonNode ask(String measure, String more) {
        return json("/v1/statistics?measure=" + measure + mine + more, Role.ANALYST).at("/figures/0");
    }

    private static long held(Form form, String day) {
        UUID session = UUID.randomUUID();
        return happened("dialogue:" + session, new DialogueSessionHeld(session,
                new Proceedings(session, matter(), FieldDate.parse(day), form, List.of()), List.of()));
    }

    private static Matter matter() { return new Matter(setting(701), List.of("ML"), "WAGES"); }

    private static Event enrolled(UUID training, int who, Sex sex, AgeBand age, Disability disability, String country,
            String day, String topic) {
        var attributes = new Attributes(country, sex, age, false, disability,
                DisabilityMethod.WASHINGTON_GROUP_SHORT_SET, MigrationStatus.UNKNOWN, StatusInEmployment.UNKNOWN,
                "UNKNOWN", Settlement.UNKNOWN, List.of(), "UNKNOWN");
        return new BeneficiaryEnrolled(training,
                new Participation(setting(701), topic, person(who), attributes, FieldDate.parse(day)));
    }
}
