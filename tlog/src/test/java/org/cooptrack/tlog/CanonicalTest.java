package org.cooptrack.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Canonical JSON, with the published vectors and the numbers of RFC 8785, appendix B. */
class CanonicalTest {
    @ParameterizedTest
    @ValueSource(strings = {"arrays", "structures", "unicode"})
    void the_published_texts_have_the_published_form(String name) throws IOException {
        String input = Files.readString(Published.file("jcs/input/" + name + ".json"));
        byte[] output = Files.readAllBytes(Published.file("jcs/output/" + name + ".json"));
        assertThat(Canonical.of(input)).isEqualTo(output);
        assertThat(Canonical.of(new String(output, StandardCharsets.UTF_8))).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvSource({"0000000000000000,0", "8000000000000000,0", "0000000000000001,5e-324", "8000000000000001,-5e-324",
            "7fefffffffffffff,1.7976931348623157e+308", "ffefffffffffffff,-1.7976931348623157e+308",
            "4340000000000000,9007199254740992", "c340000000000000,-9007199254740992",
            "4430000000000000,295147905179352830000", "44b52d02c7e14af5,9.999999999999997e+22",
            "44b52d02c7e14af6,1e+23", "44b52d02c7e14af7,1.0000000000000001e+23",
            "444b1ae4d6e2ef4e,999999999999999700000", "444b1ae4d6e2ef4f,999999999999999900000",
            "444b1ae4d6e2ef50,1e+21", "3eb0c6f7a0b5ed8c,9.999999999999997e-7", "3eb0c6f7a0b5ed8d,0.000001",
            "41b3de4355555553,333333333.3333332", "41b3de4355555554,333333333.33333325",
            "41b3de4355555555,333333333.3333333", "41b3de4355555556,333333333.3333334",
            "41b3de4355555557,333333333.33333343", "becbf647612f3696,-0.0000033333333333333333",
            "43143ff3c1cb0959,1424953923781206.2"})
    void a_double_is_written_as_ECMAScript_writes_it(String bits, String form) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalNumber.of(value)).isEqualTo(form);
    }

    @Test
    void what_is_written_says_the_double_again_and_with_a_digit_less_another() {
        var random = new Random(8785);
        for (int count = 0; count < 200_000; count++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) continue;
            String form = CanonicalNumber.of(value);
            assertThat(Double.parseDouble(form)).isEqualTo(value);
            assertThat(shorter(new BigDecimal(form).stripTrailingZeros(), value)).as(form).isFalse();
        }
    }

    private static boolean shorter(BigDecimal written, double value) {
        if (written.precision() == 1) return false;
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(1 - written.scale());
        BigDecimal below = written.divideToIntegralValue(unit).multiply(unit);
        return List.of(below, below.add(unit), below.subtract(unit)).stream()
                .anyMatch(digits -> digits.doubleValue() == value);
    }

    @Test
    void members_stand_in_the_order_of_their_UTF_16_units_and_nothing_stands_between() {
        assertThat(form(
                " { \"b\" : [ 1.0 , true , null ] , \"\\ud83d\\ude00\" : {} , \"\\ufb33\" : \"\\u0007\\/\\u20ac\" , \"a\" : -0 } "))
                .isEqualTo("{\"a\":0,\"b\":[1,true,null],\"\ud83d\ude00\":{},\"\ufb33\":\"\\u0007/€\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":1}", "1 2", "\"\\ud800\"", "[\"\\udc00\\ud800\"]", "1e400", "NaN",
            "{'a':1}",
            "[1,]", "01"})
    void what_has_no_form_is_refused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.of(json));
    }

    @Test
    void a_number_that_would_come_out_as_another_is_refused_where_the_form_must_be_exact() {
        for (String number : List.of("9007199254740993", "0.1000000000000000055", "1e-400"))
            assertThatIllegalArgumentException().isThrownBy(() -> Canonical.exactly("[" + number + "]"));
        for (String number : List.of("9007199254740992", "0.10", "12.50", "1E2", "-0.0"))
            assertThat(Canonical.exactly("[" + number + "]")).isEqualTo(Canonical.of("[" + number + "]"));
    }

    @Test
    void nesting_has_an_end() {
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.of("[".repeat(100_000) + "]".repeat(100_000)));
    }

    private static String form(String json) { return new String(Canonical.of(json), StandardCharsets.UTF_8); }
}
