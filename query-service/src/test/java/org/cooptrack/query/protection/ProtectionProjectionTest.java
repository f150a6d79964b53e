package org.cooptrack.query.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.protection.*;
import org.cooptrack.events.value.*;
import org.cooptrack.query.People;
import org.cooptrack.query.Telling;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ProtectionProjectionTest {
    private static final UUID SCHEME = new UUID(0x7011, 0x8000000000000001L);
    private static final UUID AFFILIATION = new UUID(0x7012, 0x8000000000000001L);
    private static final UUID PAID = new UUID(0x7013, 0x8000000000000001L);
    private static final UUID COVERED = new UUID(0x7014, 0x8000000000000001L);
    private static final EventId FIRST = new EventId("affiliation:" + AFFILIATION, 0);
    private static final Attributes WORKER = People.took(1, Sex.FEMALE, "KE", "2025", 1).attributes();
    private static final Matter MATTER = new Matter(SCHEME, People.setting(1), List.of(Branch.MEDICAL_CARE));
    private static final SchemeTerms TERMS = new SchemeTerms(LocalizedText.of(Map.of("fr", "Assurance maladie")),
            new UUID(1, 1), List.of(Branch.MEDICAL_CARE), true, 3, People.setting(1), FieldDate.parse("2024"));

    @Test
    void nothing_is_shown_of_what_nobody_established_or_enrolled_in() {
        assertThat(scheme(new SchemeClosed(SCHEME, LocalDate.EPOCH, "r"))).isNull();
        assertThat(affiliation(new SubsidyPaid(AFFILIATION, paid(5), List.of()))).isNull();
    }

    @Test
    void a_scheme_shows_its_terms_as_put_right_and_since_when_it_is_closed() {
        var shorter = new SchemeTerms(TERMS.title(), TERMS.authority(), TERMS.branches(), true, null, TERMS.setting(),
                TERMS.establishedOn());
        var closed = scheme(new SchemeEstablished(SCHEME, TERMS),
                new SchemeCorrected(SCHEME, FIRST, TERMS, shorter, "r"),
                new SchemeClosed(SCHEME, LocalDate.EPOCH, "r"));
        assertThat(closed).isEqualTo(new SchemeView(SCHEME, shorter, LocalDate.EPOCH));
        assertThat(EventJson.read(SchemeView.class, EventJson.write(closed))).isEqualTo(closed);
        assertThat(scheme(new SchemeEstablished(SCHEME, TERMS), new SchemeClosed(SCHEME, LocalDate.EPOCH, "r"),
                new ClosureRetracted(SCHEME, FIRST, LocalDate.EPOCH, "r")).closedOn()).isNull();
    }

    @Test
    void an_affiliation_shows_what_was_paid_and_who_is_covered_when() {
        var ended = affiliation(enrolled(), new ContributionPaid(AFFILIATION, paid(5), List.of()),
                new CoverageStarted(AFFILIATION, coverage(null), List.of()),
                new CoverageLapsed(AFFILIATION, FIRST, coverage(null), coverage("2025-09-01"), List.of()),
                new AffiliationEnded(AFFILIATION, MATTER, People.person(1), LocalDate.parse("2025-10-01"),
                        EndCause.DEATH));
        assertThat(ended.payments().get(PAID)).extracting("kind").isEqualTo(PaymentKind.CONTRIBUTION);
        assertThat(ended.coverages().get(COVERED).until()).isEqualTo("2025-09-01");
        assertThat(ended.endedOn()).isEqualTo("2025-10-01");
        assertThat(EventJson.read(AffiliationView.class, EventJson.write(ended))).isEqualTo(ended);
    }

    @Test
    void what_was_taken_back_is_not_shown() {
        var left = affiliation(enrolled(), new SubsidyPaid(AFFILIATION, paid(5), List.of()),
                new CoverageStarted(AFFILIATION, coverage(null), List.of()),
                new CoverageRetracted(AFFILIATION, FIRST, coverage(null), List.of(), "r"),
                new PaymentRetracted(AFFILIATION, FIRST, paid(5), "r"));
        assertThat(left.coverages()).isEmpty();
        assertThat(left.payments()).isEmpty();
        assertThat(affiliation(enrolled(), new EnrolmentRetracted(AFFILIATION, FIRST, enrolment(), "r"))).isNull();
    }

    @Test
    void every_measure_of_protection_speaks_french_english_and_spanish() {
        assertThat(new ProtectionMeasures().measures()).hasSize(8).allSatisfy(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
    }

    @Test
    void every_dimension_of_the_entries_is_declared_by_their_measure() {
        var declared = new HashMap<String, Set<?>>();
        new ProtectionMeasures().measures().forEach(measure -> declared.put(measure.entries(), measure.dimensions()));
        var entries = new ArrayList<>(((PersonEnrolled) enrolled()).entries());
        entries.addAll(new ContributionPaid(AFFILIATION, paid(5), List.of()).entries());
        entries.addAll(new CoverageStarted(AFFILIATION, coverage("2025-09-01"), List.of()).entries());
        assertThat(entries).hasSize(5).allSatisfy(entry -> assertThat(declared.get(entry.measure()))
                .isNotNull().matches(dimensions -> dimensions.containsAll(entry.dimensions().values().keySet())));
    }

    private static AffiliationEvent enrolled() { return new PersonEnrolled(AFFILIATION, enrolment()); }

    private static Enrolment enrolment() {
        return new Enrolment(MATTER, People.person(1), WORKER, FieldDate.parse("2025-03"), null);
    }

    private static Payment paid(long amount) {
        return new Payment(PAID, PaymentKind.CONTRIBUTION, MATTER, People.person(1), WORKER,
                new Money(Decimal.of(amount), "XOF", LocalDate.parse("2025-03-20")), null);
    }

    private static Coverage coverage(String until) {
        return new Coverage(COVERED, CoveredAs.INSURED, MATTER, People.person(1), WORKER,
                LocalDate.parse("2025-04-01"), until == null ? null : LocalDate.parse(until), null);
    }

    private static SchemeView scheme(SchemeEvent... events) {
        SchemeView view = null;
        for (var event : events)
            view = new SchemeProjection().fold(view, recorded(event));
        return view;
    }

    private static AffiliationView affiliation(AffiliationEvent... events) {
        AffiliationView view = null;
        for (var event : events)
            view = new AffiliationProjection().fold(view, recorded(event));
        return view;
    }

    private static <E extends ProtectionEvent> Recorded<E> recorded(E event) {
        return new Recorded<>(0, FIRST, Instant.EPOCH, event, Telling.SOMEBODY);
    }
}
