package org.cooptrack.command.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.law.GivenHistory;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.project.*;
import org.cooptrack.events.release.ReleaseEvent;
import org.cooptrack.events.safety.SafetyEvent;
import org.cooptrack.events.protection.ProtectionEvent;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class WhenProjectSuspendedThenTrainingsPauseTest {
    private static final UUID PROJECT = id(1), OTHER = id(2), FIRST = id(11), SECOND = id(12), SHARED = id(13);
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01"), APRIL = LocalDate.parse("2026-04-01");

    private final Policy policy = new WhenProjectSuspendedThenTrainingsPause();
    private final GivenHistory history = new GivenHistory();

    @Test
    void each_training_of_the_project_is_asked_to_pause_and_none_of_others() {
        scheduled(FIRST, PROJECT);
        scheduled(SECOND, OTHER);
        scheduled(SHARED, OTHER, PROJECT);
        var suspended = suspended(PROJECT);
        assertThat(policy.then(suspended, history)).isEqualTo(List.of(
                new PauseTraining(FIRST, PROJECT, suspended.id(), MARCH),
                new PauseTraining(SHARED, PROJECT, suspended.id(), MARCH)));
    }

    @Test
    void they_are_asked_to_go_on_when_the_project_works_again() {
        scheduled(FIRST, PROJECT);
        suspended(PROJECT);
        var resumed = resumed(PROJECT);
        assertThat(policy.then(resumed, history))
                .isEqualTo(List.of(new ResumeTraining(FIRST, PROJECT, resumed.id(), APRIL)));
        var reopened = project(PROJECT, new ProjectReopened(PROJECT, ProjectStatus.ACTIVE, APRIL, "again"));
        assertThat(policy.then(reopened, history)).hasSize(1);
    }

    @Test
    void a_project_reopened_into_its_suspension_pauses_them_again() {
        scheduled(FIRST, PROJECT);
        var reopened = project(PROJECT, new ProjectReopened(PROJECT, ProjectStatus.SUSPENDED, APRIL, "again"));
        assertThat(policy.then(reopened, history))
                .isEqualTo(List.of(new PauseTraining(FIRST, PROJECT, reopened.id(), APRIL)));
    }

    @Test
    void a_project_that_ends_neither_pauses_nor_resumes_them() {
        scheduled(FIRST, PROJECT);
        for (ProjectEvent ended : List.of(new OperationsClosed(PROJECT, APRIL), new ProjectClosed(PROJECT, APRIL),
                new ProjectCancelled(PROJECT, APRIL, "war")))
            assertThat(policy.then(project(PROJECT, ended), history)).isEmpty();
    }

    @Test
    void a_training_scheduled_while_a_project_of_it_is_suspended_pauses_too() {
        var suspended = suspended(PROJECT);
        assertThat(policy.then(scheduled(SHARED, OTHER, PROJECT), history))
                .isEqualTo(List.of(new PauseTraining(SHARED, PROJECT, suspended.id(), MARCH)));
        resumed(PROJECT);
        assertThat(policy.then(scheduled(FIRST, PROJECT), history)).as("afterwards").isEmpty();
    }

    @Test
    void a_training_put_off_into_the_suspension_pauses_too() {
        scheduled(FIRST, PROJECT);
        var suspended = suspended(PROJECT);
        var putOff = history.happened("training:" + FIRST,
                new TrainingRescheduled(FIRST, APRIL, APRIL.plusDays(3), "the hall was taken"));
        assertThat(policy.then(putOff, history))
                .isEqualTo(List.of(new PauseTraining(FIRST, PROJECT, suspended.id(), MARCH)));
    }

    @Test
    void a_project_of_which_nothing_is_known_pauses_nothing() {
        assertThat(policy.then(scheduled(FIRST, PROJECT), history)).isEmpty();
    }

    @Test
    void it_hears_of_projects_and_trainings_alone_so_that_protection_after_care_and_safety_go_on() {
        assertThat(EventTypes.all().values()).filteredOn(this::heard).isNotEmpty()
                .allMatch(type -> ProjectEvent.class.isAssignableFrom(type)
                        || TrainingEvent.class.isAssignableFrom(type))
                .noneMatch(type -> ReleaseEvent.class.isAssignableFrom(type)
                        || SafetyEvent.class.isAssignableFrom(type) || ProtectionEvent.class.isAssignableFrom(type));
    }

    private boolean heard(Class<? extends Event> type) {
        return policy.hears().stream().anyMatch(heard -> heard.isAssignableFrom(type));
    }

    private Happened suspended(UUID project) {
        return project(project, new ProjectSuspended(project, MARCH, "floods"));
    }

    private Happened resumed(UUID project) { return project(project, new ProjectResumed(project, APRIL, null)); }

    private Happened project(UUID project, ProjectEvent event) { return history.happened("project:" + project, event); }

    private Happened scheduled(UUID training, UUID... projects) {
        var shares = Arrays.stream(projects).map(one -> new ProjectShare(one, Percentage.of("50"))).toList();
        return history.happened("training:" + training, new TrainingScheduled(training, "T" + training,
                LocalizedText.of(Map.of("en", "T")), "TOPIC", new Setting(shares, new Place("SN", null, null), null,
                        null, List.of(), List.of()),
                MARCH, APRIL, 20, Percentage.of("80"), false, CompletionBasis.ATTENDANCE));
    }

    private static UUID id(long number) { return new UUID(0x0198_0000_0000_7000L, number); }
}
