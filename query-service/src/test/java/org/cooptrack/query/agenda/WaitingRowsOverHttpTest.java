package org.cooptrack.query.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.People.person;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.dialogue.Side;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.safety.Headcount;
import org.cooptrack.events.support.*;
import org.cooptrack.events.support.Control;
import org.cooptrack.events.training.Attendance;
import org.cooptrack.events.training.AttendanceCorrected;
import org.cooptrack.events.training.AttendanceRecorded;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.EnrolmentRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.training.Sitting;
import org.cooptrack.events.training.TrainingScheduled;
import org.cooptrack.events.training.TrainingSessionHeld;
import org.cooptrack.events.training.TrainingSessionRetracted;
import org.cooptrack.events.value.*;
import org.cooptrack.query.People;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rows that came before the facts they need, thing by thing, until they count or never will. */
class WaitingRowsOverHttpTest {
    private static final LocalizedText TITLE = LocalizedText.of(Map.of("fr", "Un titre"));

    private final Offices office = Offices.registered();
    private final UUID id = UUID.randomUUID();
    private final String training = "training:" + id;
    private final EventId some = new EventId(training, 0);
    private final UUID batch = UUID.randomUUID();

    @Test
    void lines_of_attendance_wait_for_their_session_and_for_the_enrolment_of_their_persons() {
        happened(training, scheduled());
        long known = happened(ofBatch(), training, sheet(1, 11, 12));
        JsonNode entry = only(known);
        assertThat(entry.get("kind").asString()).isEqualTo("training");
        assertThat(entry.get("thing").asString()).isEqualTo(training);
        assertThat(entry.get("text").asString()).isEqualTo("Waiting for: the session to be held, the enrolment of the "
                + "person");
        assertThat(entry.get("late").asBoolean()).isFalse();
        JsonNode waiting = entry.get("waiting");
        assertThat(waiting.get("sheet").asString()).isEqualTo("training-attendance");
        assertThat(waiting.get("rows").asInt()).isEqualTo(2);
        assertThat(texts(waiting.get("waitsFor"))).containsExactly("SESSION_HELD", "ENROLMENT");
        assertThat(texts(waiting.get("batches"))).containsExactly(batch.toString());
        assertThat(waiting.get("since").asString()).startsWith(entry.get("dueOn").asString());
        assertThat(waiting.get("first").asString()).isEqualTo(training + "/1");
    }

    @Test
    void rows_are_off_the_list_once_all_they_need_is_known_and_come_back_when_it_is_not_so() {
        happened(training, scheduled(), sheet(1, 11, 12), enrolled(11), enrolled(12));
        long known = happened(training, held(1));
        assertThat(office.agenda(known)).isEmpty();
        known = happened(training, new EnrolmentRetracted(id, new EventId(training, 3), took(12), "r"));
        assertThat(only(known).get("waiting").get("rows").asInt()).isEqualTo(1);
        assertThat(texts(only(known).get("waiting").get("waitsFor"))).containsExactly("ENROLMENT");
        known = happened(training, enrolled(12), new TrainingSessionRetracted(id, some, 1,
                new Sitting(FieldDate.parse("2024-05-02"), Decimal.of(6)), "r"));
        assertThat(only(known).get("waiting").get("rows").asInt()).isEqualTo(2);
        assertThat(texts(only(known).get("waiting").get("waitsFor"))).containsExactly("SESSION_HELD");
        assertThat(office.agenda(happened(training, held(1)))).isEmpty();
    }

    @Test
    void what_was_known_before_the_row_came_is_not_waited_for_and_a_corrected_line_is_one_row() {
        happened(training, scheduled(), held(1), enrolled(11));
        long known = happened(training, sheet(1, 11, 12));
        assertThat(only(known).get("waiting").get("rows").asInt()).isEqualTo(1);
        String since = only(known).get("waiting").get("since").asString();
        known = happened(training, new AttendanceCorrected(id, some, 1, lines(true, 12), lines(false, 12), "r"));
        assertThat(only(known).get("waiting").get("rows").asInt()).isEqualTo(1);
        assertThat(only(known).get("waiting").get("since").asString()).isEqualTo(since);
    }

