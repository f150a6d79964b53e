package org.cooptrack.events.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.events.value.AgeBand.*;

import java.util.Arrays;
import java.util.List;
import org.cooptrack.events.value.AgeBand;
import org.junit.jupiter.api.Test;

class AgeLimitsTest {
    private static final AgeLimits AT_FIFTEEN = new AgeLimits(15, 15, 24);
    private static final AgeLimits AT_FOURTEEN = new AgeLimits(14, 14, 28);
    private static final AgeLimits AT_SIXTEEN = new AgeLimits(16, 18, 35);

    @Test
    void nobody_under_the_minimum_age_may_be_employed_and_of_an_unknown_age_nobody_knows() {
        assertThat(forbidden(AT_FIFTEEN)).containsExactly(AGE_0_4, AGE_5_11, AGE_12, AGE_13, AGE_14);
        assertThat(forbidden(AT_FOURTEEN)).containsExactly(AGE_0_4, AGE_5_11, AGE_12, AGE_13);
        assertThat(forbidden(AT_SIXTEEN)).endsWith(AGE_14, AGE_15);
    }

    @Test
    void light_work_begins_at_thirteen_or_at_twelve_where_the_minimum_age_is_fourteen() {
        assertThat(AT_FIFTEEN.except(AGE_12, AgeException.LIGHT_WORK)).isFalse();
        assertThat(AT_FIFTEEN.except(AGE_13, AgeException.LIGHT_WORK)).isTrue();
        assertThat(AT_FOURTEEN.except(AGE_12, AgeException.LIGHT_WORK)).isTrue();
        assertThat(AT_FOURTEEN.except(AGE_5_11, AgeException.LIGHT_WORK)).isFalse();
        assertThat(AT_FIFTEEN.except(UNKNOWN, AgeException.LIGHT_WORK)).isFalse();
    }

    @Test
    void an_apprenticeship_begins_at_fourteen() {
        assertThat(AT_SIXTEEN.except(AGE_13, AgeException.APPRENTICESHIP)).isFalse();
        assertThat(AT_SIXTEEN.except(AGE_14, AgeException.APPRENTICESHIP)).isTrue();
    }

    @Test
    void only_bands_that_lie_whole_within_the_definition_of_youth_are_young() {
        assertThat(young(AT_FIFTEEN)).containsExactly(AGE_15, AGE_16_17, AGE_18_24);
        assertThat(young(AT_FOURTEEN)).containsExactly(AGE_14, AGE_15, AGE_16_17, AGE_18_24);
        assertThat(young(AT_SIXTEEN)).containsExactly(AGE_18_24, AGE_25_29, AGE_30_34);
        assertThat(young(new AgeLimits(15, 15, 200))).doesNotContain(AGE_65_OVER, UNKNOWN);
    }

    private static List<AgeBand> forbidden(AgeLimits limits) {
        return Arrays.stream(AgeBand.values()).filter(limits::forbid).toList();
    }

    private static List<AgeBand> young(AgeLimits limits) {
        return Arrays.stream(AgeBand.values()).filter(limits::callYoung).toList();
    }
}
