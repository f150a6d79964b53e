package org.cooptrack.query.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.safety.Headcount;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class SafetyProjectionTest {
    private static final UUID PLANT = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID ID = new UUID(1, 1);
    private static final EventId FIRST = new EventId("workplace:" + PLANT, 0);
    private static final Premises PREMISES = new Premises(PLANT, new Setting(
            List.of(new ProjectShare(PROJECT, Percentage.HUNDRED)), new Place("SN", null, null), null, null,
            List.of(), List.of()), null, EconomicActivity.C);
    private static final BySex TWO = new BySex(1, 1, 0, 0);
    private static final Headcount HEADCOUNT = new Headcount(new BySex(60, 40, 0, 0), CountBasis.PARTNER_REPORTED,
            null);
    private static final Committee COMMITTEE = new Committee(PREMISES, LocalDate.parse("2026-01-15"), 3, TWO, TWO,
            HEADCOUNT, null);

    private final SafetyProjection projection = new SafetyProjection();
    private final List<SafetyEvent> history = new ArrayList<>();

    @Test
    void nothing_is_shown_of_a_workplace_nobody_registered() {
        happened(new MeetingReceivedEarly(PLANT, met("2026-02-10")));
        assertThat(view()).isNull();
    }

    @Test
    void a_meeting_that_came_early_is_shown_as_waiting_until_the_committee_is_formed() {
        happened(registered(), new MeetingReceivedEarly(PLANT, met("2026-02-10")));
        assertThat(view().waiting()).containsOnlyKeys(ID);
        assertThat(view().committee()).isNull();
        happened(new CommitteeFormed(PLANT, COMMITTEE, List.of(met("2026-02-10")), List.of()));
        assertThat(view().waiting()).isEmpty();
        assertThat(view().committee().functioningUntil()).isEqualTo("2026-05-10");
    }

    @Test
    void a_committee_shows_until_when_it_is_functioning() {
        happened(registered(), new CommitteeFormed(PLANT, COMMITTEE, List.of(), List.of()));
        assertThat(view().committee().functioningUntil()).isNull();
        happened(meeting("2026-02-10"));
        assertThat(view().committee().functioningUntil()).isEqualTo("2026-05-10");
        happened(new MeetingCorrected(PLANT, FIRST, FIRST, met("2026-02-10"), met("2026-03-10"), functioning(),
                functioning(), "r", List.of()));
        assertThat(view().committee().functioningUntil()).isEqualTo("2026-06-10");
        happened(new MeetingRetracted(PLANT, FIRST, FIRST, met("2026-03-10"), functioning(), functioning(), "r"));
        assertThat(view().committee().functioningUntil()).isNull();
        happened(new CommitteeRetracted(PLANT, FIRST, COMMITTEE, "r"));
        assertThat(view().committee()).isNull();
    }

    @Test
    void what_was_retracted_is_shown_no_longer() {
        everything();
        happened(new AssessmentRetracted(PLANT, FIRST, assessment(), "r"),
                new ControlRetracted(PLANT, FIRST, control(), "r"),
                new InjuriesRetracted(PLANT, FIRST, injuries(), "r"));
        assertThat(view().assessments()).isEmpty();
        assertThat(view().controls()).isEmpty();
        assertThat(view().injuries()).isEmpty();
    }

    @Test
    void a_view_is_read_back_as_it_was_written() {
        everything();
        assertThat(EventJson.read(WorkplaceView.class, EventJson.write(view()))).isEqualTo(view());
    }

    @Test
    void every_measure_of_safety_speaks_french_english_and_spanish() {
        assertThat(new SafetyMeasures().measures()).hasSize(7).allSatisfy(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
    }

    @Test
    void every_dimension_of_the_entries_is_declared_by_their_measure() {
        var declared = new HashMap<String, Set<String>>();
        new SafetyMeasures().measures().forEach(measure -> declared.put(measure.id(),
                Set.copyOf(measure.dimensions().stream().map(Object::toString).toList())));
        var entries = new ArrayList<Entry>();
        entries.addAll(new RisksAssessed(PLANT, assessment(), List.of()).entries());
        entries.addAll(new CommitteeFormed(PLANT, COMMITTEE, List.of(met("2026-02-10")), List.of()).entries());
        entries.addAll(new ControlPutInPlace(PLANT, control(), List.of()).entries());
        entries.addAll(new InjuriesReported(PLANT, injuries(), List.of()).entries());
        assertThat(entries).extracting(Entry::measure).containsAll(declared.keySet());
        assertThat(entries).allSatisfy(entry -> assertThat(declared.get(entry.measure()))
                .containsAll(entry.dimensions().values().keySet().stream().map(Object::toString).toList()));
    }

    private void everything() {
        happened(registered(), new HeadcountRevised(PLANT, HEADCOUNT, LocalDate.EPOCH, "r"),
                new RisksAssessed(PLANT, assessment(), List.of()),
                new AssessmentCorrected(PLANT, FIRST, assessment(), assessment(), "r", List.of()),
                new CommitteeFormed(PLANT, COMMITTEE, List.of(), List.of()), meeting("2026-02-10"),
                new CommitteeCorrected(PLANT, FIRST, functioning(), functioning(), "r", List.of()),
                new ControlPutInPlace(PLANT, control(), List.of()),
                new ControlCorrected(PLANT, FIRST, control(), control(), "r", List.of()),
                new InjuriesReported(PLANT, injuries(), List.of()),
                new InjuriesCorrected(PLANT, FIRST, injuries(), injuries(), "r", List.of()));
    }

    private void happened(SafetyEvent... events) { history.addAll(List.of(events)); }

    private @Nullable WorkplaceView view() {
        WorkplaceView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, PLANT, PLANT, null);
        for (int at = 0; at < history.size(); at++)
            view = projection.fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at), Instant.EPOCH,
                    history.get(at), metadata));
        return view;
    }

    private static WorkplaceRegistered registered() {
        return new WorkplaceRegistered(PLANT, LocalizedText.of(Map.of("fr", "Filature")), PREMISES, HEADCOUNT,
                LocalDate.parse("2026-01-10"));
    }

    private static Functioning functioning() { return new Functioning(COMMITTEE, List.of()); }

    private static Meeting met(String day) {
        return new Meeting(ID, LocalDate.parse(day), List.of(Side.WORKERS, Side.EMPLOYER), null);
    }

    private static CommitteeMet meeting(String day) {
        return new CommitteeMet(PLANT, FIRST, met(day), functioning(),
                new Functioning(COMMITTEE, List.of(LocalDate.parse(day))), List.of());
    }

    private static Assessment assessment() { return new Assessment(ID, PREMISES, FieldDate.parse("2026-02"), null); }

    private static Control control() {
        return new Control(ID, PREMISES, ControlType.ELIMINATION, FieldDate.parse("2026-03"), null);
    }

    private static Injuries injuries() {
        return new Injuries(ID, PREMISES, FieldDate.parse("2026"), TWO, TWO, 12, CountBasis.PARTNER_REPORTED, null,
                null);
    }
}
