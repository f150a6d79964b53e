package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.took;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CertificateIssued;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.CompletionRetracted;
import org.cooptrack.events.training.FollowUpOutcome;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.fact.FactProjection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What builds on an enrolment and is counted under figures of its own, whatever the events that come in one batch. */
class FoundedFactsTest {
    private static final JdbcClient VIEWS = FreshViews.prepared();
    private static final UUID TRAINING = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final String STREAM = "training:" + TRAINING, RULE = "training.already-enrolled",
            SPOTTED = "quality.spotted";
    private static final EventId ENROLLED = new EventId(STREAM, 0),
            TRAINED = new EventId(STREAM, 2);
    private static final List<String> MEASURES = List.of(BeneficiaryEnrolled.MEASURE, BeneficiaryTrained.MEASURE,
            CertificateIssued.MEASURE, BeneficiaryFollowedUp.MEASURE);

    private final List<Recorded<Event>> history = new ArrayList<>();

    /** Of two persons, one of whom goes on to the end. */
    private void told() {
        happened(STREAM, new BeneficiaryEnrolled(TRAINING, says(1)));
        happened(STREAM, new BeneficiaryEnrolled(TRAINING, says(2)));
        happened(STREAM, trained(1));
        happened(STREAM, new CertificateIssued(TRAINING, says(1), "17"));
        happened(STREAM, followed());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void what_builds_on_an_enrolment_goes_back_out_with_it_and_comes_back_with_it(int batch) {
        told();
        raised(ENROLLED, RULE);
        assertThat(figures(batch)).isEqualTo(of(1, 0, 0, 0));
        closed(ENROLLED, RULE);
        assertThat(figures(batch)).isEqualTo(of(2, 1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void what_is_told_of_it_while_it_stands_outside_stands_outside_too(int batch) {
        happened(STREAM, new BeneficiaryEnrolled(TRAINING, says(1)));
        happened(STREAM, new BeneficiaryEnrolled(TRAINING, says(2)));
        raised(ENROLLED, RULE);
        happened(STREAM, trained(1));
        happened(STREAM, trained(2));
        assertThat(figures(batch)).isEqualTo(of(1, 1, 0, 0));
        closed(ENROLLED, RULE);
        assertThat(figures(batch)).isEqualTo(of(2, 2, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void it_stays_outside_while_either_has_an_issue_under_whatever_rule(int batch) {
        told();
        raised(ENROLLED, SPOTTED);
        raised(TRAINED, SPOTTED);
        closed(ENROLLED, SPOTTED);
        assertThat(figures(batch)).isEqualTo(of(2, 0, 1, 1));
        closed(TRAINED, SPOTTED);
        assertThat(figures(batch)).isEqualTo(of(2, 1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void an_issue_of_what_builds_on_it_leaves_the_enrolment_where_it_is(int batch) {
        told();
        raised(TRAINED, SPOTTED);
        assertThat(figures(batch)).isEqualTo(of(2, 0, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void a_completion_taken_back_while_it_stands_outside_does_not_come_back(int batch) {
        told();
        raised(ENROLLED, RULE);
        happened(STREAM, new CompletionRetracted(TRAINING, TRAINED, says(1), "wrong person"));
        closed(ENROLLED, RULE);
        assertThat(figures(batch)).isEqualTo(of(2, 0, 1, 1));
    }

    @Test
    void as_known_before_the_issue_it_counts_and_after_it_the_rule_is_named() {
        told();
        raised(ENROLLED, RULE);
        figures(1);
        assertThat(figure(BeneficiaryTrained.MEASURE, 4)).isEqualTo(1);
        assertThat(figure(BeneficiaryTrained.MEASURE, 5)).isZero();
        assertThat(new OpenFindings(VIEWS).of(question(BeneficiaryTrained.MEASURE, 5)))
                .containsExactly(new OpenFindings.Finding(RULE, 1));

    }

    private static Map<String, Integer> of(int enrolled, int trained, int certified, int followed) {
        return new TreeMap<>(Map.of(MEASURES.get(0), enrolled, MEASURES.get(1), trained, MEASURES.get(2), certified,
                MEASURES.get(3), followed));
    }

    private Map<String, Integer> figures(int batch) {
        VIEWS.sql(
                "truncate fact, undone, named_fact, held_fact, held_event, merged_person, kept_out, founding, founded")
                .update();
        var facts = new FactProjection(List.of());
        for (int at = 0; at < history.size(); at += batch)
            facts.write(history.subList(at, Math.min(at + batch, history.size())), VIEWS);
        var figures = new TreeMap<String, Integer>();
        MEASURES.forEach(measure -> figures.put(measure, figure(measure, history.size() - 1L)));
        return figures;
    }

    private static int figure(String measure, long asOf) {
        return VIEWS.sql("select coalesce(sum(quantity), 0) from fact where measure = ? and position <= ?")
                .params(measure, asOf).query(Integer.class).single();
    }

    private static Question question(String measure, long asOf) {
        var text = org.cooptrack.events.value.LocalizedText.of(Map.of("fr", "…"));
        return Question.of(
                new Measure(measure, 1, Measure.Kind.PERSONS, Measure.ofPersonsInActivities(), text, text), List.of(),
                List.of(), asOf);
    }

    private static Participation says(int person) { return took(person, Sex.FEMALE, "KE", "2024-03-01", 1); }

    private static BeneficiaryTrained trained(int person) {
        return new BeneficiaryTrained(TRAINING, says(person), CompletionBasis.ATTENDANCE, null, null);
    }

    private static BeneficiaryFollowedUp followed() {
        return new BeneficiaryFollowedUp(TRAINING, says(1), 3, FollowUpOutcome.values()[0], List.of());
    }

    private void raised(EventId fact, String rule) {
        happened("quality-issue:" + fact, new QualityIssueRaised(fact, rule, "", Owner.project(TRAINING),
                LocalDate.EPOCH, IssueEffect.KEEPS_OUT, Belonging.NOWHERE, "twice", List.of()));
    }

    private void closed(EventId fact, String rule) {
        happened("quality-issue:" + fact, new QualityIssueAccepted(fact, rule, "seen"));
    }

    private void happened(String stream, Event event) {
        long version = history.stream().filter(one -> one.id().stream().equals(stream)).count();
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, TRAINING, TRAINING, null);
        history.add(new Recorded<>(history.size(), new EventId(stream, version), Instant.EPOCH, event, metadata));
    }
}
