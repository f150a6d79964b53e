package org.cooptrack.command.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class PausesTest {
    private static final UUID TRAINING = new UUID(0x0198_0000_0000_7000L, 1), PROJECT = new UUID(
            0x0198_0000_0000_7000L, 2), OTHER = new UUID(0x0198_0000_0000_7000L, 3),
            STRANGER = new UUID(
                    0x0198_0000_0000_7000L, 4);

    private final Case<TrainingCommand, TrainingState, TrainingEvent> training = new Case<>(TrainingState.START,
            Training::decide, Training::evolve,
            new GivenFacts("2026-06-30T12:00:00Z").project(PROJECT, "2026-01-01", ProjectStatus.ACTIVE).project(OTHER,
                    "2026-01-01", ProjectStatus.ACTIVE));

    @Test
    void a_training_pauses_from_the_day_of_the_suspension() {
        training.given(schedule());
        assertThat(training.when(pause(PROJECT, 4, "2026-03-01")))
                .containsExactly(new TrainingPaused(TRAINING, PROJECT, told(PROJECT, 4), day("2026-03-01")));
    }

    @Test
    void a_suspension_is_heard_once_however_often_it_is_told() {
        training.given(schedule(), pause(PROJECT, 4, "2026-03-01"), resume(PROJECT, 5, "2026-03-01"));
        assertThat(training.when(pause(PROJECT, 4, "2026-03-01"))).isEmpty();
        assertThat(training.when(resume(PROJECT, 5, "2026-03-01"))).isEmpty();
        assertThat(training.when(pause(PROJECT, 6, "2026-03-01"))).as("another one, on the same day").hasSize(1);
    }

    @Test
    void a_training_that_never_paused_has_nothing_to_resume() {
        training.given(schedule());
        assertThat(training.when(resume(PROJECT, 5, "2026-03-01"))).isEmpty();
    }

    @Test
    void a_shared_training_is_paused_while_any_of_its_projects_is_suspended() {
        training.given(schedule(), pause(PROJECT, 4, "2026-03-01"), pause(OTHER, 2, "2026-03-05"));
        training.given(resume(PROJECT, 5, "2026-04-01"));
        assertThat(training.state().scheduled().pauses().since()).containsOnlyKeys(OTHER);
        training.given(resume(OTHER, 3, "2026-04-02"));
        assertThat(training.state().scheduled().pauses().since()).isEmpty();
    }

    @Test
    void a_training_that_was_over_or_called_off_does_not_pause() {
        training.given(schedule());
        assertThat(training.when(pause(PROJECT, 4, "2026-05-02"))).as("over").isEmpty();
        training.given(new CancelTraining(TRAINING, day("2026-02-01"), "No room"));
        assertThat(training.when(pause(PROJECT, 4, "2026-02-01"))).as("called off").isEmpty();
    }

    @Test
    void a_training_that_was_called_off_later_had_paused() {
        training.given(schedule(), new CancelTraining(TRAINING, day("2026-04-01"), "No room"));
        assertThat(training.when(pause(PROJECT, 4, "2026-03-01"))).hasSize(1);
    }

    @Test
    void a_training_does_not_pause_for_a_project_that_has_no_part_in_it() {
        training.given(schedule());
        training.refuses(pause(STRANGER, 4, "2026-03-01"), TrainingRule.NOT_OF_PROJECT, "/project");
        training.refuses(resume(STRANGER, 4, "2026-03-01"), TrainingRule.NOT_OF_PROJECT, "/project");
    }

    @Test
    void a_training_that_nobody_scheduled_does_not_pause() {
        training.refuses(pause(PROJECT, 4, "2026-03-01"), TrainingRule.UNKNOWN, "/training");
    }

    private static ScheduleTraining schedule() {
        var half = Percentage.of("50");
        var setting = new Setting(List.of(new ProjectShare(PROJECT, half), new ProjectShare(OTHER, half)),
                new Place("SN", null, null), null, null, List.of(), List.of());
        return new ScheduleTraining(TRAINING, "T-1", LocalizedText.of(Map.of("en", "T")),
                "OCCUPATIONAL_SAFETY_AND_HEALTH", setting, day("2026-03-01"), day("2026-05-01"), 20, null, null, null);
    }

    private static PauseTraining pause(UUID project, long version, String day) {
        return new PauseTraining(TRAINING, project, told(project, version), day(day));
    }

    private static ResumeTraining resume(UUID project, long version, String day) {
        return new ResumeTraining(TRAINING, project, told(project, version), day(day));
    }

    private static EventId told(UUID project, long version) { return new EventId("project:" + project, version); }

    private static LocalDate day(String text) { return LocalDate.parse(text); }
}
