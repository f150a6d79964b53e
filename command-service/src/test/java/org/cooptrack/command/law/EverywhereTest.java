package org.cooptrack.command.law;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class EverywhereTest {
    private record Retract(String reason) implements Command {
        @Override
        public String stream() { return "thing:1"; }
    }

    @Test
    void a_reason_of_blanks_is_no_reason() {
        var refusal = catchThrowableOfType(Rejected.class, () -> Everywhere.reasoned(new Retract("  ")));
        Assertions.assertThat(refusal.rule()).isEqualTo(EverywhereRule.REASON_MISSING);
        Assertions.assertThat(refusal.field()).isEqualTo("/reason");
        assertThatCode(() -> Everywhere.reasoned(new Retract("error"))).doesNotThrowAnyException();
    }
}
