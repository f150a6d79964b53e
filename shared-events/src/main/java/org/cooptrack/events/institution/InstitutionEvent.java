package org.cooptrack.events.institution;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens in the life of an institution of social dialogue or labour administration, from the proposal to its lapse. */
@Streams("institution")
public sealed interface InstitutionEvent extends Event
        permits InstitutionProposed, ProposalCorrected, StepTaken, StepCorrected, StepRetracted, MembersRenewed,
        RenewalCorrected, RenewalRetracted {
    UUID institution();
}
