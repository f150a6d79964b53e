package org.cooptrack.query.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class DialogueProjectionTest {
    private static final UUID SESSION = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID ACCORD = UUID.fromString("01980000-0000-7000-8000-00000000000b");
    private static final UUID UNION = UUID.fromString("01980000-0000-7000-8000-0000000000c3");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final Party WORKERS = new Party(UNION, Side.WORKERS);
    private static final Matter MATTER = new Matter(
            new Setting(List.of(new ProjectShare(PROJECT, Percentage.HUNDRED)), new Place("IT", null, null), null, null,
                    List.of(), List.of()),
            List.of("ML"), "WAGES");
    private static final LocalizedText TITLE = LocalizedText.of(Map.of("fr", "Salaires"));
    private static final Agreement AGREEMENT = new Agreement(ACCORD, TITLE, MATTER, List.of(UNION),
            FieldDate.parse("2026-03-10"), null);
    private static final EventId FIRST = new EventId("dialogue:" + SESSION, 0);

    private final DialogueProjection projection = new DialogueProjection();
    private final List<DialogueEvent> history = new ArrayList<>();

    @Test
    void nothing_is_shown_of_a_session_nobody_convened() {
        happened(new DialogueSessionRescheduled(SESSION, LocalDate.parse("2026-03-12"), "r"));
        assertThat(view()).isNull();
    }

    @Test
    void attendance_that_came_early_is_shown_as_waiting_until_the_session_is_held() {
        happened(convened(), new AttendanceReceivedEarly(SESSION, List.of(there(4))),
                new AttendanceReceivedEarly(SESSION, List.of(there(5))));
        assertThat(view().meeting().waiting()).containsExactly(there(5));
        assertThat(view().meeting().attendance()).isEmpty();
        happened(new DialogueSessionHeld(SESSION, proceedings(Form.OTHER, there(5)), List.of()));
        assertThat(view().meeting().waiting()).isEmpty();
        assertThat(view().meeting().attendance()).containsExactly(there(5));
        assertThat(view().meeting().form()).isEqualTo(Form.OTHER);
    }

    @Test
    void a_session_that_never_took_place_shows_no_attendance() {
        happened(convened(), new DialogueSessionHeld(SESSION, proceedings(Form.OTHER, there(5)), List.of()),
                new HoldingRetracted(SESSION, FIRST, proceedings(Form.OTHER, there(5)), "r"));
        assertThat(view().meeting()).isEqualTo(Meeting.NONE);
    }

    @Test
    void an_agreement_shows_who_signed_and_since_when_it_is_and_is_no_longer_in_force() {
        happened(convened(), new AgreementReached(SESSION, AGREEMENT, List.of()),
                new AgreementSigned(SESSION, ACCORD, WORKERS, LocalDate.parse("2026-03-12")),
                new AgreementEnteredIntoForce(SESSION, AGREEMENT, FIRST, LocalDate.parse("2026-04-01")),
                new AgreementDenounced(SESSION, AGREEMENT, FIRST, WORKERS, LocalDate.parse("2026-05-20"), "r"));
        assertThat(view().agreements().get(ACCORD)).isEqualTo(new Accord(TITLE, FieldDate.parse("2026-03-10"),
                List.of(UNION), new java.util.TreeMap<>(Map.of(UNION, LocalDate.parse("2026-03-12"))),
                LocalDate.parse("2026-04-01"), LocalDate.parse("2026-05-20")));
        happened(new DenunciationRetracted(SESSION, AGREEMENT, FIRST, LocalDate.parse("2026-05-20"), "r"));
        assertThat(view().agreements().get(ACCORD).denouncedOn()).isNull();
    }

    @Test
    void what_is_put_right_or_taken_back_of_confirmations_the_cancellation_and_follow_ups_is_shown_as_it_is_now() {
        var found = new FollowUp(FieldDate.parse("2026-06"), FollowUpOutcome.CARRIED_OUT, null);
        var after = new FollowUp(FieldDate.parse("2026-07"), FollowUpOutcome.NOT_CARRIED_OUT, null);
        happened(convened(), new PartyConfirmed(SESSION, WORKERS, day("2026-02-20")),
                new ConfirmationCorrected(SESSION, FIRST, WORKERS, day("2026-02-20"), day("2026-02-21"), "r"),
                new DialogueSessionCancelled(SESSION, day("2026-03-01"), "r"),
                new CancellationCorrected(SESSION, FIRST, day("2026-03-01"), day("2026-03-02"), "r"),
                new DialogueFollowedUp(SESSION, 1, found.occurredOn(), found.outcome(), null, List.of()),
                new FollowUpCorrected(SESSION, FIRST, 1, found, after, "r", List.of()));
        assertThat(view().parties().get(UNION).confirmedOn()).isEqualTo(day("2026-02-21"));
        assertThat(view().cancelledOn()).isEqualTo(day("2026-03-02"));
        assertThat(view().followUps().get(1).outcome()).isEqualTo(FollowUpOutcome.NOT_CARRIED_OUT);
        happened(new ConfirmationRetracted(SESSION, FIRST, WORKERS, day("2026-02-21"), "r"),
                new CancellationRetracted(SESSION, FIRST, day("2026-03-02"), "r"),
                new FollowUpRetracted(SESSION, FIRST, 1, after, "r"));
        assertThat(view().parties().get(UNION).confirmedOn()).isNull();
        assertThat(view().cancelledOn()).isNull();
        assertThat(view().followUps()).isEmpty();
    }

    @Test
    void a_view_is_read_back_as_it_was_written() {
        happened(convened(), new DialogueSessionHeld(SESSION, proceedings(Form.OTHER, there(5)), List.of()),
                new AgreementReached(SESSION, AGREEMENT, List.of()),
                new AgreementSigned(SESSION, ACCORD, WORKERS, LocalDate.parse("2026-03-12")),
                new DialogueFollowedUp(SESSION, 1, FieldDate.parse("2026-09"), FollowUpOutcome.CARRIED_OUT, null,
                        List.of()));
        assertThat(EventJson.read(DialogueView.class, EventJson.write(view()))).isEqualTo(view());
    }

    @Test
    void every_measure_of_dialogue_speaks_french_english_and_spanish() {
        assertThat(new DialogueMeasures().measures()).hasSize(5).allSatisfy(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
    }

    @Test
    void every_dimension_of_the_entries_is_declared_by_their_measure() {
        var declared = new java.util.HashMap<String, java.util.Set<?>>();
        new DialogueMeasures().measures().forEach(measure -> declared.put(measure.entries(), measure.dimensions()));
        var entries = new ArrayList<>(proceedings(Form.OTHER, there(5)).entries());
        entries.addAll(new AgreementReached(SESSION, AGREEMENT, List.of()).entries());
        entries.addAll(new AgreementEnteredIntoForce(SESSION, AGREEMENT, FIRST, LocalDate.EPOCH).entries());
        assertThat(entries).extracting("measure").containsAll(declared.keySet());
        assertThat(entries).allSatisfy(entry -> assertThat(declared.get(entry.measure()).stream().map(Object::toString))
                .containsAll(entry.dimensions().values().keySet().stream().map(Object::toString).toList()));
    }

    private static LocalDate day(String day) { return LocalDate.parse(day); }

    private void happened(DialogueEvent... events) { history.addAll(List.of(events)); }

    private @Nullable DialogueView view() {
        DialogueView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, SESSION, SESSION, null);
        for (int at = 0; at < history.size(); at++)
            view = projection.fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at), Instant.EPOCH,
                    history.get(at), metadata));
        return view;
    }

    private static DialogueSessionConvened convened() {
        return new DialogueSessionConvened(SESSION, TITLE, MATTER, LocalDate.parse("2026-03-10"), List.of(WORKERS));
    }

    private static Proceedings proceedings(Form form, Presence... attendance) {
        return new Proceedings(SESSION, MATTER, FieldDate.parse("2026-03-10"), form, List.of(attendance));
    }

    private static Presence there(int women) {
        return new Presence(Side.WORKERS, women, 0, 0, 0, List.of(UNION), CountBasis.COUNTED_BY_PERSON, null, null);
    }
}
