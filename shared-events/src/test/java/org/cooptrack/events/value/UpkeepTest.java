package org.cooptrack.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpkeepTest {
    private static final UUID SUBJECT = new UUID(1, 1);

    @Test
    void without_a_day_nothing_is_kept_up() {
        assertThat(upkeep(null).spans()).isEmpty();
    }

    @Test
    void it_is_kept_up_until_the_end_of_the_months_and_only_while_it_exists() {
        assertThat(upkeep("2026-05-01", "2025-12-20", "2026-03-10").spans()).containsExactly(
                span("2026-01-01", "2026-02-20"), span("2026-03-10", "2026-05-01"));
    }

    @Test
    void a_day_on_which_the_last_one_ends_goes_on_with_it() {
        assertThat(upkeep(null, "2026-01-10", "2026-03-10", "2026-03-10").spans())
                .containsExactly(span("2026-01-10", "2026-05-10"));
    }

    @Test
    void the_last_day_of_a_short_month_is_a_month_after_the_last_day_of_a_long_one() {
        assertThat(new Upkeep(day("2026-01-01"), null, 1, days("2026-01-31")).spans())
                .containsExactly(span("2026-01-31", "2026-02-28"));
    }

    @Test
    void around_a_change_the_days_next_to_it_say_as_much_as_all_of_them() {
        var chance = new java.util.Random(20261126);
        for (int round = 0; round < 500; round++) {
            var before = new TreeSet<LocalDate>();
            for (int at = chance.nextInt(12); at > 0; at--)
                before.add(some(chance));
            var changed = List.of(some(chance), some(chance));
            var after = new TreeSet<>(before);
            after.remove(changed.getFirst());
            after.add(changed.getLast());
            var far = difference(List.copyOf(before), List.copyOf(after));
            var near = difference(Upkeep.around(changed, List.copyOf(before)),
                    Upkeep.around(changed, List.copyOf(after)));
            assertThat(near).as("%s of %s", changed, before).isEqualTo(far);
        }
    }

    private static TreeMap<String, Long> difference(List<LocalDate> before, List<LocalDate> after) {
        var sums = new TreeMap<String, Long>();
        for (var entry : Difference.between(entries(before), entries(after)))
            sums.merge(entry.occurredOn().text(), entry.quantity().value().longValueExact(), Long::sum);
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static List<Entry> entries(List<LocalDate> days) {
        return new ArrayList<>(new Upkeep(day("2026-02-01"), day("2026-11-01"), 2, days)
                .entries(on -> List.of(Entry.one("m", SUBJECT, on, Dimensions.none()))));
    }

    private static LocalDate some(RandomGenerator chance) { return day("2026-01-01").plusDays(chance.nextInt(365)); }

    private static Upkeep upkeep(@Nullable String until, String... days) {
        return new Upkeep(day("2026-01-01"), until == null ? null : day(until), 2, days(days));
    }

    private static Upkeep.Span span(String from, String until) { return new Upkeep.Span(day(from), day(until)); }

    private static List<LocalDate> days(String... days) { return Stream.of(days).map(LocalDate::parse).toList(); }

    private static LocalDate day(String day) { return LocalDate.parse(day); }
}
