package org.cooptrack.command.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Collectors;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.office.OfficeEvent;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.organisation.OrganisationEvent;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.protection.SchemeEvent;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/** Facts that a test sets: the time, who asks, what other streams say and which keys are held. Every code is on its list unless said. */
public final class GivenFacts implements Facts {
    private static final ProblemTexts TEXTS = ProblemTexts.onClassPath();

    private final Instant now;
    private final Map<UUID, ProjectLife> projects = new HashMap<>();
    private final Map<UUID, ProjectFunds> funds = new HashMap<>();
    private final Set<UUID> targeted = new HashSet<>();
    private final Map<UUID, OfficeLine> offices = new HashMap<>();
    private final Map<UUID, SchemeLife> schemes = new HashMap<>();
    private final Map<UUID, OrganisationKinds> organisations = new HashMap<>();
    private final Set<String> streams = new HashSet<>();
    private final Set<String> claims = new HashSet<>();
    private final Set<String> unlisted = new HashSet<>();
    private boolean codeLists;
    private String asks = "amina";
    private @Nullable String onBehalfOf;
    private boolean read = true;
    private long lastPosition = 99;

    private final Map<EventId, Event> events = new HashMap<>();
    private final Map<EventId, String> hands = new HashMap<>();
    private final Map<String, Set<String>> wrote = new HashMap<>();
    private final Set<String> closedIssues = new HashSet<>();

    public GivenFacts(String now) { this.now = Instant.parse(now); }

    public GivenFacts project(UUID project, String since, ProjectStatus status) {
        var known = projects.getOrDefault(project, ProjectLife.UNKNOWN).since();
        projects.put(project, new ProjectLife(TreePMap.from(known).plus(LocalDate.parse(since), status)));
        return this;
    }

    public GivenFacts committed(UUID project, String currency, long amount) {
        return committed(project, currency, amount, "2025-12-01");
    }

    public GivenFacts committed(UUID project, String currency, long amount, String on) {
        var known = funds.getOrDefault(project, ProjectFunds.NONE);
        funds.put(project, known.with(currency, LocalDate.parse(on), Decimal.of(amount)));
        return this;
    }

    public GivenFacts targeted(UUID project) {
        targeted.add(project);
        return this;
    }

    public GivenFacts stream(String stream) {
        streams.add(stream);
        return this;
    }

    public GivenFacts claim(String key) {
        claims.add(key);
        return this;
    }

    public GivenFacts release(String key) {
        claims.remove(key);
        return this;
    }

    public GivenFacts office(OfficeEvent event) {
        offices.put(event.office(), offices.getOrDefault(event.office(), OfficeLine.UNKNOWN).after(event));
        streams.add("office:" + event.office());
        return this;
    }

    public GivenFacts scheme(SchemeEvent event) {
        schemes.put(event.scheme(), unmovedScheme(event.scheme()).after(event));
        return this;
    }

    public GivenFacts organisation(OrganisationEvent event) {
        organisations.put(event.organisation(), organisation(event.organisation()).after(event));
        streams.add("organisation:" + event.organisation());
        return this;
    }

    /** An organisation that has been one of these constituents ever since it is known. */
    public GivenFacts constituent(UUID organisation, ConstituentKind kind) {
        organisations.put(organisation,
                new OrganisationKinds(organisation(organisation).kinds().and(LocalDate.EPOCH, Optional.of(kind))));
        return stream("organisation:" + organisation);
    }

    public GivenFacts notOnList(String list, String code) {
        unlisted.add(list + "/" + code);
        return this;
    }

    /** From now on somebody else asks. What was recorded was recorded by Amina. */
    public GivenFacts asking(String subject) {
        asks = subject;
        return this;
    }

    /** That event was recorded by somebody else than Amina. */
    public GivenFacts by(String subject, EventId event) {
        hands.put(event, subject);
        return this;
    }

    public GivenFacts wroteIn(String stream, String subject) {
        wrote.put(stream, Set.of(subject));
        return this;
    }

    /** From now on it is asked in another's name. */
    public GivenFacts onBehalfOf(String subject) {
        onBehalfOf = subject;
        return this;
    }

    public GivenFacts event(EventId id, Event event) {
        events.put(id, event);
        return this;
    }

    @Override
    public Optional<Event> event(EventId id) { return Optional.ofNullable(events.get(id)); }

    /** Somebody accepted or resolved that the fact breaks the rule. */
    public GivenFacts closed(EventId fact, Rule rule) {
        closedIssues.add(fact + " " + rule.code());
        return this;
    }

    @Override
    public boolean isIssueOpen(EventId fact, String rule) { return !closedIssues.contains(fact + " " + rule); }

    /** Codes are looked up on the real lists. */
    public GivenFacts withCodeLists() {
        codeLists = true;
        return this;
    }

    @Override
    public Instant now() { return now; }

    @Override
    public Actor actor() { return person(asks); }

    /** From now on nobody says which version he read. */
    public GivenFacts unread() {
        read = false;
        return this;
    }

    @Override
    public boolean versionWasRead() { return read; }

    @Override
    public Optional<Actor> onBehalfOf() { return Optional.ofNullable(onBehalfOf).map(GivenFacts::person); }

    @Override
    public Set<Actor> actorsBehind(EventId event) { return Set.of(person(hands.getOrDefault(event, "amina"))); }

    @Override
    public Set<Actor> actorsIn(String stream) {
        return wrote.getOrDefault(stream, Set.of()).stream().map(GivenFacts::person).collect(Collectors.toSet());
    }

    @Override
    public boolean isOnList(String list, String code, LocalDate day) {
        return codeLists ? CodeLists.isOn(list, code, day) : !unlisted.contains(list + "/" + code);
    }

    @Override
    public boolean isRule(String code) { return !unlisted.contains("rule/" + code); }

    public GivenFacts lastPosition(long position) {
        lastPosition = position;
        return this;
    }

    @Override
    public long lastPosition() { return lastPosition; }

    @Override
    public int valuesNamedBy(String rule) { return TEXTS.valuesNamedBy(rule); }

    @Override
    public boolean exists(String stream) { return streams.contains(stream); }

    @Override
    public Set<String> liveClaims(String prefix) {
        return claims.stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toSet());
    }

    @Override
    public ProjectLife project(UUID project) { return projects.getOrDefault(project, ProjectLife.UNKNOWN); }

    @Override
    public ProjectLife unmovedProject(UUID project) { return project(project); }

    @Override
    public ProjectFunds unmovedFunds(UUID project) { return funds.getOrDefault(project, ProjectFunds.NONE); }

    @Override
    public ProjectResults unmovedResults(UUID project) {
        return new ProjectResults(targeted.contains(project), CertifiedPeriods.NONE);
    }

    @Override
    public OfficeLine unmovedOffice(UUID office) { return offices.getOrDefault(office, OfficeLine.UNKNOWN); }

    @Override
    public SchemeLife unmovedScheme(UUID scheme) { return schemes.getOrDefault(scheme, SchemeLife.UNKNOWN); }

    @Override
    public OrganisationKinds organisation(UUID organisation) {
        return organisations.getOrDefault(organisation, OrganisationKinds.UNKNOWN);
    }

    private static Actor person(String subject) { return new Actor("https://issuer.example", subject); }
}
