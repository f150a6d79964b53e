package org.cooptrack.command.project;

import static org.cooptrack.command.project.ProjectRule.*;

import java.util.List;
import org.cooptrack.command.project.ProjectCommand.ReleaseForPublication;
import org.cooptrack.events.project.ProjectEvent;
import org.cooptrack.events.project.Publication;
import org.cooptrack.events.project.PublicationDecided;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What the world may see of a project, as last decided, and its IATI identifier once it has one. */
record Release(@Nullable PublicationDecided last, @Nullable String identifier) {
    static final Release NONE = new Release(null, null);

    List<ProjectEvent> decide(ReleaseForPublication wish, String symbol) {
        var after = new Publication(wish.decision(), wish.ground(), wish.reviewOn());
        if (wish.decision() != Publication.Decision.PUBLISH) grounded(wish);
        var fixed = fixed(wish, symbol);
        var before = last == null ? null : last.after();
        if (after.equals(before) && fixed == null) return List.of();
        if (last != null && wish.occurredOn().isBefore(last.occurredOn()))
            throw OUT_OF_ORDER.at("/occurredOn", last.occurredOn());
        return List.of(new PublicationDecided(wish.project(), before, after, fixed, wish.occurredOn()));
    }

    Release after(PublicationDecided event) {
        return new Release(event, event.identifier() == null ? identifier : event.identifier());
    }

    /** The identifier that this decision fixes; none where it publishes nothing, or where one stands. */
    private @Nullable String fixed(ReleaseForPublication wish, String symbol) {
        var organisation = wish.reportingOrganisation();
        if (wish.decision() == Publication.Decision.EXCLUDE) return null;
        if (organisation == null) {
            if (identifier == null) throw REPORTING_ORGANISATION_MISSING.at("/reportingOrganisation");
            return null;
        }
        if (identifier == null) return organisation + "-" + symbol.replaceAll("[/&|?]", "-");
        if (!identifier.startsWith(organisation + "-"))
            throw IDENTIFIER_FIXED.at("/reportingOrganisation", identifier);
        return null;
    }

    private static void grounded(ReleaseForPublication wish) {
        if (wish.ground() == null || LocalizedText.saysNothing(wish.ground())) throw GROUND_MISSING.at("/ground");
        if (wish.reviewOn() == null || !wish.reviewOn().isAfter(wish.occurredOn()))
            throw REVIEW_DATE_MISSING.at("/reviewOn");
    }
}
