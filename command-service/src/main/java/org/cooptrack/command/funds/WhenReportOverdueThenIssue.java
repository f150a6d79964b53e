package org.cooptrack.command.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.command.funds.FundsCommand.NoteOverdueReport;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.law.PolicyFacts.Held;
import org.cooptrack.command.law.Reminder;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Event;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.funds.FundingAgreementSigned;
import org.cooptrack.events.funds.ReportDue;

/**
 * When a report that a funding agreement asks for was not delivered by the day on which it was due, that is noted, and the
 * report has a quality issue of its own, of which the project is the owner. One that comes to be owed once more, as when its delivery is taken back, is overdue anew.
 */
final class WhenReportOverdueThenIssue implements Reminder {
    @Override
    public List<Overdue> on(LocalDate day, PolicyFacts facts) {
        return facts.liveClaims(ReportDue.CLAIM).stream().flatMap(held -> overdue(held, day, facts)).toList();
    }

    private static Stream<Overdue> overdue(Held held, LocalDate day, PolicyFacts facts) {
        var owed = ReportDue.Owed.of(held.key());
        if (!owed.report().dueOn().isBefore(day)) return Stream.empty();
        var history = facts.history(StreamId.of("project-funds", owed.project()));
        long times = history.stream().filter(told -> isOwedBy(told.event(), held.key())).count();
        String what = times <= 1 ? held.key() : held.key() + ":" + times;
        return history.stream()
                .filter(told -> told.event() instanceof FundingAgreementSigned signed
                        && signed.agreement().equals(owed.agreement()))
                .map(Happened::id).reduce((_, later) -> later).stream()
                .map(signed -> new Overdue(what, signed,
                        new NoteOverdueReport(owed.project(), owed.agreement(), owed.report())));
    }

    private static boolean isOwedBy(Event event, String claim) {
        return event instanceof Claiming claiming
                && claiming.takes().stream().map(Claim::key).anyMatch(claim::equals);
    }
}
