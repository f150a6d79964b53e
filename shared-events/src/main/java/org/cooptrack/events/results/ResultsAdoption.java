package org.cooptrack.events.results;

/** The results of a project that were published elsewhere before they came here: adopted as published, and amended when they are published otherwise. */
public sealed interface ResultsAdoption extends ResultsEvent permits ResultAdopted, ResultAdoptionAmended,
        IndicatorAdopted, IndicatorAdoptionAmended, PeriodAdopted, PeriodAdoptionAmended, RemovalProposed,
        RemovalProposalWithdrawn {}
