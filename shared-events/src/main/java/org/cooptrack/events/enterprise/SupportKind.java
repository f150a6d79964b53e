package org.cooptrack.events.enterprise;

import org.cooptrack.events.Dimension;
import org.cooptrack.events.ValuesOf;

/**
 * By what an enterprise is supported: the categories of business development services of the Committee of Donor Agencies
 * for Small Enterprise Development (guiding principles, 2001).
 */
@ValuesOf(Dimension.TOPIC)
public enum SupportKind {
    MARKET_ACCESS, INFRASTRUCTURE, POLICY_AND_ADVOCACY, INPUT_SUPPLY, TRAINING_AND_TECHNICAL_ASSISTANCE,
    TECHNOLOGY_AND_PRODUCT_DEVELOPMENT, ALTERNATIVE_FINANCING
}
