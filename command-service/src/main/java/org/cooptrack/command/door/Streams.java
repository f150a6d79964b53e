package org.cooptrack.command.door;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.command.law.OfficeLine;
import org.cooptrack.command.law.OrganisationKinds;
import org.cooptrack.command.law.ProjectFunds;
import org.cooptrack.command.law.ProjectLife;
import org.cooptrack.command.law.ProjectResults;
import org.cooptrack.command.law.SchemeLife;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.office.OfficeEvent;
import org.cooptrack.events.organisation.OrganisationEvent;
import org.cooptrack.events.project.ProjectEvent;
import org.cooptrack.events.protection.SchemeEvent;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.ledger.ClaimSet;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LiveClaim;
import org.cooptrack.ledger.StoredEvent;
import org.springframework.stereotype.Component;

/** What decisions know of other streams, and of the claims they hold. */
@Component
class Streams {
    private final Ledger ledger;
    private final Folded<ProjectLife> lives;
    private final Folded<ProjectFunds> funds;
    private final Folded<ProjectResults> results;
    private final Folded<OfficeLine> offices;
    private final Folded<SchemeLife> schemes;
    private final Folded<OrganisationKinds> organisations;

    Streams(Ledger ledger) {
        this.ledger = ledger;
        lives = new Folded<>(ledger, "project", ProjectLife.UNKNOWN, (life, e) -> life.after((ProjectEvent) e));
        funds = new Folded<>(ledger, "project-funds", ProjectFunds.NONE, ProjectFunds::after);
        results = new Folded<>(ledger, "project-results", ProjectResults.NONE, ProjectResults::after);
        offices = new Folded<>(ledger, "office", OfficeLine.UNKNOWN, (line, e) -> line.after((OfficeEvent) e));
        schemes = new Folded<>(ledger, "scheme", SchemeLife.UNKNOWN, (life, e) -> life.after((SchemeEvent) e));
        organisations = new Folded<>(ledger, "organisation", OrganisationKinds.UNKNOWN,
                (kinds, e) -> kinds.after((OrganisationEvent) e));
    }

    Folded<ProjectLife> lives() { return lives; }

    Folded<ProjectFunds> funds() { return funds; }

    Folded<ProjectResults> results() { return results; }

    Folded<OfficeLine> offices() { return offices; }

    Folded<SchemeLife> schemes() { return schemes; }

    Folded<OrganisationKinds> organisations() { return organisations; }

    long lastPosition() { return ledger.head(); }

    boolean exists(String stream) { return ledger.lastVersion(stream) >= 0; }

    ClaimSet claimsUnder(String prefix) { return ledger.claimsUnder(prefix); }

    /** Whether another stream holds what this one would claim: at all, or on any of the same days. */
    boolean isHeldByAnother(Claim claim, String stream) {
        return ledger.claimsUnder(claim.key()).claims().stream()
                .anyMatch(held -> held.key().equals(claim.key()) && !held.holder().equals(stream)
                        && (!claim.dated() || meet(claim, held)));
    }

    private static boolean meet(Claim claim, LiveClaim held) {
        return (held.until() == null || claim.from() == null || claim.from().isBefore(held.until()))
                && (claim.until() == null || held.from() == null || held.from().isBefore(claim.until()));
    }

    /** Who recorded that event, and on whose behalf. */
    Set<Actor> actorsBehind(EventId event) {
        return actors(ledger.read(event.stream(), event.version(), 1));
    }

    /** Who recorded anything in that stream, and on whose behalf. */
    Set<Actor> actorsIn(String stream) {
        return actors(ledger.read(stream, 0));
    }

    private static Set<Actor> actors(List<StoredEvent> events) {
        return events.stream().map(stored -> EventJson.readMetadata(stored.metadata()))
                .flatMap(metadata -> Stream.of(metadata.actor(), metadata.onBehalfOf())).filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All that the stream tells. */
    List<Event> all(String stream) {
        return ledger.read(stream, 0).stream().map(Streams::event).toList();
    }

    /** Whether an issue that opened with its fact was not closed since, or was raised anew. */
    boolean isOpen(String issue) {
        return all(issue).stream()
                .filter(event -> event instanceof QualityIssueRaised || event instanceof QualityIssueClosed)
                .reduce((_, later) -> later).map(QualityIssueRaised.class::isInstance).orElse(true);
    }

    Optional<Event> first(String stream) { return event(new EventId(stream, 0)); }

    Optional<Event> event(EventId id) {
        return ledger.read(id.stream(), id.version(), 1).stream().filter(stored -> stored.version() == id.version())
                .findFirst().map(Streams::event);
    }

    private static Event event(StoredEvent stored) {
        return EventJson.read(stored.type(), stored.revision(), stored.data());
    }
}
