package org.cooptrack.command.support;

import java.util.List;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.support.SupportCommand.*;
import org.cooptrack.events.support.*;

/** What of support is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(Requested support) {
    private static final String PROVISION = "provision";
    private static final String APPLICATION = "application";
    private static final String RETRACTED = "retracted";

    List<SupportEvent> provision(RetractProvision wish) {
        return support.takenBack().once(PROVISION, RETRACTED, () -> new Providing(support).retract(wish));
    }

    List<SupportEvent> application(RetractApplication wish) {
        return support.takenBack().once(APPLICATION, RETRACTED, () -> new Applying(support).retract(wish));
    }

    /** What is taken back after that event. */
    TakenBack after(SupportEvent event) {
        var back = support.takenBack();
        return switch (event) {
            case SupportProvided e -> e.provision().applied() == null
                    ? back.but(PROVISION)
                    : back.but(PROVISION).but(APPLICATION);
            case ProvisionRetracted _ -> back.and(PROVISION, RETRACTED);
            case SupportApplied _ -> back.but(APPLICATION);
            case ApplicationReceivedEarly _ -> back.but(APPLICATION);
            case EarlyApplicationRetracted _ -> back.and(APPLICATION, RETRACTED);
            case ApplicationRetracted _ -> back.and(APPLICATION, RETRACTED);
            case SupportRequested _,RequestCorrected _,RequestRetracted _,ControlEstablished _,ProvisionCorrected _,ApplicationCorrected _ ->
                back;
        };
    }
}
