package org.cooptrack.command.results;

import static org.cooptrack.events.Role.APPROVER;
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
import org.cooptrack.events.results.Category;
import org.cooptrack.events.results.CountingRule;
import org.cooptrack.events.results.EvaluationKind;
import org.cooptrack.events.results.Measure;
import org.cooptrack.events.results.Recommendation;
import org.cooptrack.events.results.RecommendationAnswered.Answer;
import org.cooptrack.events.results.Reference;
import org.cooptrack.events.results.ResultType;
import org.cooptrack.events.results.Tally;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Period;
import org.cooptrack.web.shape.Identifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of a project's results. */
public sealed interface ResultsCommand extends Command {
    String KIND = "project-results";

    UUID project();

    @Override
    default String stream() { return StreamId.of(KIND, project()); }

    /** Defines a result, or defines it anew. */
    @Allowed({RECORDER, PROJECT_MANAGER})
    record DefineResult(UUID project, @Identifier UUID id, ResultType type, LocalizedText title,
            @Nullable LocalizedText description, @Nullable Boolean aggregates,
            @Nullable List<Reference> references) implements ResultsCommand {}

    /** Defines an indicator of a result, or defines it anew. Ascending unless said: more is better. */
    @Allowed({RECORDER, PROJECT_MANAGER})
    record DefineIndicator(UUID project, UUID result, @Identifier UUID id, Measure measure, CountingRule countingRule,
            LocalizedText title, @Nullable LocalizedText description, @Nullable Boolean ascending,
            @Nullable Boolean aggregates, @Nullable List<String> disaggregation,
            @Nullable List<Reference> references) implements ResultsCommand {}

    /** Says from where an indicator starts, or puts it right. */
    @Allowed({RECORDER, PROJECT_MANAGER})
    record SetBaseline(UUID project, UUID indicator, FieldDate asOf, Value value, @Nullable LocalizedText comment,
            @Nullable List<Evidence> evidence) implements ResultsCommand {}

    /** Says by when the baseline will be known. */
    @Allowed({RECORDER, PROJECT_MANAGER})
    record DeferBaseline(UUID project, UUID indicator, LocalDate dueOn) implements ResultsCommand {}

    /** Says what an indicator is to reach in a period. */
    @Allowed({RECORDER, PROJECT_MANAGER})
    record SetTarget(UUID project, UUID indicator, @Identifier UUID id, Period period, Value value,
            @Nullable List<Category> cell, @Nullable LocalizedText comment) implements ResultsCommand {}

    /** Changes a target, and says why. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record ReviseTarget(UUID project, UUID target, Value value, @Nullable LocalizedText comment,
            String reason) implements ResultsCommand {}

    /**
     * Says what the system counts for an indicator, or says it anew with a reason: one count, or for a percentage a numerator
     * and a denominator, each among the facts of the project. From then on its actual is derived and nobody records one.
     */
    @Allowed({RECORDER, PROJECT_MANAGER})
    record DeclareCounting(UUID project, UUID indicator, @Nullable Tally count, @Nullable Tally numerator,
            @Nullable Tally denominator, @Nullable String reason) implements ResultsCommand {}

    /** Records a value that the system cannot count itself; for a percentage, numerator and denominator. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordObservation(UUID project, @Identifier UUID id, UUID indicator, Period period, Value value,
            @Nullable List<Category> cell, @Nullable LocalizedText comment,
            @Nullable List<Evidence> evidence) implements ResultsCommand {}

    /** Finds an observation good: somebody other than the one who recorded it. */
    @Allowed(value = {PROJECT_MANAGER, APPROVER}, person = true)
    record ApproveObservation(UUID project, UUID id) implements ResultsCommand {}

    /** Puts an observation right. It waits for approval again. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record CorrectObservation(UUID project, UUID id, Period period, Value value, @Nullable List<Category> cell,
            @Nullable LocalizedText comment, @Nullable List<Evidence> evidence,
            String reason) implements ResultsCommand {}

    /** Declares that an observation was never made. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractObservation(UUID project, UUID id, String reason) implements ResultsCommand {}

    /** Opens a reporting period, of any length. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record OpenPeriod(UUID project, @Identifier UUID id, Period period) implements ResultsCommand {}

    /** Hands in the figures of a period that is over. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record SubmitPeriod(UUID project, UUID id) implements ResultsCommand {}

    /** Sends a submitted period back. */
    @Allowed(value = APPROVER, person = true)
    record ReturnPeriod(UUID project, UUID id, String reason) implements ResultsCommand {}

    /** Approves a submitted period: somebody other than the one who submitted it. */
    @Allowed(value = APPROVER, person = true)
    record ApprovePeriod(UUID project, UUID id) implements ResultsCommand {}

    /** Certifies an approved period: somebody other than the one who submitted it. */
    @Allowed(value = APPROVER, person = true)
    record CertifyPeriod(UUID project, UUID id) implements ResultsCommand {}

    /** Opens an approved or certified period again. */
    @Allowed(value = APPROVER, person = true)
    record ReopenPeriod(UUID project, UUID id, String reason) implements ResultsCommand {}

    /** Records an evaluation and its recommendations. */
    @Allowed({RECORDER, PROJECT_MANAGER})
    record RecordEvaluation(UUID project, @Identifier UUID id, EvaluationKind kind, LocalizedText title,
            FieldDate occurredOn, List<Recommendation> recommendations,
            @Nullable Evidence evidence) implements ResultsCommand {}

    /** Puts an evaluation right. What was answered to a recommendation that it no longer makes falls. */
    @Allowed({RECORDER, PROJECT_MANAGER})
    record CorrectEvaluation(UUID project, UUID id, EvaluationKind kind, LocalizedText title, FieldDate occurredOn,
            List<Recommendation> recommendations, @Nullable Evidence evidence, String reason)
            implements
                ResultsCommand {}

    /** Declares that an evaluation was never made. What it recommended, and what was answered to that, falls with it. */
    @Allowed({RECORDER, PROJECT_MANAGER})
    record RetractEvaluation(UUID project, UUID id, String reason) implements ResultsCommand {}

    /** Says what is done about a recommendation. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record RespondToRecommendation(UUID project, UUID evaluation, UUID recommendation, Answer answer,
            LocalizedText text, @Nullable LocalDate dueOn) implements ResultsCommand {}
}
