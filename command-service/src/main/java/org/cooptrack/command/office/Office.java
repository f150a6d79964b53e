package org.cooptrack.command.office;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.office.OfficeCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.office.*;

/** The law of field offices: which wish becomes which event, and which event makes which state. */
final class Office {
    private Office() {}

    /**
     * @throws org.cooptrack.command.law.Rejected
     *             where a rule of {@link OfficeRule} stands against the wish
     */
    static List<OfficeEvent> decide(OfficeCommand wish, OfficeState state, Facts facts) {
        return switch (wish) {
            case MoveOffice w -> state.registered().move(w, facts);
            case CoverCountries w -> state.registered().cover(w, facts);
            case RegisterOffice w -> state.register(past(w, facts), facts);
            case RenameOffice w -> state.registered().rename(past(w, facts));
            case MergeOffice w -> state.registered().merge(past(w, facts), facts);
            case SucceedOffice w -> state.registered().succeed(past(w, facts), facts);
            case CloseOffice w -> state.registered().close(past(w, facts));
        };
    }

    static OfficeState evolve(OfficeState state, OfficeEvent event, EventId id) {
        return switch (event) {
            case OfficeRegistered e -> Registered.by(e);
            case OfficeRenamed e -> state.registered().renamed(e);
            case OfficeMoved e -> state.registered().moved(e);
            case OfficeCountriesSet e -> state.registered().covering(e);
            case OfficeMerged e -> state.registered().ended(e, e.occurredOn());
            case OfficeSucceeded e -> state.registered().ended(e, e.occurredOn());
            case OfficeClosed e -> state.registered().ended(e, e.occurredOn());
        };
    }

    private static <W extends OfficeCommand> W past(W wish, Facts facts) {
        if (wish.occurredOn().isAfter(Today.anywhere(facts.now())))
            throw OfficeRule.IN_THE_FUTURE.at("/occurredOn", wish.occurredOn());
        return wish;
    }
}
