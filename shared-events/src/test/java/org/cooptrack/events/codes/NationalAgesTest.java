package org.cooptrack.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.events.codes.NationalAges.Span;
import org.junit.jupiter.api.Test;

class NationalAgesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    @Test
    void the_minimum_age_is_fifteen_where_no_other_was_declared() {
        assertThat(NationalAges.minimum("SN", DAY)).isEqualTo(15);
        assertThat(NationalAges.minimum("ZZ", DAY)).isEqualTo(15);
    }

    @Test
    void the_minimum_age_is_that_of_the_day() {
        assertThat(NationalAges.minimum("ET", LocalDate.parse("2019-09-04"))).isEqualTo(14);
        assertThat(NationalAges.minimum("ET", LocalDate.parse("2019-09-05"))).isEqualTo(15);
        assertThat(NationalAges.minimum("KE", LocalDate.parse("1979-04-08"))).isEqualTo(15);
        assertThat(NationalAges.minimum("KE", DAY)).isEqualTo(16);
    }

    @Test
    void youth_is_fifteen_to_twenty_four_where_the_country_does_not_say_otherwise() {
        assertThat(NationalAges.youth("FR", DAY)).isEqualTo(new Span(15, 24));
        assertThat(NationalAges.youth("KE", LocalDate.parse("2010-08-26"))).isEqualTo(new Span(15, 24));
        assertThat(NationalAges.youth("KE", DAY)).isEqualTo(new Span(18, 34));
        assertThat(NationalAges.youth("NG", LocalDate.parse("2018-12-31"))).isEqualTo(new Span(18, 35));
    }

    @Test
    void every_row_names_a_country_an_age_that_can_be_and_its_source() {
        assertThat(CodeFile.rows("MinimumAgeOfCountry")).allSatisfy(row -> {
            assertThat(row).hasSize(5).last().asString().isNotBlank();
            assertThat(Integer.parseInt(row.get(3))).isBetween(14, 16);
        }).extracting(row -> row.get(0)).isSubsetOf(CodeLists.codes("Country"));
        assertThat(CodeFile.rows("YouthOfCountry")).allSatisfy(row -> {
            assertThat(row).hasSize(6).last().asString().isNotBlank();
            assertThat(Integer.parseInt(row.get(3))).isBetween(10, Integer.parseInt(row.get(4)));
        }).extracting(row -> row.get(0)).isSubsetOf(CodeLists.codes("Country"));
    }

    @Test
    void on_no_day_two_rows_speak_of_one_country() {
        for (var table : List.of("MinimumAgeOfCountry", "YouthOfCountry")) {
            var rows = CodeFile.rows(table);
            for (int at = 1; at < rows.size(); at++)
                if (rows.get(at).get(0).equals(rows.get(at - 1).get(0)))
                    assertThat(rows.get(at).get(1)).isEqualTo(rows.get(at - 1).get(2));
        }
    }

    @Test
    void no_barrier_to_employment_says_anything_about_health() {
        assertThat(CodeLists.codes("EmploymentBarrier")).contains("CARE_RESPONSIBILITIES", "NO_WORK_EXPERIENCE")
                .noneMatch(code -> code.matches(".*(HIV|AIDS|HEALTH|ILLNESS|DISEASE|DISAB|ADDICT|PREGNAN).*"));
    }
}
