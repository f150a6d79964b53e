package org.cooptrack.events.funds;

import java.util.UUID;
import org.cooptrack.events.published.PublishedDisbursement;

/** An adopted planned disbursement is no longer published and holds no more: it was a plan, not a fact. */
public record PlannedDisbursementNoLongerPublished(UUID project, UUID id,
        PublishedDisbursement before) implements FundsAdoption {}
