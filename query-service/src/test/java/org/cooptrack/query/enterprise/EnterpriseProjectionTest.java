package org.cooptrack.query.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.enterprise.*;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class EnterpriseProjectionTest {
    private static final UUID ENTERPRISE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID CLAIM = UUID.fromString("01980000-0000-7000-8000-000000000002");
    private static final EventId FIRST = new EventId("enterprise:" + ENTERPRISE, 0);
    private static final Matter MATTER = new Matter(ENTERPRISE, new Setting(
            List.of(new ProjectShare(new UUID(0, 9), Percentage.HUNDRED)), new Place("SN", null, null), new UUID(0, 3),
            new UUID(0, 4), List.of("C122"), List.of(Aim.EMPLOYMENT_POLICY)), Stage.START_UP,
            List.of(SupportKind.INPUT_SUPPLY));
    private static final LocalDate DAY = LocalDate.parse("2026-05-01");

    private final EnterpriseProjection projection = new EnterpriseProjection();
    private final List<EnterpriseEvent> history = new ArrayList<>();

    @Test
    void nothing_is_shown_of_an_enterprise_that_is_not_supported_or_never_was() {
        happened(new BaselineEstablished(ENTERPRISE, workforce(0)));
        assertThat(view()).isNull();
        happened(supported(), new SupportRetracted(ENTERPRISE, FIRST, support(), "r"));
        assertThat(view()).isNull();
    }

    @Test
    void an_enterprise_shows_its_baseline_and_later_headcounts() {
        happened(supported(), new BaselineEstablished(ENTERPRISE, workforce(0)),
                new HeadcountTaken(ENTERPRISE, workforce(4), List.of()),
                new HeadcountCorrected(ENTERPRISE, FIRST, workforce(4), workforce(5), "r"));
        assertThat(view().baseline().headcount().persons()).isZero();
        assertThat(view().headcounts()).hasSize(1).hasEntrySatisfying(DAY,
                counted -> assertThat(counted.headcount().persons()).isEqualTo(5));
        happened(new HeadcountRetracted(ENTERPRISE, FIRST, workforce(5), "r"),
                new BaselineRetracted(ENTERPRISE, FIRST, workforce(0), "r"));
        assertThat(view().baseline()).isNull();
        assertThat(view().headcounts()).isEmpty();
    }

    @Test
    void a_claim_shows_whether_it_was_verified_or_rejected() {
        var jobs = jobs(JobKind.DIRECT);
        happened(supported(), new JobsClaimed(ENTERPRISE, jobs));
        assertThat(view().jobClaims().get(CLAIM)).isEqualTo(new JobClaim(jobs, null, null));
        happened(new ClaimVerified(ENTERPRISE, FIRST, jobs, DAY, null));
        assertThat(view().jobClaims().get(CLAIM)).isEqualTo(new JobClaim(jobs, DAY, null));
        happened(new VerificationRetracted(ENTERPRISE, FIRST, jobs, "r"),
                new ClaimRejected(ENTERPRISE, FIRST, jobs, DAY, "r"));
        assertThat(view().jobClaims().get(CLAIM)).isEqualTo(new JobClaim(jobs, null, DAY));
        happened(new RejectionRetracted(ENTERPRISE, FIRST, jobs, "r"),
                new ClaimRetracted(ENTERPRISE, FIRST, jobs, "r"));
        assertThat(view().jobClaims()).isEmpty();
    }

    @Test
    void a_view_is_read_back_as_it_was_written() {
        happened(supported(), new HeadcountTaken(ENTERPRISE, workforce(4), List.of()),
                new JobsClaimed(ENTERPRISE, jobs(JobKind.DIRECT)), new LossesReported(ENTERPRISE, losses(), List.of()));
        assertThat(view().losses()).hasSize(1);
        assertThat(EventJson.read(EnterpriseView.class, EventJson.write(view()))).isEqualTo(view());
    }

    @Test
    void every_measure_speaks_three_languages_and_declares_every_dimension_of_its_entries() {
        var declared = new HashMap<String, Set<?>>();
        Stream.of(new EnterpriseMeasures(), new JobMeasures()).flatMap(all -> all.measures().stream())
                .forEach(measure -> {
                    assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
                    assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
                    declared.put(measure.id(), measure.dimensions());
                });
        var entries = new ArrayList<Entry>(support().entries());
        for (var kind : JobKind.values()) {
            entries.addAll(jobs(kind).claimed());
            entries.addAll(jobs(kind).verified());
        }
        entries.addAll(losses().entries());
        assertThat(entries).extracting("measure").containsAll(declared.keySet());
        assertThat(entries).allSatisfy(entry -> {
            assertThat(declared).containsKey(entry.measure());
            assertThat(declared.get(entry.measure()).stream().map(Object::toString))
                    .containsAll(entry.dimensions().values().keySet().stream().map(Object::toString).toList());
        });
    }

    private void happened(EnterpriseEvent... events) { history.addAll(List.of(events)); }

    private EnterpriseView view() {
        EnterpriseView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, ENTERPRISE, ENTERPRISE, null);
        for (int at = 0; at < history.size(); at++)
            view = projection.fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at), Instant.EPOCH,
                    history.get(at), metadata));
        return view;
    }

    private static EnterpriseSupported supported() {
        return new EnterpriseSupported(ENTERPRISE, support(), List.of());
    }

    private static Support support() {
        var attributes = new Attributes("SN", Sex.FEMALE, AgeBand.AGE_30_34, false, Disability.NO,
                DisabilityMethod.DECLARED, MigrationStatus.NOT_MIGRANT, StatusInEmployment.EMPLOYER, "UNKNOWN",
                Settlement.URBAN, List.of(), "UNKNOWN");
        return new Support(MATTER, Declared.YES, new Owner(new UUID(4, 4), attributes), FieldDate.parse("2026-02"),
                null);
    }

    private static Workforce workforce(int women) { return new Workforce(DAY, women(women), null, null); }

    private static Jobs jobs(JobKind kind) {
        return new Jobs(CLAIM, MATTER, kind, FieldDate.parse("2026-03"), women(4), Decimal.of("3.5"),
                List.of(new UUID(0, 5)), null);
    }

    private static Losses losses() {
        return new Losses(new UUID(0, 6), MATTER, FieldDate.parse("2026-04"), women(1), Decimal.ONE, null);
    }

    private static Headcount women(int women) {
        return new Headcount(women, 0, 0, 0, CountBasis.COUNTED_BY_PERSON, null);
    }
}
