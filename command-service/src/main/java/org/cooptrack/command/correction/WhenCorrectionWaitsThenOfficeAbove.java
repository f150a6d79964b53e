package org.cooptrack.command.correction;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.correction.CorrectionCommand.EscalateCorrection;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.law.PolicyFacts.Held;
import org.cooptrack.command.law.ProjectOffice;
import org.cooptrack.command.law.Reminder;
import org.cooptrack.events.Because;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.correction.CorrectionEscalated;
import org.cooptrack.events.correction.CorrectionRequested;
import org.cooptrack.events.project.ProjectEvent;

/**
 * When a correction has waited for fourteen days, by UTC, without an answer, it is laid before the office above the one it
 * waits at, and so on up the line, once at each office. At the top it goes on waiting: there is nobody above to answer.
 */
final class WhenCorrectionWaitsThenOfficeAbove implements Reminder {
    private static final int DAYS_TO_ANSWER = 14;

    @Override
    public List<Overdue> on(LocalDate day, PolicyFacts facts) {
        return facts.liveClaims(CorrectionRequested.CLAIM).stream().flatMap(held -> overdue(held, day, facts)).toList();
    }

    private static Stream<Overdue> overdue(Held held, LocalDate day, PolicyFacts facts) {
        List<Happened> history = facts.history(held.stream());
        Happened asked = last(history, CorrectionRequested.class).orElseThrow();
        Happened waitsSince = last(history, CorrectionEscalated.class)
                .filter(escalated -> escalated.id().version() > asked.id().version()).orElse(asked);
        if (!waitedOut(waitsSince).isBefore(day)) return Stream.empty();
        return office(waitsSince, facts).flatMap(office -> OfficeAbove.of(office, day, facts)).stream()
                .map(above -> new Overdue(asked.id() + " before " + above, waitsSince.id(),
                        new EscalateCorrection(held.last(), above, Because.UNANSWERED.of(DAYS_TO_ANSWER))));
    }

    private static Optional<Happened> last(List<Happened> history, Class<?> type) {
        return history.stream().filter(one -> type.isInstance(one.event())).reduce((_, later) -> later);
    }

    private static LocalDate waitedOut(Happened since) {
        return LocalDate.ofInstant(since.recordedAt(), ZoneOffset.UTC).plusDays(DAYS_TO_ANSWER);
    }

    /** The one before which it was laid, or that is responsible for the first of its projects that has one. */
    private static Optional<UUID> office(Happened waitsSince, PolicyFacts facts) {
        return waitsSince.event() instanceof CorrectionRequested request
                ? request.projects().stream().flatMap(project -> responsible(project, facts).stream()).findFirst()
                : Optional.of(((CorrectionEscalated) waitsSince.event()).office());
    }

    private static Optional<UUID> responsible(UUID project, PolicyFacts facts) {
        return ProjectOffice.of(facts.history(StreamId.of("project", project)).stream()
                .map(happened -> (ProjectEvent) happened.event()).toList());
    }
}
