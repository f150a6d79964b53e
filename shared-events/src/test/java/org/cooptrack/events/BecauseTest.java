package org.cooptrack.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BecauseTest {
    /** What is stored stays readable: this is the form of history. */
    @Test
    void reasons_are_stored_in_the_form_in_which_they_always_were() {
        assertThat(Because.QUESTIONED.of("training:1/5")).isEqualTo("questioned: training:1/5");
        assertThat(Because.REPORTS_OVERDUE.of()).isEqualTo("not delivered when it was due");
        assertThat(Because.REPORTS_DELIVERED.of("project-funds:1/5")).isEqualTo("delivered: project-funds:1/5");
        assertThat(Because.AGREEMENT_PUT_RIGHT.of("project-funds:1/6")).isEqualTo("put right: project-funds:1/6");
        assertThat(Because.PERSONS_MERGED.of("person:1", "duplicate:2/0"))
                .isEqualTo("merged into person:1: duplicate:2/0");
        assertThat(Because.MERGE_TAKEN_BACK.of("duplicate:2/0")).isEqualTo("taken back: duplicate:2/0");
        assertThat(Because.UNANSWERED.of(14)).isEqualTo("no answer in 14 days");
    }

    @ParameterizedTest
    @EnumSource
    void a_stored_reason_says_which_it_is_and_what_it_names(Because because) {
        int named = because.of().split("\\{}", -1).length - 1;
        var given = named == 2 ? because.of("a:1", "b:2/3") : named == 1 ? because.of("a:1/2") : because.of();
        assertThat(Because.read(given)).hasValueSatisfying(it -> {
            assertThat(it.because()).isEqualTo(because);
            assertThat(it.values()).hasSize(named).doesNotContainNull();
        });
        assertThat(because.gave(given)).isTrue();
    }

    @Test
    void what_a_person_says_in_words_is_none_of_them() {
        assertThat(Because.read("delivered: by hand, last week")).isEmpty();
        assertThat(Because.read("The list was signed")).isEmpty();
        assertThat(Because.QUESTIONED.gave("questioned: why not?")).isFalse();
    }
}
