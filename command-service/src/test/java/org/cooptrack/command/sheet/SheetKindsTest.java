package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.command.door.CommandNames;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Telling;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Needing;
import org.cooptrack.events.dialogue.AttendanceReceivedEarly;
import org.cooptrack.events.dialogue.Presence;
import org.cooptrack.events.dialogue.Side;
import org.cooptrack.events.safety.Meeting;
import org.cooptrack.events.safety.MeetingReceivedEarly;
import org.cooptrack.events.support.Application;
import org.cooptrack.events.support.ApplicationReceivedEarly;
import org.cooptrack.events.training.Attendance;
import org.cooptrack.events.training.AttendanceRecorded;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.testing.WordFiles;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code sheets/} is a sheet that people can fill in, in three languages. */
@NullUnmarked
class SheetKindsTest {
    static Stream<SheetKind> kinds() { return new SheetKinds(new CommandNames()).all().stream(); }

    @Test
    void the_registers_of_the_field_are_there() {
        assertThat(kinds().map(SheetKind::name)).contains("training-enrolments", "training-attendance",
                "training-completions", "protection-enrolments", "protection-coverages", "employment-placements",
                "hiv-programmes", "counts", "safety-injuries", "cooperative-members",
                "dialogue-sessions", "dialogue-holdings", "disputes", "dispute-settlements", "support-provisions",
                "enterprises", "enterprise-job-claims", "reforms", "reform-adoptions", "institutions", "releases",
                "child-labour-exits", "ratifications", "ratification-denunciations", "supervisory-comments",
                "supervisory-comments-addressed");
    }

    @Test
    void rows_that_wait_are_told_by_the_names_of_these_sheets() {
        UUID any = UUID.randomUUID();
        var day = LocalDate.parse("2026-01-10");
        var side = new Presence(Side.WORKERS, 1, 0, 0, 0, List.of(), CountBasis.PARTNER_REPORTED, null, null);
        List<Needing> early = List.of(new AttendanceRecorded(any, 1, List.of(new Attendance(any, true))),
                new MeetingReceivedEarly(any, new Meeting(any, day, List.of(), null)),
                new AttendanceReceivedEarly(any, List.of(side)),
                new ApplicationReceivedEarly(any, new Application(FieldDate.on(day), null)));
        assertThat(kinds().map(SheetKind::name)).containsAll(early.stream().flatMap(event -> event.rows().stream())
                .map(Needing.Row::sheet).toList());
    }

    @Test
    void a_word_stands_in_one_file_alone() {
        var words = new WordFiles("classpath*:sheets/words/**/*.properties");
        assertThat(words.words()).contains("occurredOn", "safety@interval");
        assertThat(words.givenTwice()).as("slice@word, or code.Enum.NAME, for what is one kind's own").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_column_and_every_code_has_a_name_of_its_own_in_each_language(SheetKind kind) {
        for (Language language : Language.values()) {
            assertThat(kind.title(language)).isNotBlank();
            assertThat(kind.columns().stream().map(column -> Plain.of(column.label(language)))).doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
            for (Column column : kind.columns())
                assertThat(column.form().choices(language).values()).as(column.pointer()).doesNotHaveDuplicates()
                        .noneMatch(name -> name.contains(" | "));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_enum_code_that_is_a_word_is_translated(SheetKind kind) {
        assertThat(kind.columns().stream().filter(column -> column.form() instanceof Form.Coded)
                .filter(column -> Words.raw("list." + column.steps().getLast()).isEmpty())
                .flatMap(column -> column.form().choices(Language.FR).entrySet().stream())
                .filter(choice -> choice.getKey().equals(choice.getValue()) && choice.getKey().length() > 5))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_a_row_needs_to_be_corrected_or_taken_back_stands_in_it(SheetKind kind) {
        Set<String> said = SheetKind.components(kind.command()).map(component -> component.getName())
                .collect(Collectors.toSet());
        said.addAll(kind.names());
        for (var type : Stream.of(kind.correction(), kind.retraction()).filter(java.util.Objects::nonNull).toList()) {
            assertThat(type.getAnnotation(Allowed.class)).isNotNull();
            assertThat(SheetKind.components(type)
                    .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(component -> component.getName())
                    .filter(name -> !name.equals("reason") && !name.equals("slip"))).as(type.getSimpleName())
                    .isSubsetOf(said);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_list_too_long_to_be_told_has_a_name_in_each_language(SheetKind kind) {
        for (Column column : kind.columns())
            if (column.form() instanceof Form.Coded coded && coded.codes().isLong())
                assertThat(Arrays.stream(Language.values()).map(coded.codes()::called)).as(column.pointer())
                        .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_figure_that_takes_counts_has_a_name(SheetKind kind) {
        if (!kind.name().equals("counts")) return;
        var measure = kind.columns().stream().filter(column -> column.pointer().equals("/measure")).findFirst()
                .orElseThrow();
        for (Language language : Language.values())
            assertThat(measure.form().choices(language)).hasSize(EventTypes.reportedMeasures().size())
                    .allSatisfy((code, name) -> assertThat(name).isNotEqualTo(code));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_is_sealed_over_http_is_told_in_no_other_column(SheetKind kind) {
        if (!Telling.class.isAssignableFrom(kind.command())) return;
        assertThat(kind.columns()).extracting(Column::pointer).noneMatch(pointer -> pointer.matches(
                "/(attributes|setting/place)/(administrativeArea|timeZone)|/setting/.*evidence.*|/occurredOn"));
        assertThat(kind.names()).doesNotContain("details", "occurredOn", "slip");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_no_withdrawal_of_a_batch_takes_back_says_what_to_do_instead(SheetKind kind) {
        var instead = Arrays.stream(Language.values()).map(kind::instead).filter(said -> !said.isBlank());
        assertThat(instead).doesNotHaveDuplicates().hasSize(kind.retraction() == null ? Language.values().length : 0);
    }
}
