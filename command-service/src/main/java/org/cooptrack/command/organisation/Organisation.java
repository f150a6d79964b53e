package org.cooptrack.command.organisation;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.organisation.OrganisationCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.organisation.*;

/** The law of organisations: which wish becomes which event, and which event makes which state. */
final class Organisation {
    private Organisation() {}

    /**
     * @throws org.cooptrack.command.law.Rejected
     *             where a rule of {@link OrganisationRule} stands against the wish
     */
    static List<OrganisationEvent> decide(OrganisationCommand wish, OrganisationState state, Facts facts) {
        if (wish.occurredOn().isAfter(Today.anywhere(facts.now())))
            throw OrganisationRule.IN_THE_FUTURE.at("/occurredOn", wish.occurredOn());
        return switch (wish) {
            case RegisterOrganisation w -> state.register(w, facts);
            case RenameOrganisation w -> state.registered().rename(w);
            case ReclassifyOrganisation w -> state.registered().reclassify(w, facts);
            case MergeOrganisation w -> state.registered().merge(w, facts);
            case SucceedOrganisation w -> state.registered().succeed(w, facts);
        };
    }

    static OrganisationState evolve(OrganisationState state, OrganisationEvent event, EventId id) {
        return switch (event) {
            case OrganisationRegistered e -> Registered.by(e);
            case OrganisationRenamed e -> state.registered().renamed(e);
            case OrganisationReclassified e -> state.registered().reclassified(e);
            case OrganisationMerged e -> state.registered().ended(e);
            case OrganisationSucceeded e -> state.registered().ended(e);
        };
    }
}
