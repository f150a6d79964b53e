package org.cooptrack.command.sheet;

import org.cooptrack.web.shape.Formulas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and numbers as people write them. */
@NullUnmarked
class WrittenTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2024-03-05;2024-03-05", "5 mars 2024;2024-03-05", "1er août 2024;2024-08-01",
            "5 March 2024;2024-03-05", "5 de marzo de 2024;2024-03-05", "25/03/2024;2024-03-25",
            "03/25/2024;2024-03-25",
            "05/05/2024;2024-05-05", "2024;2024", "2024-Q1;2024-Q1", "03/2024;2024-03", "mars 2024;2024-03",
            "2024-03-05 00:00:00;2024-03-05"})
    void a_date_is_read_as_precisely_as_it_was_written(String written, String read) {
        assertThat(WrittenDate.of(Cell.Text.of(written))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"03/04/2024,DATE_AMBIGUOUS", "31/02/2024,NOT_IN_THE_CALENDAR", "2024-02-30,NOT_IN_THE_CALENDAR",
            "soon,NOT_A_DATE", "05/03/24,NOT_A_DATE", "45000,NOT_A_DATE", "0000-01-01,NOT_IN_THE_CALENDAR"})
    void what_may_be_two_days_or_is_none_is_refused(String written, SheetRule rule) {
        assertThat(catchThrowableOfType(Rejected.class, () -> WrittenDate.of(Cell.Text.of(written))).rule())
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"FR|1.5|« 1,5 »", "ES|-1.5|«-1,5»", "EN|1.5|1.5", "FR|1.5.2|1.5.2",
            "FR|2024-03|2024-03"})
    void a_number_is_told_as_the_language_of_the_sheet_writes_it(Language language, String value, String told) {
        assertThat(
                new Speaking(language, null).of(new Row.Blank(1), RowVerdict.Kind.REFUSED, SheetRule.NOT_WHOLE, value)
                        .remarks().getFirst().says())
                .contains(told);
    }

    @Test
    void no_date_is_read_as_another() {
        var random = new Random(20261126);
        for (int i = 0; i < 2_000; i++) {
            var day = LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000);
            var french = "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            boolean clear = day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue();
            if (clear) assertThat(WrittenDate.of(Cell.Text.of(french))).isEqualTo(day.toString());
            else
                assertThat(catchThrowableOfType(Rejected.class, () -> WrittenDate.of(Cell.Text.of(french))).values())
                        .contains(day.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"12,5;12.5", "12.5;12.5", "1 234,50;1234.50", "1\u00a0234;1234",
            "1\u202f234\u202f567,8;1234567.8", "1.234,5;1234.5", "1,234.5;1234.5", "1.234.567;1234567", "-3;-3", "+7;7",
            "0,500;0.500", "007;7"})
    void a_number_is_read_with_its_decimal_comma(String written, BigDecimal read) {
        assertThat(WrittenNumber.of(Cell.Text.of(written))).isEqualByComparingTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1,234;NUMBER_AMBIGUOUS", "1.234;NUMBER_AMBIGUOUS", "12a;NOT_A_NUMBER",
            "1,2,3;NOT_A_NUMBER", "1e5;NOT_A_NUMBER", "--1;NOT_A_NUMBER", "1.23.456;NOT_A_NUMBER"})
    void what_may_be_two_numbers_or_is_none_is_refused(String written, SheetRule rule) {
        assertThat(catchThrowableOfType(Rejected.class, () -> WrittenNumber.of(Cell.Text.of(written))).rule())
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+SUM(A1)", "-cmd|' /C calc'!A0", "@x", "\tx"})
    void what_a_spreadsheet_would_run_is_sent_back_as_a_text_and_read_again_as_it_was(String text) {
        assertThat(Formulas.neutral(text)).isEqualTo("'" + text);
        assertThat(Cell.Text.of(Formulas.neutral(text)).shown()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12,5", "+3", "- 4", "Awa", "'n Gom", ""})
    void what_it_would_not_run_stays_as_it_is(String text) {
        assertThat(Formulas.neutral(text)).isEqualTo(text);
    }
}
