package org.cooptrack.command.law;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.cooptrack.events.value.LocalizedText;
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
        for (String blank : List.of("", "  ", "\u00a0", "\u200b\u200d", "\u2060\ufeff", "\t\u0007", "\u2028")) {
            var refusal = catchThrowableOfType(Rejected.class, () -> Everywhere.reasoned(new Retract(blank)));
            Assertions.assertThat(refusal.rule()).isEqualTo(EverywhereRule.REASON_MISSING);
            Assertions.assertThat(refusal.field()).isEqualTo("/reason");
        }
        assertThatCode(() -> Everywhere.reasoned(new Retract("error"))).doesNotThrowAnyException();
    }

    @Test
    void a_text_is_said_in_a_language_that_is_known_wherever_it_stands() {
        for (String tag : List.of("qqq", "français", "fr_FR", "", "x-ours", "f")) {
            var refusal = catchThrowableOfType(Rejected.class,
                    () -> Everywhere.understood(new Rename(List.of(new Part(said("fr")), new Part(said(tag))), false)));
            Assertions.assertThat(refusal).as(tag).isNotNull();
            Assertions.assertThat(refusal.rule()).isEqualTo(EverywhereRule.LANGUAGE_UNKNOWN);
            Assertions.assertThat(refusal.field()).isEqualTo("/parts/1/title");
        }
        for (String tag : List.of("fr", "sw-KE", "wo", "srr", "zh-Hant", "und"))
            assertThatCode(() -> Everywhere.understood(new Rename(List.of(new Part(said(tag))), false))).as(tag)
                    .doesNotThrowAnyException();
    }

    @Test
    void what_others_published_keeps_the_tags_they_gave_it() {
        assertThatCode(() -> Everywhere.understood(new Rename(List.of(new Part(said("qqq"))), true)))
                .doesNotThrowAnyException();
    }

    private record Part(LocalizedText title) {}

    private record Rename(List<Part> parts, boolean passesOn) implements Command {
        @Override
        public String stream() { return "thing:1"; }
    }

    private static LocalizedText said(String tag) { return LocalizedText.of(Map.of(tag, "Titre")); }
}
