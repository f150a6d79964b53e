package org.cooptrack.command.law;

import java.time.LocalDate;
import java.util.Optional;
import org.cooptrack.events.dialogue.Side;
import org.cooptrack.events.organisation.*;

/** What other slices may know of an organisation: whether it exists, and of which constituents it was from which day on. */
public record OrganisationKinds(Dated<Optional<ConstituentKind>> kinds) {
    public static final OrganisationKinds UNKNOWN = new OrganisationKinds(Dated.nothing());

    public OrganisationKinds after(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered e -> since(e.occurredOn(), e.classification());
            case OrganisationReclassified e -> since(e.occurredOn(), e.after());
            case OrganisationRenamed _,OrganisationMerged _,OrganisationSucceeded _ -> this;
        };
    }

    public boolean isKnown() { return !kinds.since().isEmpty(); }

    /** Its kind on that day, if it was a constituent; before it was registered, that with which it was. */
    public Optional<ConstituentKind> on(LocalDate day) {
        if (!isKnown()) return Optional.empty();
        return kinds.on(day).orElseGet(() -> kinds.since().firstEntry().getValue());
    }

    /** Whether it may speak for that side on that day: for governments, employers or workers only as one of them, for others whoever it is. */
    public boolean speaksFor(Side side, LocalDate day) {
        return switch (side) {
            case GOVERNMENT -> isOf(ConstituentKind.GOVERNMENT, day);
            case EMPLOYERS -> isOf(ConstituentKind.EMPLOYERS_ORGANIZATION, day);
            case WORKERS -> isOf(ConstituentKind.WORKERS_ORGANIZATION, day);
            case OTHERS -> true;
        };
    }

    private boolean isOf(ConstituentKind kind, LocalDate day) { return on(day).filter(kind::equals).isPresent(); }

    private OrganisationKinds since(LocalDate day, Classification says) {
        return new OrganisationKinds(kinds.and(day, Optional.ofNullable(says.constituent())));
    }
}
