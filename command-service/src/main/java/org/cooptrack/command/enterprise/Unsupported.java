package org.cooptrack.command.enterprise;

import static org.cooptrack.command.enterprise.EnterpriseRule.*;

import java.util.List;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.enterprise.*;

/** Nobody supported the enterprise, or it was recorded in error. */
record Unsupported(TakenBack takenBack) implements EnterpriseState {
    static final String SUPPORT = "support";

    @Override
    public List<EnterpriseEvent> support(SupportEnterprise wish, Facts facts) {
        var support = Supporting.asked(wish, facts);
        return List.of(new EnterpriseSupported(wish.enterprise(), support, Supporting.issues(support, facts)));
    }

    @Override
    public List<EnterpriseEvent> retract(RetractSupport wish) {
        return takenBack.once(SUPPORT, "retracted", () -> {
            throw UNKNOWN.at("/enterprise");
        });
    }

    @Override
    public Supported supported() { throw UNKNOWN.at("/enterprise"); }
}
