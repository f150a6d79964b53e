package org.cooptrack.events.funds;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens to the money of a project: agreements, transactions and their corrections, budgets, plans and the reports that are owed for it. */
@Streams("project-funds")
public sealed interface FundsEvent extends Event permits TransactionEvent, TransactionCorrected, TransactionRetracted,
        FundingAgreementSigned, FundingAgreementCorrected, FundingAgreementRetracted, BudgetRevised,
        DisbursementPlanned, ProgressReportRecorded, ProgressReportCorrected, ProgressReportRetracted,
        ReportFellOverdue, FundsAdoption {
    UUID project();
}
