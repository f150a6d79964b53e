package org.cooptrack.query.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.People.person;
import static org.cooptrack.query.People.setting;
import static org.cooptrack.query.People.took;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.Attendance;
import org.cooptrack.events.training.AttendanceRecorded;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CertificateIssued;
import org.cooptrack.events.training.CertificateRevoked;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.EnrolmentOpened;
import org.cooptrack.events.training.Sitting;
import org.cooptrack.events.training.CancellationCorrected;
import org.cooptrack.events.training.CancellationRetracted;
import org.cooptrack.events.training.TrainingCancelled;
import org.cooptrack.events.training.TrainingPaused;
import org.cooptrack.events.training.TrainingResumed;
import org.cooptrack.events.training.TrainingScheduled;
import org.cooptrack.events.training.TrainingSessionHeld;
import org.cooptrack.events.training.TrainingSessionRetracted;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Sex;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TrainingQueriesTest {
    private final UUID training = UUID.randomUUID();
    private final String stream = "training:" + training;

    @Test
    void a_training_shows_its_roster_and_what_waits_for_an_enrolment() {
        scheduled();
        happened(stream, new BeneficiaryEnrolled(training, took(1, Sex.FEMALE, "KE", "2024-03-01", 1)),
                new TrainingSessionHeld(training, setting(1), 1, FieldDate.parse("2024-03-05"), Decimal.of(3),
                        List.of()));
        long waiting = happened(stream, new AttendanceRecorded(training, 1,
                List.of(new Attendance(person(1), true), new Attendance(person(2), true))));

        JsonNode before = json("/v1/trainings/" + training + "?atLeast=" + waiting, Role.RECORDER);
        assertThat(before.at("/roster/enrolled").asInt()).isEqualTo(1);
        assertThat(before.at("/roster/waiting/0/person").asString()).isEqualTo(person(2).toString());

        long enrolled = happened(stream, new BeneficiaryEnrolled(training, took(2, Sex.MALE, "KE", "2024-03-01", 1)));
        JsonNode after = json("/v1/trainings/" + training + "?atLeast=" + enrolled, Role.RECORDER);
        assertThat(after.at("/roster/enrolled").asInt()).isEqualTo(2);
        assertThat(after.at("/roster/waiting")).isEmpty();
    }

    @Test
    void a_sheet_waits_for_a_session_that_is_not_known_to_be_held_or_no_longer_is() {
        scheduled();
        happened(stream, new BeneficiaryEnrolled(training, took(1, Sex.FEMALE, "KE", "2024-03-01", 1)));
        long early = happened(stream, new AttendanceRecorded(training, 1, List.of(new Attendance(person(1), true))));
        assertThat(roster(early).at("/waiting/0/session").asInt()).isEqualTo(1);
        long held = happened(stream, new TrainingSessionHeld(training, setting(1), 1, FieldDate.parse("2024-03-05"),
                Decimal.of(3), List.of()));
        assertThat(roster(held).at("/waiting")).isEmpty();
        long never = happened(stream, new TrainingSessionRetracted(training, new EventId(stream, 4), 1,
                new Sitting(FieldDate.parse("2024-03-05"), Decimal.of(3)), "booked, not held"));
        assertThat(roster(never).at("/waiting")).hasSize(1);
        assertThat(json("/v1/trainings/" + training, Role.RECORDER).at("/sessionsHeld").asInt()).isZero();
    }

    private JsonNode roster(long position) {
        return json("/v1/trainings/" + training + "?atLeast=" + position, Role.RECORDER).at("/roster");
    }

    @Test
    void it_shows_on_which_day_it_was_called_off_as_corrected_and_no_day_once_that_is_taken_back() {
        scheduled();
        happened(stream, new TrainingCancelled(training, LocalDate.parse("2024-03-02"), "flood"));
        var said = new EventId(stream, 1);
        long moved = happened(stream, new CancellationCorrected(training, said, LocalDate.parse("2024-03-02"),
                LocalDate.parse("2024-03-03"), "misread"));
        assertThat(json("/v1/trainings/" + training + "?atLeast=" + moved, Role.RECORDER).at("/cancelledOn").asString())
                .isEqualTo("2024-03-03");
        long back = happened(stream, new CancellationRetracted(training, said, LocalDate.parse("2024-03-03"), "other"));
        assertThat(json("/v1/trainings/" + training + "?atLeast=" + back, Role.RECORDER).has("cancelledOn")).isFalse();
    }

    @Test
    void it_shows_for_which_suspended_projects_it_is_paused_and_since_when() {
        scheduled();
        var project = UUID.randomUUID();
        long paused = happened(stream, new TrainingPaused(training, project, new EventId("project:" + project, 4),
                LocalDate.parse("2024-03-02")));
        assertThat(json("/v1/trainings/" + training + "?atLeast=" + paused, Role.RECORDER)
                .at("/pausedSince/" + project).asString()).isEqualTo("2024-03-02");
        long resumed = happened(stream, new TrainingResumed(training, project, new EventId("project:" + project, 5),
                LocalDate.parse("2024-03-09")));
        assertThat(json("/v1/trainings/" + training + "?atLeast=" + resumed, Role.RECORDER).at("/pausedSince"))
                .isEmpty();
    }

    @Test
    void its_etag_is_the_version_of_its_stream() {
        long position = scheduled();
        assertThat(
                get("/v1/trainings/" + training + "?atLeast=" + position, Role.RECORDER).headers().firstValue("ETag"))
                .hasValue("\"1\"");
    }

    @Test
    void trainings_are_listed_by_country_page_by_page() {
        scheduled();
        long position = happened("training:" + new UUID(9, 9), plan(new UUID(9, 9)));
        JsonNode first = json("/v1/trainings?country=IT&limit=1&atLeast=" + position, Role.RECORDER);
        assertThat(first.get("items")).hasSize(1);
        JsonNode second = json("/v1/trainings?country=IT&limit=1&after=" + first.get("next").asString(), Role.RECORDER);
        assertThat(second.at("/items/0/training")).isNotEqualTo(first.at("/items/0/training"));
        assertThat(json("/v1/trainings?country=WF", Role.RECORDER).get("items")).isEmpty();
        assertThat(get("/v1/trainings?contry=IT", Role.RECORDER).statusCode()).isEqualTo(400);
    }

    @Test
    void enrolled_trained_and_certified_are_three_figures_down_to_their_events() {
        scheduled();
        String mine = "&project=" + org.cooptrack.query.People.project(77);
        var certificate = took(1, Sex.FEMALE, "KE", "2024-06-01", 77);
        happened(stream, new BeneficiaryEnrolled(training, took(1, Sex.FEMALE, "KE", "2024-03-01", 77)),
                new BeneficiaryEnrolled(training, took(2, Sex.MALE, "UG", "2024-03-01", 77)),
                new BeneficiaryTrained(training, took(1, Sex.FEMALE, "KE", "2024-05-01", 77),
                        CompletionBasis.ATTENDANCE,
                        null, null),
                new BeneficiaryTrained(training, took(2, Sex.MALE, "UG", "2024-05-01", 77), CompletionBasis.ATTENDANCE,
                        null, null));
        long certified = happened(stream, new CertificateIssued(training, certificate, "C-" + training));
        String ask = "/v1/statistics?measure=beneficiaries-enrolled,beneficiaries-trained,beneficiaries-certified"
                + "&by=sex,year" + mine + "&atLeast=";
        JsonNode figures = json(ask + certified, Role.ANALYST).get("figures");
        assertThat(figures.valueStream().map(one -> one.at("/totals/0/distinct").asInt())).containsExactly(2, 2, 1);
        assertThat(figures.at("/1/cells/0/cell").toString()).isEqualTo("{\"sex\":\"FEMALE\",\"year\":\"2024\"}");
        assertThat(figures.at("/1/definition/title").asString()).isEqualTo("Beneficiaries trained");

        long revoked = happened(stream, new CertificateRevoked(training, new EventId(stream, 6), certificate,
                "C-" + training, day("2024-07-01"), "exam repeated"));
        assertThat(json(ask + revoked, Role.ANALYST).at("/figures/2/totals/0/distinct").asInt()).isZero();
        assertThat(json(ask + revoked + "&asOf=" + certified, Role.ANALYST).at("/figures/2/totals/0/distinct").asInt())
                .isEqualTo(1);

        JsonNode events = json("/v1/statistics/events?measure=beneficiaries-trained&by=sex&cell.sex=MALE" + mine
                + "&figure=distinct", Role.AUDITOR);
        assertThat(events.get("items")).hasSize(1);
        assertThat(events.at("/items/0/event").asString()).isEqualTo(stream + "/5");
    }

    private long scheduled() {
        return happened(stream, plan(training), new EnrolmentOpened(training, day("2024-02-01")));
    }

    private static TrainingScheduled plan(UUID training) {
        return new TrainingScheduled(training, "T-" + training, LocalizedText.of(Map.of("en", "Start your business")),
                "SIYB", setting(1), day("2024-03-01"), day("2024-03-08"), 30, Percentage.of("80"), false,
                CompletionBasis.ATTENDANCE);
    }
}
