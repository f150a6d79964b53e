package org.cooptrack.events.funds;

/** The money of a project that was published elsewhere before it came here: adopted as published, and amended when it is published otherwise. */
public sealed interface FundsAdoption extends FundsEvent permits TransactionAdopted, TransactionAdoptionAmended,
        ReversalProposed, ReversalProposalWithdrawn, BudgetAdopted, BudgetAdoptionAmended, BudgetNoLongerPublished,
        PlannedDisbursementAdopted, PlannedDisbursementAdoptionAmended, PlannedDisbursementNoLongerPublished,
        FundsAdopted {}
