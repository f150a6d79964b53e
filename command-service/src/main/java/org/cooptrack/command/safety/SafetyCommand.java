package org.cooptrack.command.safety;

import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.safety.ControlType;
import org.cooptrack.events.safety.EconomicActivity;
import org.cooptrack.events.safety.Headcount;
import org.cooptrack.events.safety.Side;
import org.cooptrack.events.value.BySex;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a workplace for the safety and health of those who work there. */
public sealed interface SafetyCommand extends Command {
    String KIND = "workplace";

    UUID workplace();

    @Override
    default String stream() { return StreamId.of(KIND, workplace()); }

    /** Takes up a workplace: where it is, who operates it if that is known here, what it does and how many work there. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RegisterWorkplace(@Identifier UUID workplace, LocalizedText title, Setting setting, @Nullable UUID operator,
            EconomicActivity activity, Headcount headcount, LocalDate occurredOn) implements SafetyCommand {}

    /** Changes how many work at a workplace. What was recorded before keeps the number it was recorded with. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ReviseHeadcount(UUID workplace, Headcount headcount, LocalDate occurredOn,
            String reason) implements SafetyCommand {}

    /** Records that the risks of a workplace were assessed. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record AssessRisks(UUID workplace, @Identifier UUID assessment, FieldDate occurredOn,
            @Nullable Evidence evidence) implements SafetyCommand {}

    /** Puts an assessment right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectAssessment(UUID workplace, UUID assessment, FieldDate occurredOn, @Nullable Evidence evidence,
            String reason) implements SafetyCommand {}

    /** Declares that an assessment never happened. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractAssessment(UUID workplace, UUID assessment, String reason) implements SafetyCommand {}

    /** Forms the joint committee of a workplace. It is functioning as long as no more than its interval, in months, has gone by since it met. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record FormCommittee(UUID workplace, LocalDate occurredOn, int interval, BySex workers, BySex employer,
            @Nullable Evidence evidence) implements SafetyCommand {}

    /** Puts a joint committee right, with the headcount as it is known now. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectCommittee(UUID workplace, LocalDate occurredOn, int interval, BySex workers, BySex employer,
            @Nullable Evidence evidence, String reason) implements SafetyCommand {}

    /** Declares that a joint committee was never formed. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractCommittee(UUID workplace, String reason) implements SafetyCommand {}

    /** Records that the joint committee met, and which sides were present. A meeting that comes before the committee is known waits for it. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordMeeting(UUID workplace, @Identifier UUID meeting, LocalDate occurredOn, @Limit(2) List<Side> present,
            @Nullable Evidence evidence) implements SafetyCommand {}

    /** Puts a meeting right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectMeeting(UUID workplace, UUID meeting, LocalDate occurredOn, @Limit(2) List<Side> present,
            @Nullable Evidence evidence, String reason) implements SafetyCommand {}

    /** Declares that a meeting never took place. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractMeeting(UUID workplace, UUID meeting, String reason) implements SafetyCommand {}

    /** Records that a risk is prevented or controlled from that day on. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record PutControlInPlace(UUID workplace, @Identifier UUID control, ControlType type, FieldDate occurredOn,
            @Nullable Evidence evidence) implements SafetyCommand {}

    /** Puts a control right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectControl(UUID workplace, UUID control, ControlType type, FieldDate occurredOn,
            @Nullable Evidence evidence, String reason) implements SafetyCommand {}

    /** Declares that a control was never put in place. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractControl(UUID workplace, UUID control, String reason) implements SafetyCommand {}

    /** Reports occupational injuries of a day, a month or a year: counts only, by sex, and the calendar days lost. Zero is an answer. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ReportInjuries(UUID workplace, @Identifier UUID report, FieldDate occurredOn, BySex fatal, BySex nonFatal,
            int daysLost, CountBasis basis, @Nullable String method,
            @Nullable Evidence evidence) implements SafetyCommand {}

    /** Puts a report of injuries right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectInjuries(UUID workplace, UUID report, FieldDate occurredOn, BySex fatal, BySex nonFatal, int daysLost,
            CountBasis basis, @Nullable String method, @Nullable Evidence evidence,
            String reason) implements SafetyCommand {}

    /** Declares that a report of injuries was recorded in error. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractInjuries(UUID workplace, UUID report, String reason) implements SafetyCommand {}
}
