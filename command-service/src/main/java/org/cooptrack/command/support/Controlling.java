package org.cooptrack.command.support;

import static org.cooptrack.command.support.SupportRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.support.SupportCommand.EstablishControl;
import org.cooptrack.events.support.*;
import org.cooptrack.events.value.FieldDate;

/** Who is found to control the organisation, and what that means for support it got since then. */
record Controlling(Requested support) {
    List<SupportEvent> establish(EstablishControl wish, Facts facts) {
        support.possible(FieldDate.on(wish.occurredOn()), null, facts);
        if (wish.controlledBy() == Control.UNKNOWN) throw CONTROL_NOT_SAID.at("/controlledBy");
        var before = support.controlOn(FieldDate.on(wish.occurredOn()));
        if (before == wish.controlledBy()) return List.of();
        var since = support.controlled(wish.occurredOn(), wish.controlledBy());
        var broken = wish.controlledBy().isOtherThan(support.recipient().constituent())
                ? List.of(CONTROLLED_BY_THE_OTHER_SIDE)
                : List.<SupportRule>of();
        var found = new ControlEstablished(wish.support(), before, wish.controlledBy(), wish.occurredOn(),
                wish.reason(), support.issues(broken, "/controlledBy", facts));
        var known = support.provision();
        if (known == null || since.controlOn(known.says().occurredOn()) == known.says().controlledBy())
            return List.of(found);
        return List.of(found, new ProvisionCorrected(wish.support(), known.id(), known.says(),
                under(known.says(), since.controlOn(known.says().occurredOn())), wish.reason(), List.of()));
    }

    private static Provision under(Provision says, Control control) {
        return new Provision(says.recipient(), control, says.topic(), says.occurredOn(), says.evidence(),
                says.applied());
    }
}
