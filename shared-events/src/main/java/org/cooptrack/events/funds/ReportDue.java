package org.cooptrack.events.funds;

import java.time.LocalDate;
import org.cooptrack.events.value.Period;

/** A report that an agreement asks for: of which kind, for which period, and by when. */
public record ReportDue(ReportKind kind, Period period, LocalDate dueOn) {}
