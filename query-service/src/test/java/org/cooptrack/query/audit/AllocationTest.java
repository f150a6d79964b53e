package org.cooptrack.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.cooptrack.web.problem.ProblemException;
import org.junit.jupiter.api.Test;

class AllocationTest {
    @Test
    void each_stratum_has_its_share_and_the_largest_remainders_get_what_is_left() {
        assertThat(Allocation.of(List.of(500L, 300L, 200L), 10)).containsExactly(5, 3, 2);
        assertThat(Allocation.of(List.of(520L, 300L, 180L), 10)).containsExactly(5, 3, 2);
        assertThat(Allocation.of(List.of(100L, 100L, 100L), 10)).containsExactly(4, 3, 3);
    }

    @Test
    void of_each_at_least_two_are_drawn_or_all_it_has() {
        assertThat(Allocation.of(List.of(9_990L, 9L, 1L), 10)).containsExactly(7, 2, 1);
        assertThatThrownBy(() -> Allocation.of(List.of(9_990L, 9L, 1L), 4)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("query.too-few-for-strata");
        assertThat(Allocation.of(List.of(9_990L), 1)).as("without strata one will do").containsExactly(1);
    }

    @Test
    void no_more_is_drawn_than_there_is_and_of_nothing_nothing() {
        assertThat(Allocation.of(List.of(3L, 2L), 100)).containsExactly(3, 2);
        assertThatThrownBy(() -> Allocation.of(List.of(), 5)).hasMessageContaining("query.nothing-to-draw");
    }

    @Test
    void whatever_the_strata_the_size_is_met_and_no_stratum_gives_more_than_it_has() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Long> strata = random.longs(1 + random.nextInt(12), 1, 1_000).boxed().toList();
            int size = 24 + random.nextInt(500);
            List<Integer> drawn = Allocation.of(strata, size);
            long all = strata.stream().mapToLong(Long::longValue).sum();
            assertThat(drawn.stream().mapToInt(Integer::intValue).sum()).isEqualTo((int) Math.min(size, all));
            for (int at = 0; at < strata.size(); at++)
                assertThat((long) drawn.get(at)).isBetween(Math.min(strata.size() == 1 ? 1 : 2, strata.get(at)),
                        strata.get(at));
        }
    }
}
