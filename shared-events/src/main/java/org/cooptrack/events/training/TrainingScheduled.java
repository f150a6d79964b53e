package org.cooptrack.events.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Needing;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;

/**
 * A training was planned: on what, for how many, where and for which projects, and what it takes to complete it. Its code
 * is held by no other training.
 */
public record TrainingScheduled(UUID training, String code, LocalizedText title, String topic, Setting setting,
        LocalDate startsOn, LocalDate endsOn, int capacity, Percentage attendanceThreshold, boolean assessmentRequired,
        CompletionBasis completionBasis) implements TrainingEvent, Claiming, Needing {
    public static final String CODE_CLAIM = "training-code:";

    /** Under it, followed by a project, are found the trainings of that project. */
    public static final String PROJECT_CLAIM = "training-of:";

    @Override
    public Belonging belonging() { return Belonging.of(setting); }

    @Override
    public List<Claim> takes() {
        var ofProjects = setting.projects().stream().map(ProjectShare::project).distinct()
                .map(project -> PROJECT_CLAIM + project + ":" + training);
        return Stream.concat(Stream.of(CODE_CLAIM + code), ofProjects).map(Claim::of).toList();
    }
}
