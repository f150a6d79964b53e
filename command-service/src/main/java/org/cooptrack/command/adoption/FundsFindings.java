package org.cooptrack.command.adoption;

import static org.cooptrack.command.adoption.AdoptionRule.*;
import static org.cooptrack.events.funds.TransactionType.DISBURSEMENT;
import static org.cooptrack.events.funds.TransactionType.EXPENDITURE;
import static org.cooptrack.events.funds.TransactionType.RECEIPT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Warning;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.published.PublishedBudget;
import org.cooptrack.events.published.PublishedDisbursement;
import org.cooptrack.events.published.PublishedTransaction;
import org.cooptrack.events.value.Period;

/** What is wrong with adopted money. What concerns amount or date is a quality issue; a doubtful code is a warning. */
record FundsFindings(UUID project, Instant now, Namesakes namesakes) {
    /** Programmes that write 0001-01-01 or 1753 where they know no date are told from those that know one. */
    private static final LocalDate FIRST_PLAUSIBLE = LocalDate.of(1900, 1, 1);

    List<Breach> breaches(PublishedTransaction published) {
        var findings = new Findings(project, now);
        findings.when(published.says().value().valueDate().isAfter(findings.today()), VALUE_DATE_IN_THE_FUTURE,
                "/value/@value-date");
        findings.when(published.says().date().isBefore(FIRST_PLAUSIBLE), DATE_IMPLAUSIBLE, "/transaction-date");
        findings.when(namesakes.isRecorded(published.says()), REFERENCE_REPEATED, "/@ref");
        return findings.breaches();
    }

    List<Warning> warnings(PublishedTransaction published) {
        var says = published.says();
        var found = new ArrayList<Warning>();
        for (var sector : says.sectors())
            if (sector.vocabulary().equals("1")) warn("Sector", sector.code(), "/sector", found);
        var country = says.recipientCountry();
        if (country != null) warn("Country", country, "/recipient-country", found);
        if (namesakes.hasLike(says)) found.add(new Warning(LOOKS_LIKE_ANOTHER.code(), "/@ref"));
        return found;
    }

    List<Breach> breaches(PublishedBudget published) {
        var findings = new Findings(project, now);
        Period period = published.says().period();
        findings.when(period.runsBackwards(), PERIOD_RUNS_BACKWARDS, "/period-end");
        findings.when(period.exceedsOneYear(), BUDGET_OVER_A_YEAR, "/period-end");
        return findings.breaches();
    }

    List<Breach> breaches(PublishedDisbursement published) {
        var findings = new Findings(project, now);
        var to = published.says().to();
        var from = published.says().from();
        findings.when(to != null && to.isBefore(from), PERIOD_RUNS_BACKWARDS, "/period-end");
        findings.when(to != null && new Period(from, to).exceedsOneYear(), PLAN_OVER_A_YEAR, "/period-end");
        return findings.breaches();
    }

    /** In each currency, what went out against what came in; and whether a reference names one movement only. */
    List<Breach> whole(List<PublishedTransaction> all) {
        var balance = new TreeMap<String, BigDecimal>();
        for (var one : all) {
            var says = one.says();
            var amount = says.value().amount().value();
            if (says.type() == RECEIPT) balance.merge(says.value().currency(), amount, BigDecimal::add);
            if (says.type() == DISBURSEMENT || says.type() == EXPENDITURE)
                balance.merge(says.value().currency(), amount.negate(), BigDecimal::add);
        }
        var findings = new Findings(project, now);
        balance.forEach((currency, left) -> findings.when(left.signum() < 0, SPENT_ABOVE_RECEIPTS,
                "/transaction/" + currency));
        findings.when(repeatReferences(all), REFERENCE_REPEATED, "/transaction/@ref");
        return findings.breaches();
    }

    private static boolean repeatReferences(List<PublishedTransaction> all) {
        var seen = new HashSet<Object>();
        return all.stream().map(one -> Namesakes.reference(one.says())).filter(Objects::nonNull)
                .anyMatch(reference -> !seen.add(reference));
    }

    private void warn(String list, String code, String field, List<Warning> found) {
        var today = new Findings(project, now).today();
        if (!CodeLists.isKnown(list, code)) found.add(new Warning(CODE_UNKNOWN.code(), field));
        if (CodeLists.isWithdrawn(list, code, today)) found.add(new Warning(CODE_WITHDRAWN.code(), field));
    }
}
