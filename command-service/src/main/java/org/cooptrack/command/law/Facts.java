package org.cooptrack.command.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Waiting;

/** What a decision may know beyond its own stream. Within one decision every answer stays the same. */
public interface Facts {
    Instant now();

    /** Who asks. */
    Actor actor();

    /** Whether it was said which version was read: who replaces what another may have replaced meanwhile says so. */
    default boolean versionWasRead() {
        return true;
    }

    /** On whose behalf, if on anybody's. */
    default Optional<Actor> onBehalfOf() {
        return Optional.empty();
    }

    /** Who recorded that event, and on whose behalf. */
    Set<Actor> actorsBehind(EventId event);

    /** Whether the event comes from who asks now, or from the one on whose behalf: nobody approves what he wrote himself, not even by another's hand. */
    default boolean isOwn(EventId event) {
        return isAmong(actorsBehind(event));
    }

    /** Who recorded anything in that stream, and on whose behalf. */
    Set<Actor> actorsIn(String stream);

    /** Whether who asks, or the one on whose behalf, recorded anything in that stream. */
    default boolean hasWrittenIn(String stream) {
        return isAmong(actorsIn(stream));
    }

    private boolean isAmong(Set<Actor> behind) {
        return behind.contains(actor()) || onBehalfOf().filter(behind::contains).isPresent();
    }

    /** The shell says what the decision waits for before it counts, where no event of its own says so. */
    default void awaits(Set<Waiting.Awaited> what) {}

    /** Whether a code stood on a code list (named as IATI names it) on that day. */
    boolean isOnList(String list, String code, LocalDate day);

    /** Whether there is a rule of that code ({@code training.over-capacity}), said in three languages. */
    boolean isRule(String code);

    /** How many values the text of a rule names, as which person it was, or how much was asked for. */
    int valuesNamedBy(String rule);

    /** Whether nobody has accepted or resolved yet that this fact breaks that rule, with which it was recorded. */
    boolean isIssueOpen(EventId fact, String rule);

    /** The position of the last event there is, −1 where history is empty. */
    long lastPosition();

    /** Whether anything was ever recorded in that stream. */
    boolean exists(String stream);

    /** The keys that streams hold and that begin so; the decision is written only if none has come or gone meanwhile. */
    Set<String> liveClaims(String prefix);

    /** Whether no stream holds a key that begins so, on the same condition. */
    default boolean noneLive(String prefix) {
        return liveClaims(prefix).isEmpty();
    }

    /** The life of a project as its stream tells it now. */
    ProjectLife project(UUID project);

    /** The same, and the decision is written only if that stream has not moved meanwhile. */
    ProjectLife unmovedProject(UUID project);

    /** The funds of a project; the decision is written only if that stream has not moved meanwhile. */
    ProjectFunds unmovedFunds(UUID project);

    /** The results of a project; the decision is written only if that stream has not moved meanwhile. */
    ProjectResults unmovedResults(UUID project);

    /** The place of an office among offices; the decision is written only if that stream has not moved meanwhile. */
    OfficeLine unmovedOffice(UUID office);

    /** A scheme of social protection; the decision is written only if that stream has not moved meanwhile. */
    SchemeLife unmovedScheme(UUID scheme);

    /** What an organisation is, as its stream tells it now. */
    OrganisationKinds organisation(UUID organisation);

    /** What history keeps at that place of a stream. Events never change, so what was found stays true. */
    Optional<Event> event(EventId id);
}
