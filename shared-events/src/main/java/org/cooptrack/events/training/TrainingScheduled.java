package org.cooptrack.events.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Setting;

/**
 * A training was planned: on what, for how many, where and for which projects, and what it takes to complete it. Its code
 * is held by no other training.
 */
public record TrainingScheduled(UUID training, String code, LocalizedText title, String topic, Setting setting,
        LocalDate startsOn, LocalDate endsOn, int capacity, Percentage attendanceThreshold, boolean assessmentRequired,
        CompletionBasis completionBasis) implements TrainingEvent, Claiming {
    public static final String CODE_CLAIM = "training-code:";

    @Override
    public List<Claim> takes() { return List.of(Claim.of(CODE_CLAIM + code)); }
}
