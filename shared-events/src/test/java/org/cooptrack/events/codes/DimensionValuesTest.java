package org.cooptrack.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.cooptrack.events.Dimension;
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
}
