package org.cooptrack.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityIssueResolved;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.FollowUpCorrected;
import org.cooptrack.events.training.FollowUpOutcome;
import org.cooptrack.events.training.FollowUpRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.training.TrainingEvent;
import org.cooptrack.events.value.Sex;
import org.jspecify.annotations.Nullable;

/** Tells a random history: facts with and without breaches, corrections, retractions, issues closed and raised, persons merged and taken apart. */
public final class Telling {
    private static final UUID TRAINING = new UUID(0x7001, 0x8000000000000001L);
    public static final Metadata SOMEBODY = new Metadata(new Actor("test", "test"), Role.RECORDER, null, "1", null,
            TRAINING, TRAINING, null);

    /** Few, so that they meet; and none of whom other tests speak, because some are merged. */
    private static final int PERSONS = 5, FIRST_PERSON = 7_000;

    private final Random random;
    private final List<Recorded<Event>> told = new ArrayList<>();
    private final Map<EventId, Participation> standing = new LinkedHashMap<>();
    private final List<QualityIssueAccepted> issues = new ArrayList<>();
    private final Merges merges = new Merges(this::add);

    public Telling(Random random) { this.random = random; }

    public List<Recorded<Event>> tell(int events) {
        while (told.size() < events) {
            switch (random.nextInt(9)) {
                case 0, 1, 2 -> record();
                case 3 -> correct();
                case 4 -> retract();
                case 5 -> merges.merge(somebody(), somebody());
                case 6 -> merges.takeBackOne(random);
                case 7 -> raise();
                default -> close();
            }
        }
        return told;
    }

    private void record() {
        List<Breach> breaches = new ArrayList<>();
        for (String rule : List.of("late", "far")) {
            if (random.nextInt(4) == 0) breaches.add(new Breach(rule, "/month", "owner", People.day("2026-12-31")));
        }
        Participation took = anybody();
        EventId id = add(new BeneficiaryFollowedUp(TRAINING, took, 3, FollowUpOutcome.APPLIED, breaches));
        standing.put(id, took);
        breaches.forEach(breach -> issues.add(new QualityIssueAccepted(id, breach.rule(), "it happened")));
    }

    private void correct() {
        EventId fact = any();
        if (fact == null) return;
        Participation before = Objects.requireNonNull(standing.get(fact));
        Participation after = random.nextInt(4) == 0 ? before : anybody();
        add(new FollowUpCorrected(TRAINING, fact, before, after, "a slip"));
        standing.put(fact, after);
    }

    private void retract() {
        EventId fact = any();
        if (fact == null) return;
        add(new FollowUpRetracted(TRAINING, fact, Objects.requireNonNull(standing.remove(fact)), "never"));
    }

    /** About any fact, correction or retraction, where no such issue is open; also anew, after it was closed. */
    private void raise() {
        if (told.isEmpty()) return;
        Recorded<Event> about = told.get(random.nextInt(told.size()));
        String rule = random.nextBoolean() ? "spotted" : "late";
        boolean open = issues.stream().anyMatch(one -> one.fact().equals(about.id()) && one.rule().equals(rule));
        if (open || !(about.event() instanceof TrainingEvent)) return;
        add(new QualityIssueRaised(about.id(), rule, "", Owner.person(SOMEBODY.actor()), People.day("2026-12-31"),
                random.nextInt(4) == 0 ? IssueEffect.STANDS_BESIDE : IssueEffect.KEEPS_OUT,
                new Belonging(List.of(), null, List.of()), "seen", List.of()));
        issues.add(new QualityIssueAccepted(about.id(), rule, "it happened"));
    }

    private void close() {
        if (issues.isEmpty()) return;
        QualityIssueAccepted issue = issues.remove(random.nextInt(issues.size()));
        add(random.nextBoolean() ? issue : new QualityIssueResolved(issue.fact(), issue.rule(), "put right"));
    }

    private UUID somebody() { return People.person(FIRST_PERSON + random.nextInt(PERSONS)); }

    private @Nullable EventId any() {
        if (standing.isEmpty()) return null;
        return List.copyOf(standing.keySet()).get(random.nextInt(standing.size()));
    }

    private Participation anybody() {
        String day = List.of("2024-03-05", "2024-11", "2025").get(random.nextInt(3));
        int[] projects = random.nextInt(3) == 0 ? new int[]{1, 2} : new int[]{1 + random.nextInt(2)};
        return People.took(FIRST_PERSON + random.nextInt(PERSONS), random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                random.nextBoolean() ? "KE" : "UG", day, projects);
    }

    private EventId add(Event event) {
        String stream = event instanceof QualityEvent issue
                ? QualityStream.of(issue.fact(), issue.rule())
                : "training:" + TRAINING;
        var id = new EventId(stream, told.stream().filter(one -> one.id().stream().equals(stream)).count());
        told.add(new Recorded<>(told.size(), id, Instant.EPOCH.plusSeconds(told.size()), event, SOMEBODY));
        return id;
    }
}
