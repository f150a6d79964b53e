package org.cooptrack.command.approval;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.correction.CorrectionCommand.RequestCorrection;
import org.cooptrack.command.door.Approvals;
import org.cooptrack.command.door.Wish;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.EventId;
import org.cooptrack.events.NamedUuid;
import org.springframework.stereotype.Component;

/** Keeps a wish that meets a certified period. Whoever asks for the same correction of the same fact again finds the same request. */
@Component
class CorrectionRequests implements Approvals {
    private static final UUID NAMESPACE = UUID.fromString("3f0c2c1e-8a57-5a0b-9a41-60b5f8d9e2c7");

    @Override
    public Command request(Wish wish, EventId amends, List<UUID> projects) {
        KeptWish kept = KeptWish.of(wish.command());
        return new RequestCorrection(NamedUuid.of(NAMESPACE, amends + " " + kept.content()), amends, projects,
                kept.name(), kept.says(), kept.sealed(), wish.replaces());
    }
}