    @Test
    void a_meeting_waits_for_its_committee() {
        String workplace = "workplace:" + id;
        var premises = new Premises(id, office.setting(), null, EconomicActivity.C);
        var two = new BySex(1, 1, 0, 0);
        var headcount = new Headcount(two, CountBasis.PARTNER_REPORTED, null);
        var meeting = new Meeting(UUID.randomUUID(), day("2024-03-05"),
                List.of(org.cooptrack.events.safety.Side.WORKERS,
                        org.cooptrack.events.safety.Side.EMPLOYER),
                null);
        long known = happened(workplace, new WorkplaceRegistered(id, TITLE, premises, headcount, day("2024-01-01")),
                new MeetingReceivedEarly(id, meeting), new MeetingReceivedEarly(id, meeting));
        assertThat(only(known).get("waiting").get("rows").asInt()).isEqualTo(1);
        assertThat(only(known).get("waiting").get("sheet").asString()).isEqualTo("safety-meetings");
        assertThat(texts(only(known).get("waiting").get("batches"))).isEmpty();
        known = happened(workplace, new CommitteeFormed(id, new Committee(premises, day("2024-02-01"), 3, two, two,
                headcount, null), List.of(meeting), List.of()));
        assertThat(office.dues(known)).containsExactly("COMMITTEE_MEETING 2024-06-05");
    }

    @Test
    void attendance_of_a_dialogue_waits_side_by_side_for_the_session() {
        String session = "dialogue-session:" + id;
        var matter = new Matter(office.setting(), List.of("SN"), "WAGES");
        long known = happened(session, new DialogueSessionConvened(id, TITLE, matter, day("2024-05-01"), List.of()),
                new AttendanceReceivedEarly(id, List.of(present(Side.values()[0], 3),
                        present(Side.values()[1], 4))),
                new AttendanceReceivedEarly(id, List.of(present(Side.values()[1], 5))));
        assertThat(only(known).get("waiting").get("rows").asInt()).isEqualTo(2);
        assertThat(only(known).get("countries").get(0).asString()).isEqualTo("SN");
        known = happened(session, new DialogueSessionHeld(id, new Proceedings(id, matter, FieldDate.parse("2024-05-01"),
                Form.UNKNOWN, List.of(present(Side.values()[0], 3),
                        present(Side.values()[1], 5))),
                List.of()));
        assertThat(office.agenda(known)).isEmpty();
    }

    @Test
    void an_application_waits_for_its_support_until_that_is_provided_or_was_never_asked_for() {
        String support = "support:" + id;
        var recipient = new Recipient(UUID.randomUUID(), ConstituentKind.values()[0], office.setting(), List.of("SN"));
        var request = new Request(recipient, Control.UNKNOWN, SupportTopic.values()[0], FieldDate.parse("2024-01"),
                null);
        var early = new ApplicationReceivedEarly(id, new Application(FieldDate.parse("2024-03"), null));
        long known = happened(support, new SupportRequested(id, request), early);
        assertThat(only(known).get("waiting").get("sheet").asString()).isEqualTo("support-applications");
        known = happened(support, new SupportProvided(id, new Provision(recipient, Control.UNKNOWN,
                SupportTopic.values()[0], FieldDate.parse("2024-02"), null, early.application()), List.of()));
        assertThat(office.agenda(known)).isEmpty();
        known = happened(support, early, new RequestRetracted(id, new EventId(support, 0), request, "r"));
        assertThat(office.agenda(known)).isEmpty();
    }

