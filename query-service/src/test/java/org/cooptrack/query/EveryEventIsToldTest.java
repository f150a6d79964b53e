package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.batch.BatchEvent;
import org.cooptrack.events.employment.Retention;
import org.cooptrack.events.evidence.EvidenceEvent;
import org.cooptrack.events.funds.FundsEvent;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.release.FollowUp;
import org.cooptrack.events.results.ResultsEvent;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.statistics.Catalogue;
import org.junit.jupiter.api.Test;

/** Nothing that is recorded is lost on the way to those who read it. */
class EveryEventIsToldTest {
    /** Families of which no list is kept, and where they are read instead. */
    private static final Map<Class<?>, String> TOLD_ELSEWHERE = Map.of(
            FundsEvent.class, "amounts are figures of money, and single transactions are read as history",
            ResultsEvent.class, "a framework is read from the log itself, as known at the position asked about",
            EvidenceEvent.class, "the last check stands beside the evidence, of which one list is kept for all kinds",
            BatchEvent.class, "a batch is shown by the service that took it in; what it recorded is told by its kind");

    /** Golden files hold any word and any number: these are no measures, and what may stand in their place is declared. */
    private static final Map<String, List<String>> SAID_BY_THE_EVENT = Map.of(
            "measure", List.copyOf(EventTypes.reportedMeasures()),
            Retention.persons(7), Stream.of(3, 6, 12).map(Retention::persons).toList(),
            FollowUp.sustained(7), Stream.of(3, 6, 12, 24).map(FollowUp::sustained).toList());

    private final Catalogue catalogue = Service.CONTEXT.getBean(Catalogue.class);

    @Test
    void every_measure_under_which_an_event_counts_is_declared() {
        List<String> counted = Golden.entries().stream().map(Entry::measure).distinct().toList();
        assertThat(counted).hasSizeGreaterThan(50).containsAll(SAID_BY_THE_EVENT.keySet());
        assertThat(counted.stream().flatMap(one -> SAID_BY_THE_EVENT.getOrDefault(one, List.of(one)).stream()))
                .allSatisfy(measure -> assertThat(catalogue.all()).as(measure).anyMatch(one -> one.takesIn(measure)));
    }

    @Test
    void every_event_is_folded_into_a_view_of_its_family_or_its_family_is_told_elsewhere() {
        assertThat(
                EventTypes.all().values().stream().filter(event -> !isFolded(event)).map(EveryEventIsToldTest::family)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(TOLD_ELSEWHERE.keySet());
    }

    private static boolean isFolded(Class<? extends Event> event) {
        Collection<Projection> all = Service.CONTEXT.getBeansOfType(Projection.class).values();
        return all.stream().flatMap(EveryEventIsToldTest::families).anyMatch(family -> family.isAssignableFrom(event));
    }

    /** Quality issues are of all kinds, and so is their view. */
    private static Stream<Class<?>> families(Projection projection) {
        if (projection instanceof ViewProjection<?, ?> view) return Stream.of(view.family());
        return projection.types().stream().filter(QualityEvent.class::equals);
    }

    private static Class<?> family(Class<? extends Event> event) {
        return Stream.of(Event.class.getPermittedSubclasses()).filter(family -> family.isAssignableFrom(event))
                .findFirst().orElseThrow();
    }
}
