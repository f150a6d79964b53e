package org.cooptrack.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cooptrack.events.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a dimension can be asked for: a slip must not be answered with nothing. */
class DimensionValuesTest {
    /** Development partners may stand by any reference that was published. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"PROJECT_SHARE", "DEVELOPMENT_PARTNER", "ATTRIBUTED_PARTNER",
            "IMPLEMENTING_PARTNER"})
    void a_word_that_is_no_value_cannot_be_asked_for(Dimension dimension) {
        assertThat(DimensionValues.canBeAskedFor(dimension, "NO_SUCH_VALUE")).isFalse();
    }

    @Test
    void a_measure_with_values_of_its_own_has_no_others_and_one_without_has_the_topics_of_the_list() {
        Map<Dimension, List<String>> own = Map.of(Dimension.TOPIC, List.of("PREVENTION"));
        assertThat(DimensionValues.canBeAskedFor(Dimension.TOPIC, "PREVENTION", own)).isTrue();
        assertThat(DimensionValues.canBeAskedFor(Dimension.TOPIC, "WAGES", own)).isFalse();
        assertThat(DimensionValues.canBeAskedFor(Dimension.TOPIC, "WAGES", Map.of())).isTrue();
        assertThat(DimensionValues.canBeAskedFor(Dimension.TOPIC, "PREVENTION", Map.of())).isFalse();
        assertThat(DimensionValues.canBeAskedFor(Dimension.SEX, "FEMALE", own)).isTrue();
    }

    @Test
    void a_code_with_its_vocabulary_stands_on_the_list_of_that_vocabulary() {
        assertThat(DimensionValues.list(Dimension.SECTOR, "1-99999")).contains("Sector");
        assertThat(DimensionValues.list(Dimension.SECTOR, "77-1")).contains("SectorVocabulary");
        assertThat(DimensionValues.list(Dimension.REGION, "2-1")).contains("RegionM49");
        assertThat(DimensionValues.list(Dimension.SECTOR, "16070")).as("without a vocabulary").isEmpty();
        assertThat(DimensionValues.list(Dimension.COUNTRY, "ZZ")).contains("Country");
    }
}
