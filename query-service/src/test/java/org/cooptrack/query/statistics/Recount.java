package org.cooptrack.query.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.person.MergeTakenBack;
import org.cooptrack.events.person.PersonsMerged;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.FollowUpCorrected;
import org.cooptrack.events.training.FollowUpRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.Sex;
import org.jspecify.annotations.Nullable;

/** The naive recount, which knows nothing of rows: for each position, walk each origin's events as far as no issue is open. */
public final class Recount {
    private Recount() {}

    /** A fact that stands, the person it counts for, the event that made it so and the position since which it counts. */
    public record Live(UUID person, EventId by, Sex sex, String country, List<String> projects, long since) {}

    public static List<Live> live(List<Recorded<Event>> history, long asOf) {
        Map<EventId, Long> counting = new TreeMap<>(Comparator.comparing(EventId::toString));
        Map<EventId, Participation> states = Map.of();
        for (long position = 0; position <= asOf; position++) {
            states = states(history.subList(0, (int) position + 1));
            counting.keySet().retainAll(states.keySet());
            for (EventId event : states.keySet())
                counting.putIfAbsent(event, position);
        }
        Map<UUID, UUID> went = merges(history.subList(0, (int) asOf + 1));
        return states.entrySet().stream().map(entry -> {
            Participation took = entry.getValue();
            return new Live(root(took.person(), went), entry.getKey(), took.attributes().sex(),
                    took.attributes().country(),
                    took.setting().projects().stream().map(share -> share.project().toString()).toList(),
                    Objects.requireNonNull(counting.get(entry.getKey())));
        }).toList();
    }

    public static long persons(List<Live> live) { return live.stream().map(Live::person).distinct().count(); }

    public static Live first(List<Live> live, UUID person) {
        return live.stream().filter(one -> one.person().equals(person)).min(Comparator.comparingLong(Live::since))
                .orElseThrow();
    }

    private static Map<UUID, UUID> merges(List<Recorded<Event>> known) {
        Map<UUID, UUID> went = new HashMap<>();
        for (Recorded<Event> one : known) {
            if (one.event() instanceof PersonsMerged merged) went.put(merged.person(), merged.into());
            if (one.event() instanceof MergeTakenBack back) went.remove(back.person());
        }
        return went;
    }

    private static UUID root(UUID person, Map<UUID, UUID> went) {
        UUID into = went.get(person);
        return into == null ? person : root(into, went);
    }

    /** What stands of each origin, by the event that made it so. */
    private static Map<EventId, Participation> states(List<Recorded<Event>> known) {
        Map<EventId, Participation> standing = new HashMap<>();
        for (Recorded<Event> first : known) {
            if (!(first.event() instanceof BeneficiaryFollowedUp)) continue;
            List<Recorded<Event>> said = known.stream().filter(one -> first.id().equals(originOf(one))).toList();
            int counting = counting(said, known);
            Participation state = counting == 0 ? null : after(said.get(counting - 1).event());
            if (state != null) standing.put(said.get(counting - 1).id(), state);
        }
        return standing;
    }

    /** How many facts have something that waits and would change the figure. */
    static long held(List<Recorded<Event>> history, long asOf) {
        List<Recorded<Event>> known = history.subList(0, (int) asOf + 1);
        return known.stream().filter(first -> first.event() instanceof BeneficiaryFollowedUp).filter(first -> {
            List<Recorded<Event>> said = known.stream().filter(one -> first.id().equals(originOf(one))).toList();
            Map<Participation, Integer> change = new HashMap<>();
            said.subList(counting(said, known), said.size()).forEach(one -> {
                if (before(one.event()) instanceof Participation before) change.merge(before, -1, Integer::sum);
                if (after(one.event()) instanceof Participation after) change.merge(after, 1, Integer::sum);
            });
            return change.values().stream().anyMatch(quantity -> quantity != 0);
        }).count();
    }

    private static @Nullable Participation before(Event event) {
        return switch (event) {
            case FollowUpCorrected corrected -> corrected.before();
            case FollowUpRetracted retracted -> retracted.before();
            default -> null;
        };
    }

    /** How many of what was said of one fact count: moment by moment, what has no open issue behind it comes in, and all goes out when an issue is raised about what counts. */
    private static int counting(List<Recorded<Event>> said, List<Recorded<Event>> known) {
        int counting = 0;
        for (int now = 0; now < known.size(); now++) {
            List<Recorded<Event>> then = known.subList(0, now + 1);
            List<Recorded<Event>> saidThen = said.stream().filter(then::contains).toList();
            if (then.getLast().event() instanceof QualityIssueRaised raised && raised.effect() == IssueEffect.KEEPS_OUT
                    && saidThen.subList(0, counting).stream().anyMatch(one -> one.id().equals(raised.fact())))
                counting = 0;
            if (saidThen.subList(counting, saidThen.size()).stream().noneMatch(one -> open(one, then)))
                counting = saidThen.size();
        }
        return counting;
    }

    private static @Nullable EventId originOf(Recorded<Event> recorded) {
        return switch (recorded.event()) {
            case BeneficiaryFollowedUp _ -> recorded.id();
            case FollowUpCorrected corrected -> corrected.amends();
            case FollowUpRetracted retracted -> retracted.amends();
            default -> null;
        };
    }

    private static @Nullable Participation after(Event event) {
        return switch (event) {
            case BeneficiaryFollowedUp followed -> followed.participation();
            case FollowUpCorrected corrected -> corrected.after();
            default -> null;
        };
    }

    private static boolean open(Recorded<Event> recorded, List<Recorded<Event>> known) {
        Set<String> open = new HashSet<>();
        if (recorded.event() instanceof BeneficiaryFollowedUp followed)
            followed.breaches().forEach(breach -> open.add(breach.rule()));
        for (Recorded<Event> one : known) {
            if (!(one.event() instanceof QualityEvent issue) || !issue.fact().equals(recorded.id())) continue;
            if (issue instanceof QualityIssueClosed) open.remove(issue.rule());
            if (issue instanceof QualityIssueRaised raised && raised.effect() == IssueEffect.KEEPS_OUT)
                open.add(issue.rule());
        }
        return !open.isEmpty();
    }
}
