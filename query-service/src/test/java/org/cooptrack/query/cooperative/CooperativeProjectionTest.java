package org.cooptrack.query.cooperative;

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
import org.cooptrack.events.cooperative.*;
import org.cooptrack.events.value.*;
import org.cooptrack.query.cooperative.Roll.Stay;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class CooperativeProjectionTest {
    private static final UUID COOP = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID AWA = UUID.fromString("a0000000-0000-4000-8000-000000000001");
    private static final UUID ID = new UUID(1, 1);
    private static final EventId FIRST = new EventId("cooperative:" + COOP, 0);
    private static final Undertaking UNDERTAKING = new Undertaking(COOP, new Setting(
            List.of(new ProjectShare(PROJECT, Percentage.HUNDRED)), new Place("SN", null, null), null, null,
            List.of(), List.of()), Settlement.RURAL);
    private static final Activity NOTHING = new Activity(UNDERTAKING, null, null, List.of());
    private static final Founders FOUNDERS = new Founders(UNDERTAKING, new BySex(7, 0, 0, 0),
            CountBasis.ADMINISTRATIVE_RECORD, null, FieldDate.parse("2024-03"), null);
    private static final ByLaws BY_LAWS = new ByLaws(day("2024-03-01"), null);
    private static final Registration REGISTRATION = new Registration(UNDERTAKING, "Registre", "SN-1",
            day("2024-05-10"), null);

    private final CooperativeProjection projection = new CooperativeProjection();
    private final List<CooperativeEvent> history = new ArrayList<>();

    @Test
    void nothing_is_shown_of_a_cooperative_nobody_initiated() {
        happened(new FoundersRecorded(COOP, FOUNDERS, List.of()));
        assertThat(view()).isNull();
    }

    @Test
    void a_cooperative_shows_how_far_it_has_come() {
        registered();
        assertThat(view().founders()).isEqualTo(FOUNDERS);
        assertThat(view().byLaws()).isEqualTo(BY_LAWS);
        assertThat(view().registration()).isEqualTo(REGISTRATION);
        happened(new RegistrationRetracted(COOP, FIRST, REGISTRATION, NOTHING, "r"),
                new FoundersRetracted(COOP, FIRST, FOUNDERS, "r"));
        assertThat(view().registration()).isNull();
        assertThat(view().founders()).isNull();
    }

    @Test
    void a_cooperative_shows_until_when_it_is_active() {
        happened(initiated(), held("2024-03-01"));
        assertThat(view().life().activeUntil()).isNull();
        happened(new CooperativeRegistered(COOP, FIRST, REGISTRATION, NOTHING, List.of()));
        assertThat(view().life().activeUntil()).isEqualTo("2025-03-01");
        happened(new TurnoverReported(COOP, FIRST, turnover("5"), NOTHING, NOTHING, List.of()));
        assertThat(view().life().activeUntil()).isEqualTo("2025-12-31");
        happened(new TurnoverCorrected(COOP, FIRST, FIRST, turnover("5"), turnover("0"), NOTHING, NOTHING, "r",
                List.of()));
        assertThat(view().life().activeUntil()).isEqualTo("2025-03-01");
        happened(new CooperativeDissolved(COOP, FIRST, day("2024-12-01"), NOTHING, NOTHING, "r"));
        assertThat(view().life().activeUntil()).isEqualTo("2024-12-01");
        happened(new DissolutionRetracted(COOP, FIRST, FIRST, day("2024-12-01"), NOTHING, NOTHING, "r"),
                new AssemblyRetracted(COOP, FIRST, FIRST, new Assembly(ID, day("2024-03-01"), null), NOTHING, NOTHING,
                        "r"));
        assertThat(view().life().activeUntil()).isNull();
    }

    @Test
    void who_left_and_joined_again_has_two_stays_and_is_one_member() {
        registered();
        happened(joined("2024-06-01"), left("2024-09-01"), joined("2025-01-01"));
        assertThat(view().roll()).isEqualTo(new Roll(1, new java.util.TreeMap<>(Map.of(AWA,
                List.of(new Stay(day("2024-06-01"), day("2024-09-01")), new Stay(day("2025-01-01"), null))))));
        happened(new JoiningRetracted(COOP, FIRST, tenure("2025-01-01"), "r"));
        assertThat(view().roll().members()).isZero();
        happened(new LeavingRetracted(COOP, FIRST, membership("2024-06-01"), new Leaving(day("2024-09-01"), false),
                "r"));
        assertThat(view().roll().members()).isEqualTo(1);
        happened(new JoiningRetracted(COOP, FIRST, tenure("2024-06-01"), "r"));
        assertThat(view().roll()).isEqualTo(Roll.EMPTY);
    }

    @Test
    void by_laws_that_were_taken_back_are_not_shown() {
        happened(initiated(), new ByLawsAdopted(COOP, BY_LAWS));
        assertThat(view().byLaws()).isEqualTo(BY_LAWS);
        happened(new ByLawsRetracted(COOP, FIRST, BY_LAWS, "r"));
        assertThat(view().byLaws()).isNull();
    }

    @Test
    void a_view_is_read_back_as_it_was_written() {
        registered();
        happened(new FoundersCorrected(COOP, FIRST, FOUNDERS, FOUNDERS, "r", List.of()),
                new ByLawsCorrected(COOP, FIRST, BY_LAWS, BY_LAWS, "r"),
                new RegistrationCorrected(COOP, FIRST, REGISTRATION, REGISTRATION, NOTHING, NOTHING, "r", List.of()),
                joined("2024-06-01"), new JoiningCorrected(COOP, FIRST, tenure("2024-06-01"), tenure("2024-06-02"),
                        "r"),
                left("2024-09-01"), new LeavingCorrected(COOP, FIRST, membership("2024-06-02"),
                        new Leaving(day("2024-09-01"), false), new Leaving(day("2024-09-02"), false), "r"),
                held("2024-09-01"), new AssemblyCorrected(COOP, FIRST, FIRST, new Assembly(ID, day("2024-09-01"),
                        null), new Assembly(ID, day("2024-09-02"), null), NOTHING, NOTHING, "r", List.of()),
                new TurnoverReported(COOP, FIRST, turnover("5"), NOTHING, NOTHING, List.of()),
                new CooperativeDissolved(COOP, FIRST, day("2025-12-01"), NOTHING, NOTHING, "r"),
                new DissolutionCorrected(COOP, FIRST, FIRST, day("2025-12-01"), day("2025-12-02"), NOTHING, NOTHING,
                        "r"));
        assertThat(EventJson.read(CooperativeView.class, EventJson.write(view()))).isEqualTo(view());
    }

    @Test
    void every_measure_of_cooperatives_speaks_french_english_and_spanish() {
        assertThat(new CooperativeMeasures().measures()).hasSize(7).allSatisfy(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
    }

    @Test
    void every_dimension_of_the_entries_is_declared_by_their_measure() {
        var declared = new HashMap<String, Set<String>>();
        new CooperativeMeasures().measures().forEach(measure -> declared.put(measure.entries(),
                Set.copyOf(measure.dimensions().stream().map(Object::toString).toList())));
        var entries = new ArrayList<Entry>();
        entries.addAll(new FoundersRecorded(COOP, FOUNDERS, List.of()).entries());
        entries.addAll(new CooperativeRegistered(COOP, FIRST, REGISTRATION,
                new Activity(UNDERTAKING, day("2024-05-10"), null, List.of(day("2024-06-01"))), List.of()).entries());
        entries.addAll(new MemberJoined(COOP, tenure("2024-06-01")).entries());
        assertThat(entries).extracting(Entry::measure).containsAll(declared.keySet());
        assertThat(entries).allSatisfy(entry -> assertThat(declared.get(entry.measure()))
                .containsAll(entry.dimensions().values().keySet().stream().map(Object::toString).toList()));
    }

    private void registered() {
        happened(initiated(), new FoundersRecorded(COOP, FOUNDERS, List.of()), new ByLawsAdopted(COOP, BY_LAWS),
                new CooperativeRegistered(COOP, FIRST, REGISTRATION, NOTHING, List.of()));
    }

    private void happened(CooperativeEvent... events) { history.addAll(List.of(events)); }

    private @Nullable CooperativeView view() {
        CooperativeView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, COOP, COOP, null);
        for (int at = 0; at < history.size(); at++)
            view = projection.fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at), Instant.EPOCH,
                    history.get(at), metadata));
        return view;
    }

    private static CooperativeInitiated initiated() {
        return new CooperativeInitiated(COOP, LocalizedText.of(Map.of("fr", "Coopérative")), UNDERTAKING, null,
                day("2024-02-01"));
    }

    private static GeneralAssemblyHeld held(String on) {
        return new GeneralAssemblyHeld(COOP, FIRST, new Assembly(ID, day(on), null), NOTHING, NOTHING, List.of());
    }

    private static Turnover turnover(String amount) {
        return new Turnover(ID, new Period(day("2024-01-01"), day("2024-12-31")), Decimal.of(amount), "XOF", null);
    }

    private static Membership membership(String on) {
        return new Membership(UNDERTAKING, AWA, new Attributes("SN", Sex.FEMALE, AgeBand.AGE_25_29, false,
                Disability.UNKNOWN, DisabilityMethod.DECLARED, MigrationStatus.UNKNOWN, StatusInEmployment.UNKNOWN,
                "6111", Settlement.RURAL, List.of(), "UNKNOWN"), day(on));
    }

    private static Tenure tenure(String on) { return new Tenure(membership(on), null); }

    private static MemberJoined joined(String on) { return new MemberJoined(COOP, tenure(on)); }

    private static MemberLeft left(String on) {
        return new MemberLeft(COOP, FIRST, membership("2024-06-01"), new Leaving(day(on), false));
    }

    private static LocalDate day(String day) { return LocalDate.parse(day); }
}
