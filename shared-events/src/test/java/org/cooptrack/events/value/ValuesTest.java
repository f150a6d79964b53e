package org.cooptrack.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({"1200.50,1200.5", "-0,0", "0.000,0", "007,7", "100,100", "-3.10,-3.1"})
    void a_decimal_has_one_written_form(String written, String form) {
        assertThat(Decimal.of(written)).hasToString(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "+1", ".5", "5.", "1,5", "", " 1", "NaN", "0x10", "1.1234567890123",
            "1234567890123456789012345678901"})
    void what_is_not_plain_digits_is_not_a_decimal(String text) {
        assertThatThrownBy(() -> Decimal.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_field_date_is_as_precise_as_it_is_known() {
        assertThat(FieldDate.parse("2024-02").latest()).isEqualTo(LocalDate.parse("2024-02-29"));
        assertThat(FieldDate.parse("2024").earliest()).isEqualTo(LocalDate.parse("2024-01-01"));
        assertThat(FieldDate.parse("2024-02").isAfter(LocalDate.parse("2024-02-10"))).isFalse();
        assertThat(FieldDate.parse("2024-03").isAfter(LocalDate.parse("2024-02-29"))).isTrue();
    }

    @Test
    void a_field_date_may_be_no_more_precise_than_its_quarter() {
        assertThat(FieldDate.parse("2024-Q1").earliest()).isEqualTo(LocalDate.parse("2024-01-01"));
        assertThat(FieldDate.parse("2024-Q1").latest()).isEqualTo(LocalDate.parse("2024-03-31"));
        assertThat(FieldDate.parse("2024-Q4").latest()).isEqualTo(LocalDate.parse("2024-12-31"));
        for (String text : List.of("2024-04-01", "2024-06-30", "2024-05", "2024-Q2"))
            assertThat(FieldDate.parse(text).inQuarter()).isEqualTo(FieldDate.parse("2024-Q2"));
        assertThat(FieldDate.parse("2024").inQuarter()).as("not even that is known").isEqualTo(FieldDate.parse("2024"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-Q0", "2024-Q5", "0000-Q1", "2024-Q1-01", "2024Q1", "0000", "0000-01-01", "2024-13",
            "2024-02-30", "24", "2024-2-3", "2024-02-03T00:00",
            "-2024"})
    void an_impossible_date_is_not_a_field_date(String text) {
        assertThatThrownBy(() -> FieldDate.parse(text)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u2003", "\u200b", "\u200e\u2060\ufeff", "\t\n\u0007", "\u2028\u2029"})
    void a_text_that_shows_nothing_is_blank(String text) {
        assertThat(LocalizedText.of(Map.of("fr", text)).isBlank()).isTrue();
        assertThat(LocalizedText.of(Map.of("fr", text, "en", text + "a")).isBlank()).isFalse();
    }

    @Test
    void shares_are_whole_only_at_exactly_a_hundred() {
        assertThat(Percentage.isWhole(List.of(Percentage.of("33.33"), Percentage.of("33.33"), Percentage.of("33.34"))))
                .isTrue();
        assertThat(Percentage.isWhole(List.of(Percentage.of("99.9999")))).isFalse();
        assertThat(Percentage.isWhole(List.of())).isFalse();
    }
}