    @Test
    void a_row_that_was_taken_back_waits_no_longer() {
        var workplace = "workplace:" + id;
        var premises = new Premises(id, office.setting(), null, EconomicActivity.C);
        var two = new BySex(1, 1, 0, 0);
        var first = meeting("2024-03-05");
        var second = meeting("2024-04-05");
        long known = happened(workplace, new WorkplaceRegistered(id, TITLE, premises,
                new Headcount(two, CountBasis.PARTNER_REPORTED, null), day("2024-01-01")),
                new MeetingReceivedEarly(id, first), new MeetingReceivedEarly(id, second),
                new EarlyMeetingRetracted(id, some, first, "r"));
        assertThat(only(known).get("waiting").get("rows").asInt()).isEqualTo(1);
        known = happened(workplace, new EarlyMeetingRetracted(id, some, second, "r"));
        assertThat(office.agenda(known)).isEmpty();
    }

    @Test
    void rows_are_listed_from_the_day_on_which_they_wait_in_the_reader_s_language_and_found_by_what_they_are() {
        happened(training, scheduled());
        long known = happened(training, sheet(1, 11));
        String address = "/v1/offices/" + office.office() + "/agenda?atLeast=" + known;
        assertThat(json(address, Role.RECORDER).get("items")).hasSize(1);
        assertThat(json(address + "&what=WAITING_ROWS", Role.RECORDER).get("items")).hasSize(1);
        assertThat(json(address + "&what=REPORT", Role.RECORDER).get("items")).isEmpty();
        assertThat(json(address + "&on=2000-01-01", Role.RECORDER).get("items")).isEmpty();
        assertThat(get(address, "fr", Role.RECORDER).body())
                .contains("En attente : la tenue de la séance, l'inscription de la personne");
        assertThat(get(address, "es", Role.RECORDER).body()).contains("A la espera de: la celebración de la sesión");
    }

    @Test
    void thousands_of_rows_are_one_entry() {
        happened(training, scheduled());
        int[] many = IntStream.range(100, 1100).toArray();
        happened(training, sheet(1, many), sheet(2, many));
        long known = happened(training, held(1));
        assertThat(only(known).get("waiting").get("rows").asInt()).isEqualTo(2000);
        known = happened(training, IntStream.of(many).limit(900).mapToObj(this::enrolled)
                .toArray(BeneficiaryEnrolled[]::new));
        assertThat(only(known).get("waiting").get("rows").asInt()).isEqualTo(1100);
    }

    private static Meeting meeting(String day) {
        return new Meeting(UUID.randomUUID(), day(day), List.of(org.cooptrack.events.safety.Side.WORKERS), null);
    }

    private JsonNode only(long known) {
        List<JsonNode> all = office.agenda(known);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().get("what").asString()).isEqualTo("WAITING_ROWS");
        return all.getFirst();
    }

    private static List<String> texts(JsonNode list) { return list.valueStream().map(JsonNode::asString).toList(); }

    private Metadata ofBatch() {
        return new Metadata(new Actor("test", "test"), Role.RECORDER, null, "1", null, id, id, "batch:" + batch);
    }

    private TrainingScheduled scheduled() {
        return new TrainingScheduled(id, "T" + id, TITLE, "SIYB", office.setting(), day("2024-05-01"),
                day("2024-05-31"), 30, Percentage.of("80"), false, CompletionBasis.ATTESTED_REGISTER);
    }

    private TrainingSessionHeld held(int session) {
        return new TrainingSessionHeld(id, office.setting(), session, FieldDate.parse("2024-05-02"), Decimal.of(6),
                List.of());
    }

    private AttendanceRecorded sheet(int session, int... persons) {
        return new AttendanceRecorded(id, session, lines(true, persons));
    }

    private static List<Attendance> lines(boolean present, int... persons) {
        return IntStream.of(persons).mapToObj(one -> new Attendance(person(one), present)).toList();
    }

    private BeneficiaryEnrolled enrolled(int number) { return new BeneficiaryEnrolled(id, took(number)); }

    private Participation took(int number) {
        var plain = People.took(number, Sex.FEMALE, "SN", "2024-04-20", 1);
        return new Participation(office.setting(), plain.topic(), plain.person(), plain.attributes(),
                plain.occurredOn());
    }

    private static Presence present(Side side, int women) {
        return new Presence(side, women, 0, 0, 0, List.of(), CountBasis.PARTNER_REPORTED, null, null);
    }
}
