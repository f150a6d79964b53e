package org.cooptrack.command.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.supervision.SupervisionRule.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.supervision.SupervisionCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.supervision.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Place;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class SupervisionTest {
    private static final UUID COMMENT = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID REFORM = UUID.fromString("01980000-0000-7000-8000-000000000002");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").withCodeLists()
            .project(PROJECT, "2024-01-01", ProjectStatus.ACTIVE).stream("reform:" + REFORM);
    private final Case<SupervisionCommand, SupervisionState, SupervisionEvent> comment = new Case<>(
            SupervisionState.START, Supervision::decide, Supervision::evolve, facts);

    @Test
    void a_comment_counts_when_it_is_addressed_and_once() {
        comment.given(note(2023));
        var event = (SupervisoryCommentAddressed) comment.when(address("2024-07", REFORM)).getFirst();
        assertThat(event.breaches()).isEmpty();
        assertThat(event.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(COMMENT);
            assertThat(entry.dimensions().values().get(Dimension.INSTRUMENT)).containsExactly("C111");
        });
        assertThat(comment.when(address("2024-07", REFORM))).isEmpty();
        comment.refuses(address("2024-08", null), ALREADY_ADDRESSED, "/occurredOn");
    }

    @Test
    void noting_the_same_twice_is_already_so_and_otherwise_is_refused() {
        comment.given(note(2023));
        assertThat(comment.when(note(2023))).isEmpty();
        comment.refuses(note(2022), ALREADY_NOTED, "/comment");
    }

    @Test
    void one_comment_of_a_body_on_an_instrument_in_a_year_is_noted_once() {
        var event = (SupervisoryCommentNoted) comment.when(note(2023)).getFirst();
        assertThat(event.takes()).extracting("key")
                .containsExactly("supervisory-comment:SN:C111:COMMITTEE_OF_EXPERTS:2023");
        Case.taken(note(2023), "supervisory-comment:SN:C111:COMMITTEE_OF_EXPERTS:2023", NOTED_TWICE, "/instrument");
    }

    @Test
    void a_comment_has_a_year_that_can_be_codes_on_their_lists_and_projects_that_exist() {
        comment.refuses(note(1926), YEAR_IMPOSSIBLE, "/year");
        comment.refuses(note(2027), YEAR_IMPOSSIBLE, "/year");
        comment.refuses(note("C999", 2023, PROJECT, "100"), EverywhereRule.CODE_NOT_ON_LIST, "/instrument");
        comment.refuses(note("C111", 2023, new UUID(0, 9), "100"), PROJECT_UNKNOWN, "/setting/projects");
        comment.refuses(note("C111", 2023, PROJECT, "99"), SHARES_NOT_WHOLE, "/setting/projects");
    }

    @Test
    void a_comment_is_addressed_by_a_measure_that_is_named_and_a_reform_that_exists() {
        comment.refuses(address("2024-07", null), UNKNOWN, "/comment");
        comment.given(note(2023));
        comment.refuses(new AddressComment(COMMENT, LocalizedText.of(Map.of("fr", " ")), null, FieldDate.parse("2024"),
                null), MEASURE_MISSING, "/what");
        comment.refuses(address("2024-07", new UUID(0, 9)), REFORM_UNKNOWN, "/reform");
        comment.refuses(address("2026-07-02", null), IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void a_measure_taken_before_the_year_of_the_comment_is_recorded_with_a_quality_issue() {
        comment.given(note(2023));
        assertThat(((Flagged) comment.when(address("2022", null)).getFirst()).breaches()).extracting(Breach::rule)
                .containsExactly("supervision.addressed-before-it-was-made");
    }

    @Test
    void of_a_history_that_was_retracted_whole_nothing_is_left_in_any_figure() {
        comment.given(note(2023));
        comment.refuses(new RetractAddressing(COMMENT, "r"), NOT_ADDRESSED, "/comment");
        comment.given(correct(2022));
        assertThat(comment.when(correct(2022))).isEmpty();
        comment.given(address("2024-07", REFORM), correct(2023),
                new CorrectAddressing(COMMENT, title(), null, FieldDate.parse("2024-08"), null, "r"));
        assertThat(comment.when(new CorrectAddressing(COMMENT, title(), null, FieldDate.parse("2024-08"), null, "r")))
                .isEmpty();
        assertThat(sums()).containsOnly(Map.entry("supervisory-comments-addressed 2024-08", 1L));
        assertThat(comment.when(new RetractAddressing(COMMENT, "r"))).hasSize(1);
        assertThat(comment.when(new RetractAddressing(COMMENT, "r"))).isEmpty();
        assertThat(sums()).isEmpty();
    }

    private Map<String, Long> sums() {
        var sums = new HashMap<String, Long>();
        for (var event : comment.history())
            if (event instanceof Counted counted)
                counted.entries().forEach(entry -> sums.merge(
                        entry.measure() + " " + entry.occurredOn(), entry.quantity().value().longValueExact(),
                        Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static LocalizedText title() { return LocalizedText.of(Map.of("fr", "Loi")); }

    private static Setting setting(UUID project, String share) {
        return new Setting(List.of(new ProjectShare(project, Percentage.of(share))), new Place("SN", null, null), null,
                null, List.of(), List.of());
    }

    private static NoteComment note(int year) { return note("C111", year, PROJECT, "100"); }

    private static NoteComment note(String instrument, int year, UUID project, String share) {
        return new NoteComment(COMMENT, SupervisoryBody.COMMITTEE_OF_EXPERTS, instrument, "SN", year,
                setting(project, share));
    }

    private static CorrectComment correct(int year) {
        return new CorrectComment(COMMENT, SupervisoryBody.COMMITTEE_OF_EXPERTS, "C111", "SN", year,
                setting(PROJECT, "100"), "misread");
    }

    private static AddressComment address(String day, UUID reform) {
        return new AddressComment(COMMENT, title(), reform, FieldDate.parse(day), null);
    }
}
