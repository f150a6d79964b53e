package org.cooptrack.command.door;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.OfficeLine;
import org.cooptrack.command.law.OrganisationKinds;
import org.cooptrack.command.law.ProjectFunds;
import org.cooptrack.command.law.ProjectLife;
import org.cooptrack.command.law.ProjectResults;
import org.cooptrack.command.law.SchemeLife;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.Waiting;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.ledger.Fact;
import org.cooptrack.ledger.LiveClaim;
import org.cooptrack.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/** One decision on its way: what it knows, what it relied on, and the version of its stream on which it was made. */
final class Deciding implements Facts {
    private static final ProblemTexts TEXTS = ProblemTexts.onClassPath();
    private static final Set<String> SAID = TEXTS.codes();
    private static final String TITLE = "title.";

    private final Streams streams;
    private final Actor actor;
    private final @Nullable Actor onBehalfOf;
    private final Instant now;
    private final @Nullable Long replaces;
    private final Earnest earnest;
    private final Map<String, Folded.At<?>> folds = new HashMap<>();
    private final Map<String, Set<String>> claims = new HashMap<>();
    private final Map<String, Boolean> issues = new HashMap<>();
    private final List<Fact> reliedOn;
    private List<Event> decided = List.of();
    private final EnumSet<Waiting.Awaited> awaited = EnumSet.noneOf(Waiting.Awaited.class);
    private boolean waits;
    private @Nullable Long lastPosition;
    private long version = -1;

    Deciding(Streams streams, Metadata asked, Instant now, @Nullable Long replaces, Earnest earnest,
            List<Fact> reliedOn) {
        this.streams = streams;
        this.actor = asked.actor();
        this.onBehalfOf = asked.onBehalfOf();
        this.now = now;
        this.replaces = replaces;
        this.earnest = earnest;
        this.reliedOn = new ArrayList<>(reliedOn);
    }

    /** Begins: the stream stands at this version, −1 when it is empty. */
    Facts on(long version) {
        this.version = version;
        if (replaces != null && replaces != version) throw new Stale(version);
        return this;
    }

    long version() { return version; }

    /**
     * These events were decided.
     *
     * @throws Considered
     *             where they are not to be recorded
     * @throws NeedsApproval
     *             where they change what was certified, and nobody has approved it
     * @throws org.cooptrack.command.law.Rejected
     *             where somebody has, and the fact has moved since it was asked for
     */
    void decided(List<Event> events) {
        decided = events;
        switch (earnest) {
            case Earnest.Considered _ -> {
                waits = reaches(events);
                throw new Considered();
            }
            case Earnest.Asked _ -> new Certified(this).hold(events);
            case Earnest.Approved approved -> approved.asked().hold(events);
        }
    }

    List<Event> decided() { return decided; }

    @Override
    public void awaits(Set<Waiting.Awaited> what) { awaited.addAll(what); }

    /** What was decided waits for that before it counts. */
    Set<Waiting.Awaited> awaited() {
        var all = EnumSet.copyOf(awaited);
        decided.stream().filter(Waiting.class::isInstance).map(event -> ((Waiting) event).awaits()).forEach(all::add);
        return all;
    }

    /** Whether what was only considered would wait for another's approval. */
    boolean waits() { return waits; }

    private boolean reaches(List<Event> events) {
        try {
            new Certified(this).hold(events);
            return false;
        } catch (NeedsApproval _) {
            return true;
        }
    }

    List<Fact> reliedOn() { return reliedOn; }

    @Override
    public Instant now() { return now; }

    @Override
    public Actor actor() { return actor; }

    @Override
    public boolean versionWasRead() { return replaces != null; }

    @Override
    public Optional<Actor> onBehalfOf() { return Optional.ofNullable(onBehalfOf); }

    @Override
    public Set<Actor> actorsBehind(EventId event) { return streams.actorsBehind(event); }

    @Override
    public Set<Actor> actorsIn(String stream) { return streams.actorsIn(stream); }

    @Override
    public boolean isOnList(String list, String code, LocalDate day) { return CodeLists.isOn(list, code, day); }

    @Override
    public boolean isRule(String code) { return SAID.contains(code) && !code.startsWith(TITLE); }

    @Override
    public int valuesNamedBy(String rule) { return TEXTS.valuesNamedBy(rule); }

    @Override
    public boolean isIssueOpen(EventId fact, String rule) {
        return issues.computeIfAbsent(QualityStream.of(fact, rule), streams::isOpen);
    }

    @Override
    public long lastPosition() {
        if (lastPosition == null) lastPosition = streams.lastPosition();
        return lastPosition;
    }

    @Override
    public boolean exists(String stream) { return streams.exists(stream); }

    @Override
    public Set<String> liveClaims(String prefix) {
        return claims.computeIfAbsent(prefix, asked -> {
            var set = streams.claimsUnder(asked);
            reliedOn.add(set.fact());
            return set.claims().stream().map(LiveClaim::key).collect(Collectors.toUnmodifiableSet());
        });
    }

    @Override
    public ProjectLife project(UUID project) { return known(streams.lives(), project).state(); }

    @Override
    public ProjectLife unmovedProject(UUID project) { return unmoved(streams.lives(), project); }

    @Override
    public ProjectFunds unmovedFunds(UUID project) { return unmoved(streams.funds(), project); }

    @Override
    public ProjectResults unmovedResults(UUID project) { return unmoved(streams.results(), project); }

    @Override
    public OfficeLine unmovedOffice(UUID office) { return unmoved(streams.offices(), office); }

    @Override
    public SchemeLife unmovedScheme(UUID scheme) { return unmoved(streams.schemes(), scheme); }

    @Override
    public OrganisationKinds organisation(UUID organisation) {
        return known(streams.organisations(), organisation).state();
    }

    private <S> S unmoved(Folded<S> folded, UUID id) {
        var known = known(folded, id);
        reliedOn.add(new Fact.StreamUnmoved(folded.stream(id), known.version()));
        return known.state();
    }

    /** As it was when it was first asked for: within one decision every answer stays the same. */
    @SuppressWarnings("unchecked")
    private <S> Folded.At<S> known(Folded<S> folded, UUID id) {
        return (Folded.At<S>) folds.computeIfAbsent(folded.stream(id), _ -> folded.now(id));
    }

    @Override
    public Optional<Event> event(EventId id) { return streams.event(id); }
}
