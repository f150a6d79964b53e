package org.cooptrack.events.support;

import org.cooptrack.events.Dimension;
import org.cooptrack.events.ValuesOf;

/**
 * On what an organisation of constituents is supported (field description, section 4). Where trainings and dialogue have the
 * same topic it has the same code.
 */
@ValuesOf(Dimension.TOPIC)
public enum SupportTopic {
    OCCUPATIONAL_SAFETY_AND_HEALTH, SERVICES, MEMBERSHIP, GOVERNANCE, POLICY_AND_ADVOCACY, COLLECTIVE_BARGAINING,
    SOCIAL_DIALOGUE, LABOUR_DISPUTE_RESOLUTION, LABOUR_INSPECTION, LABOUR_ADMINISTRATION, RIGHTS_AT_WORK,
    GENDER_EQUALITY, SOCIAL_PROTECTION, OTHER
}
