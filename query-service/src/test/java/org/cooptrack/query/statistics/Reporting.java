package org.cooptrack.query.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.safety.EconomicActivity;
import org.cooptrack.events.safety.Injuries;
import org.cooptrack.events.safety.InjuriesCorrected;
import org.cooptrack.events.safety.InjuriesReported;
import org.cooptrack.events.safety.InjuriesRetracted;
import org.cooptrack.events.safety.Premises;
import org.cooptrack.events.value.BySex;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.query.People;
import org.cooptrack.query.Telling;
import org.jspecify.annotations.NullUnmarked;

/** Tells a random history of injuries reported, corrected (to none as well) and taken back, with issues of each, raised and closed. */
@NullUnmarked
final class Reporting {
    private static final UUID WORKPLACE = new UUID(0x7009, 0x8000000000000001L);

    private record Latest(EventId id, Injuries says) {}

    private final Random random;
    private final List<Recorded<Event>> told = new ArrayList<>();
    private final Map<EventId, Latest> standing = new LinkedHashMap<>();
    private final List<QualityIssueAccepted> open = new ArrayList<>();

    Reporting(Random random) { this.random = random; }

    List<Recorded<Event>> tell(int events) {
        while (told.size() < events) {
            switch (random.nextInt(7)) {
                case 0, 1 -> report();
                case 2, 3 -> correct();
                case 4 -> retract();
                case 5 -> raise();
                default -> close();
            }
        }
        return told;
    }

    private void report() {
        Injuries says = injuries(random.nextInt(4));
        List<Breach> breaches = breaches(4);
        EventId id = add(new InjuriesReported(WORKPLACE, says, breaches));
        remember(id, breaches);
        standing.put(id, new Latest(id, says));
    }

    private void correct() {
        if (standing.isEmpty()) return;
        EventId first = any();
        Latest before = standing.get(first);
        Injuries after = random.nextInt(5) == 0 ? before.says() : injuries(random.nextInt(4));
        List<Breach> breaches = breaches(2);
        EventId id = add(new InjuriesCorrected(WORKPLACE, before.id(), before.says(), after, "a slip", breaches));
        remember(id, breaches);
        standing.put(first, new Latest(id, after));
    }

    private void retract() {
        if (standing.isEmpty()) return;
        Latest before = standing.remove(any());
        add(new InjuriesRetracted(WORKPLACE, before.id(), before.says(), "never"));
    }

    private void raise() {
        if (told.isEmpty()) return;
        Recorded<Event> about = told.get(random.nextInt(told.size()));
        if (about.event() instanceof QualityEvent
                || open.stream().anyMatch(one -> one.fact().equals(about.id()) && one.rule().equals("spotted")))
            return;
        add(new QualityIssueRaised(about.id(), "spotted", "", Owner.person(Telling.SOMEBODY.actor()),
                People.day("2026-12-31"), IssueEffect.KEEPS_OUT, new Belonging(List.of(), null, List.of()), "seen",
                List.of()));
        open.add(new QualityIssueAccepted(about.id(), "spotted", "it happened"));
    }

    private void close() {
        if (!open.isEmpty()) add(open.remove(random.nextInt(open.size())));
    }

    private EventId any() { return List.copyOf(standing.keySet()).get(random.nextInt(standing.size())); }

    private List<Breach> breaches(int oneOf) {
        return random.nextInt(oneOf) == 0
                ? List.of(new Breach("late", "/occurredOn", "owner", People.day("2026-12-31")))
                : List.of();
    }

    private void remember(EventId id, List<Breach> breaches) {
        breaches.forEach(breach -> open.add(new QualityIssueAccepted(id, breach.rule(), "it happened")));
    }

    private Injuries injuries(int women) {
        var premises = new Premises(WORKPLACE, People.setting(1), null, EconomicActivity.values()[0]);
        return new Injuries(WORKPLACE, premises, FieldDate.parse("2026-03-0" + (1 + random.nextInt(3))),
                new BySex(0, 0, 0, 0), new BySex(women, 0, 0, 0), 0, CountBasis.ADMINISTRATIVE_RECORD, null, null);
    }

    private EventId add(Event event) {
        String stream = event instanceof QualityEvent issue
                ? QualityStream.of(issue.fact(), issue.rule())
                : "workplace:" + WORKPLACE;
        var id = new EventId(stream, told.stream().filter(one -> one.id().stream().equals(stream)).count());
        told.add(new Recorded<>(told.size(), id, Instant.EPOCH.plusSeconds(told.size()), event, Telling.SOMEBODY));
        return id;
    }
}
