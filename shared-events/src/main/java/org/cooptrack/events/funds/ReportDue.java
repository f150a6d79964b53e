package org.cooptrack.events.funds;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.value.Period;

/** A report that an agreement asks for: of which kind, for which period, and by when. */
public record ReportDue(ReportKind kind, Period period, LocalDate dueOn) {
    Awaited awaited(UUID project, UUID agreement) {
        return new Awaited(key(agreement), Awaited.What.REPORT, 0, dueOn, Belonging.ofProject(project), null);
    }

    String key(UUID agreement) {
        return "report:" + agreement + ":" + kind + ":" + period.from() + ":" + period.to();
    }

    /** Followed by project, agreement, the day by which it is due, and which report it is; held until it is delivered. */
    public static final String CLAIM = "report-due:";

    /** A report that is owed, as its claim tells it: for which project, and under which agreement. */
    public record Owed(UUID project, UUID agreement, ReportDue report) {
        public static Owed of(String claim) {
            String[] parts = claim.substring(CLAIM.length()).split(":");
            return new Owed(UUID.fromString(parts[0]), UUID.fromString(parts[1]), new ReportDue(
                    ReportKind.valueOf(parts[3]), new Period(LocalDate.parse(parts[4]), LocalDate.parse(parts[5])),
                    LocalDate.parse(parts[2])));
        }
    }

    String claim(UUID project, UUID agreement) {
        return CLAIM + project + ":" + agreement + ":" + dueOn + ":" + kind + ":" + period.from() + ":" + period.to();
    }
}
