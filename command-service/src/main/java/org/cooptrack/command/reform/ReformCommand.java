package org.cooptrack.command.reform;

import static org.cooptrack.command.reform.ReformRule.GAZETTE_REFERENCE_TAKEN;
import static org.cooptrack.events.Role.CONSTITUENT;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.dialogue.Party;
import org.cooptrack.events.reform.InstrumentKind;
import org.cooptrack.events.reform.Stage;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a reform of law or policy. */
public sealed interface ReformCommand extends Command {
    String KIND = "reform";

    UUID reform();

    @Override
    default String stream() { return StreamId.of(KIND, reform()); }

    @Override
    default Rejected taken(String claim) {
        return GAZETTE_REFERENCE_TAKEN.at("/gazette", claim.substring(claim.lastIndexOf(':') + 1));
    }

    /** Opens a reform. The countries are those whose law it is, the place's unless said; one law is one reform, however many projects help. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record OpenReform(@Identifier UUID reform, LocalizedText title, InstrumentKind kind, Setting setting,
            @Nullable List<String> countries, FieldDate occurredOn) implements ReformCommand {}

    /** Puts right what was said of a reform when it was opened, such as which projects helped. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectOpening(UUID reform, LocalizedText title, InstrumentKind kind, Setting setting,
            @Nullable List<String> countries, FieldDate occurredOn, String reason) implements ReformCommand {}

    /** Records that law and practice were compared with the instruments concerned. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordGapAnalysis(UUID reform, FieldDate occurredOn, @Nullable Evidence evidence)
            implements
                ReformCommand {}

    /** Records who was consulted, and for which side each spoke. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordConsultation(UUID reform, @Identifier UUID consultation, FieldDate occurredOn, List<Party> consulted,
            @Nullable Evidence evidence) implements ReformCommand {}

    /** Puts a consultation right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectConsultation(UUID reform, UUID consultation, FieldDate occurredOn, List<Party> consulted,
            @Nullable Evidence evidence, String reason) implements ReformCommand {}

    /** Declares that a consultation never took place. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractConsultation(UUID reform, UUID consultation, String reason) implements ReformCommand {}

    /** Records that a draft was ready. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordDraft(UUID reform, FieldDate occurredOn, @Nullable Evidence evidence) implements ReformCommand {}

    /** Records that the draft was put before those who decide on it. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT})
    record RecordTabling(UUID reform, FieldDate occurredOn, @Nullable Evidence evidence) implements ReformCommand {}

    /** Records that the instrument was adopted. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record RecordAdoption(UUID reform, FieldDate occurredOn, @Nullable Evidence evidence) implements ReformCommand {}

    /** Records the promulgation and publication of the instrument, under its reference in the official gazette. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record RecordPromulgation(UUID reform, FieldDate occurredOn, @Nullable @Limit(200) String gazette,
            @Nullable Evidence evidence) implements ReformCommand {}

    /** Records since when the instrument is in force. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record RecordEntryIntoForce(UUID reform, FieldDate occurredOn, @Nullable Evidence evidence)
            implements
                ReformCommand {}

    /** Records since when the instrument is no longer in force. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record RecordRepeal(UUID reform, FieldDate occurredOn, @Nullable Evidence evidence) implements ReformCommand {}

    /** Puts right what was recorded of a stage. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectMilestone(UUID reform, Stage stage, FieldDate occurredOn, @Nullable @Limit(200) String gazette,
            @Nullable Evidence evidence, String reason) implements ReformCommand {}

    /** Declares that the reform never reached a stage. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractMilestone(UUID reform, Stage stage, String reason) implements ReformCommand {}

    /** Estimates how many workers the reform concerns, with a range and a method. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record EstimateWorkers(UUID reform, int workers, int atLeast, int atMost, String method, FieldDate asOf,
            @Nullable Evidence evidence) implements ReformCommand {}

    /** Estimates anew how many workers the reform concerns. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record ReviseEstimate(UUID reform, int workers, int atLeast, int atMost, String method, FieldDate asOf,
            @Nullable Evidence evidence, String reason) implements ReformCommand {}

    /** Declares that the workers concerned were never estimated. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractEstimate(UUID reform, String reason) implements ReformCommand {}

    /** Records that the reform was sent back to a stage. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RecordReturn(UUID reform, Stage to, FieldDate occurredOn, String reason) implements ReformCommand {}

    /** Declares that the reform was never sent back on that day. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractReturn(UUID reform, FieldDate occurredOn, String reason) implements ReformCommand {}

    /** Records since when nothing moves any more. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RecordStall(UUID reform, FieldDate occurredOn, String reason) implements ReformCommand {}

    /** Records that those who had brought the reform forward withdrew it. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RecordWithdrawal(UUID reform, FieldDate occurredOn, String reason) implements ReformCommand {}

    /** Records that the reform lapsed. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RecordLapse(UUID reform, FieldDate occurredOn, String reason) implements ReformCommand {}

    /** Declares that the reform was not stalled, withdrawn or lapsed. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractHalt(UUID reform, String reason) implements ReformCommand {}
}
