package org.cooptrack.query.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.dispute.*;
import org.cooptrack.events.dispute.Settlement;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class DisputeProjectionTest {
    private static final UUID DISPUTE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID MILL = UUID.fromString("01980000-0000-7000-8000-0000000000c1");
    private static final UUID UNION = UUID.fromString("01980000-0000-7000-8000-0000000000c2");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final EventId FIRST = new EventId("dispute:" + DISPUTE, 0);
    private static final Matter MATTER = new Matter(
            new Setting(List.of(new ProjectShare(PROJECT, Percentage.HUNDRED)), new Place("SN", null, null), null, null,
                    List.of("C154"), List.of()),
            List.of("SN"), "WAGES", DisputeForm.COLLECTIVE_OVER_RIGHTS);
    private static final Notification NOTIFICATION = new Notification(MATTER, day("2026-02-02"), null);
    private static final Proceedings CONCILIATION = new Proceedings(MATTER, Way.CONCILIATION, day("2026-03-10"), null);
    private static final Settlement SETTLEMENT = new Settlement(MATTER, Way.CONCILIATION, List.of(MILL, UNION),
            day("2026-03-12"), null);
    private static final NonSettlement END = new NonSettlement(MATTER, Cause.NO_AGREEMENT, day("2026-03-20"), null);
    private static final Stoppage STRIKE = new Stoppage(PROJECT, MATTER, Action.STRIKE, day("2026-03"),
            Decimal.of("120.5"), 60, CountBasis.ADMINISTRATIVE_RECORD, null, null);

    private final DisputeProjection projection = new DisputeProjection();
    private final List<DisputeEvent> history = new ArrayList<>();

    @Test
    void nothing_is_shown_of_a_dispute_that_was_not_notified_or_was_taken_back() {
        happened(new PartyNamed(DISPUTE, party(UNION, Side.WORKERS)));
        assertThat(view()).isNull();
        happened(notified());
        assertThat(view().status()).isEqualTo(DisputeStatus.NOTIFIED);
        happened(new NotificationRetracted(DISPUTE, FIRST, NOTIFICATION, "r"));
        assertThat(view()).isNull();
    }

    @Test
    void a_dispute_shows_its_parties_and_how_far_it_has_come() {
        happened(notified(), new PartyNamed(DISPUTE, party(UNION, Side.WORKERS)),
                new ProceedingsHeld(DISPUTE, CONCILIATION, List.of()));
        assertThat(view().parties()).containsOnlyKeys(MILL, UNION);
        assertThat(view().status()).isEqualTo(DisputeStatus.CONCILIATED_OR_ARBITRATED);
        happened(new DisputeSettled(DISPUTE, FIRST, SETTLEMENT, List.of()));
        assertThat(view().status()).isEqualTo(DisputeStatus.SETTLED);
        assertThat(view().settled())
                .isEqualTo(new DisputeView.Outcome(Way.CONCILIATION, day("2026-03-12"), List.of(MILL, UNION)));
        happened(new SettlementRetracted(DISPUTE, FIRST, SETTLEMENT, "r"),
                new DisputeNotSettled(DISPUTE, END, List.of()));
        assertThat(view().status()).isEqualTo(DisputeStatus.NOT_SETTLED);
        happened(new NonSettlementRetracted(DISPUTE, FIRST, END, "r"),
                new ProceedingsRetracted(DISPUTE, FIRST, CONCILIATION, "r"),
                new PartyRetracted(DISPUTE, FIRST, party(UNION, Side.WORKERS), "r"));
        assertThat(view().status()).isEqualTo(DisputeStatus.NOTIFIED);
        assertThat(view().parties()).containsOnlyKeys(MILL);
    }

    @Test
    void what_was_corrected_is_shown_as_it_is_now() {
        var later = new Proceedings(MATTER, Way.CONCILIATION, day("2026-03-11"), null);
        var more = new Stoppage(PROJECT, MATTER, Action.STRIKE, day("2026-03"), Decimal.of(130), 60,
                CountBasis.ADMINISTRATIVE_RECORD, null, null);
        happened(notified(), new ProceedingsHeld(DISPUTE, CONCILIATION, List.of()),
                new ProceedingsCorrected(DISPUTE, FIRST, CONCILIATION, later, "r", List.of()),
                new DaysLostRecorded(DISPUTE, STRIKE, List.of()),
                new DaysLostCorrected(DISPUTE, FIRST, STRIKE, more, "r", List.of()),
                new NotificationCorrected(DISPUTE, FIRST, NOTIFICATION,
                        new Notification(MATTER, day("2026-02-03"), null), "r", List.of()));
        assertThat(view().notifiedOn()).isEqualTo(day("2026-02-03"));
        assertThat(view().proceedings()).containsEntry(Way.CONCILIATION, day("2026-03-11"));
        assertThat(view().stoppages().values()).containsExactly(more);
        happened(new DaysLostRetracted(DISPUTE, FIRST, more, "r"));
        assertThat(view().stoppages()).isEmpty();
    }

    @Test
    void a_view_is_read_back_as_it_was_written() {
        happened(notified(), new ProceedingsHeld(DISPUTE, CONCILIATION, List.of()),
                new DisputeSettled(DISPUTE, FIRST, SETTLEMENT, List.of()),
                new DaysLostRecorded(DISPUTE, STRIKE, List.of()));
        assertThat(EventJson.read(DisputeView.class, EventJson.write(view()))).isEqualTo(view());
    }

    @Test
    void every_measure_of_disputes_speaks_french_english_and_spanish() {
        assertThat(new DisputeMeasures().measures()).hasSize(5).allSatisfy(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
    }

    @Test
    void every_measure_declares_the_dimensions_of_its_entries() {
        var declared = new HashMap<String, Set<Dimension>>();
        new DisputeMeasures().measures().forEach(measure -> declared.put(measure.id(), measure.dimensions()));
        var entries = List.<Counted>of(notified(), new ProceedingsHeld(DISPUTE, CONCILIATION, List.of()),
                new DisputeSettled(DISPUTE, FIRST, SETTLEMENT, List.of()),
                new DisputeNotSettled(DISPUTE, END, List.of()), new DaysLostRecorded(DISPUTE, STRIKE, List.of()))
                .stream().flatMap(event -> event.entries().stream()).toList();
        assertThat(entries).extracting("measure").containsAll(declared.keySet());
        assertThat(entries).allSatisfy(entry -> assertThat(declared.get(entry.measure()))
                .containsAll(entry.dimensions().values().keySet()));
    }

    private void happened(DisputeEvent... events) { history.addAll(List.of(events)); }

    private @Nullable DisputeView view() {
        DisputeView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, DISPUTE, DISPUTE, null);
        for (int at = 0; at < history.size(); at++)
            view = projection.fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at), Instant.EPOCH,
                    history.get(at), metadata));
        return view;
    }

    private static DisputeNotified notified() {
        return new DisputeNotified(DISPUTE, NOTIFICATION, List.of(party(MILL, Side.EMPLOYERS)), List.of());
    }

    private static Party party(UUID id, Side side) { return new Party(id, PartyKind.ORGANISATION, side, null); }

    private static FieldDate day(String text) { return FieldDate.parse(text); }
}
