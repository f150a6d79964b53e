package org.cooptrack.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.cooperative.Activity;
import org.cooptrack.events.cooperative.CooperativeRegistered;
import org.cooptrack.events.results.RecommendationAnswered;
import org.cooptrack.events.results.RecommendationAnswered.Answer;
import org.junit.jupiter.api.Test;

/** What events say about the work of an office: each kind of it begins somewhere and ends somewhere. */
class DuesTest {
    @Test
    void every_kind_of_work_is_awaited_by_some_event() {
        assertThat(awaiting().flatMap(event -> event.awaits().stream()).map(Awaited::what)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Awaited.What.class))))
                .isEqualTo(EnumSet.allOf(Awaited.What.class));
    }

    @Test
    void whatever_is_awaited_is_ended_or_put_off_by_some_event() {
        Set<String> ended = Stream.of(
                samples(Awaiting.class).flatMap(event -> event.awaitsNoLonger().stream()),
                samples(Answering.class).flatMap(event -> event.answers().stream()),
                Stream.of(completed()).flatMap(event -> event.answers().stream()))
                .flatMap(keys -> keys).map(DuesTest::beginning).collect(Collectors.toSet());
        Set<String> putOff = samples(Postponing.class).flatMap(event -> event.postpones().stream())
                .map(said -> beginning(said.key())).collect(Collectors.toSet());
        assertThat(awaiting().flatMap(event -> Awaited.keys(event.awaits()).stream())
                .map(DuesTest::beginning)).isNotEmpty().isSubsetOf(ended);
        assertThat(putOff).containsExactlyInAnyOrder("committee-meeting", "general-assembly").isSubsetOf(ended);
    }

    @Test
    void every_fact_that_waits_tells_rows_that_need_what_it_awaits() {
        assertThat(samples(Waiting.class)).isNotEmpty().allSatisfy(event -> assertThat(((Needing) event).rows())
                .isNotEmpty().allSatisfy(row -> assertThat(row.needs()).extracting(Needing.Need::what)
                        .containsExactly(event.awaits())));
    }

    @Test
    void everything_that_rows_may_need_is_needed_by_some() {
        assertThat(samples(Needing.class).flatMap(event -> event.rows().stream()).flatMap(row -> row.needs().stream())
                .map(Needing.Need::what)).contains(Waiting.Awaited.values());
    }

    @Test
    void every_kind_of_sheet_with_rows_that_wait_is_of_a_thing_that_tells_to_whom_it_belongs() {
        Set<String> belonging = samples(Needing.class).filter(event -> event.belonging() != null)
                .map(DuesTest::kind).collect(Collectors.toSet());
        assertThat(samples(Needing.class).filter(event -> !event.rows().isEmpty()).map(DuesTest::kind))
                .isSubsetOf(belonging);
    }

    /** With one of a cooperative that was not dissolved: the samples have everything that may be there. */
    private static Stream<Awaiting> awaiting() {
        var sample = Sample.of(CooperativeRegistered.class);
        var alive = new Activity(sample.activity().undertaking(), sample.activity().registeredOn(), null, List.of());
        return Stream.concat(samples(Awaiting.class), Stream.of(new CooperativeRegistered(sample.cooperative(),
                sample.restsOn(), sample.registration(), alive, List.of())));
    }

    private static RecommendationAnswered completed() {
        var sample = Sample.of(RecommendationAnswered.class);
        return new RecommendationAnswered(sample.project(), sample.evaluation(), sample.recommendation(),
                Answer.COMPLETED, sample.text(), null);
    }

    private static String kind(Object event) { return event.getClass().getPackageName(); }

    private static String beginning(String key) { return key.substring(0, key.indexOf(':')); }

    private static <T> Stream<T> samples(Class<T> capability) {
        List<? extends Record> all = EventTypes.all().values().stream().filter(capability::isAssignableFrom)
                .map(type -> Sample.of(type.asSubclass(Record.class))).toList();
        return all.stream().map(capability::cast);
    }
}
