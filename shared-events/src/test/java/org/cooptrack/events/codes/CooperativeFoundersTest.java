package org.cooptrack.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CooperativeFoundersTest {
    @Test
    void the_law_of_a_country_asks_for_so_many_founders_from_its_day_on() {
        assertThat(CooperativeFounders.minimum("SN", LocalDate.parse("2011-05-14"))).isEmpty();
        assertThat(CooperativeFounders.minimum("SN", LocalDate.parse("2011-05-15"))).hasValue(5);
        assertThat(CooperativeFounders.minimum("PH", LocalDate.parse("2024-01-01"))).hasValue(15);
    }

    @Test
    void where_no_source_is_known_nothing_is_said() {
        assertThat(CooperativeFounders.minimum("PE", LocalDate.parse("2024-01-01"))).isEmpty();
    }
}
