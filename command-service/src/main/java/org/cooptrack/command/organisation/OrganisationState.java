package org.cooptrack.command.organisation;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.organisation.OrganisationCommand.RegisterOrganisation;
import org.cooptrack.events.organisation.OrganisationEvent;

/** Whether an organisation is known. */
sealed interface OrganisationState permits OrganisationState.Unregistered, Registered {
    OrganisationState START = new Unregistered();

    List<OrganisationEvent> register(RegisterOrganisation wish, Facts facts);

    /** @throws org.cooptrack.command.law.Rejected when nobody registered it yet */
    Registered registered();

    /** Nobody registered it yet. */
    record Unregistered() implements OrganisationState {
        @Override
        public List<OrganisationEvent> register(RegisterOrganisation wish, Facts facts) {
            return List.of(Registered.entry(wish, facts));
        }

        @Override
        public Registered registered() { throw OrganisationRule.UNKNOWN.at("/organisation"); }
    }
}
