package org.cooptrack.query;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.project.*;
import org.cooptrack.events.published.Coverage;
import org.cooptrack.events.published.Participant;
import org.cooptrack.events.quality.QualityEvent;
import org.jspecify.annotations.Nullable;

/** Counts projects by reading their events from the beginning each time, and knows nothing of rows. */
public final class PortfolioRecount {
    private final List<Recorded<Event>> known;

    /** @param known history up to the position asked about */
    public PortfolioRecount(List<Recorded<Event>> known) {
        this.known = known;
    }

    /** A project as it is, and what was said of it by the end of each year in which it was active. */
    public record Project(UUID id, int began, ProjectStatus status, Map<String, List<String>> now,
            SortedMap<Integer, Map<String, List<String>>> active) {}

    private record Step(LocalDate since, ProjectStatus status) {}

    private record Saying(LocalDate since, List<String> values) {}

    public List<Project> projects() {
        var byProject = new LinkedHashMap<UUID, List<Recorded<Event>>>();
        for (Recorded<Event> one : known)
            if (one.event() instanceof ProjectEvent event)
                byProject.computeIfAbsent(event.project(), _ -> new ArrayList<>()).add(one);
        var projects = new ArrayList<Project>();
        for (List<Recorded<Event>> told : byProject.values()) {
            List<Recorded<Event>> life = told.stream().dropWhile(one -> !begins(one.event())).toList();
            int waiting = 0;
            while (waiting < life.size() && !isOpen(life.get(waiting)))
                waiting++;
            Recorded<Event> until = waiting < life.size() ? life.get(waiting) : known.getLast();
            if (waiting > 0) projects.add(read(life.subList(0, waiting), year(until)));
        }
        return projects;
    }

    /** What is told of a project nobody drafted or took over is of none. */
    private static boolean begins(Event event) {
        return event instanceof ProjectDrafted || event instanceof ProjectAdopted;
    }

    private static int year(Recorded<Event> one) { return one.recordedAt().atZone(ZoneOffset.UTC).getYear(); }

    private boolean isOpen(Recorded<Event> one) {
        return one.event() instanceof Flagged flagged && flagged.breaches().stream().anyMatch(breach -> known.stream()
                .noneMatch(other -> other.event() instanceof QualityEvent closed && closed.fact().equals(one.id())
                        && closed.rule().equals(breach.rule())));
    }

    private static Project read(List<Recorded<Event>> life, int upTo) {
        var steps = new ArrayList<Step>();
        var said = new HashMap<String, List<Saying>>();
        UUID id = ((ProjectEvent) life.getFirst().event()).project();
        LocalDate planned = null;
        LocalDate started = null;
        LocalDate first = null;
        for (Recorded<Event> one : life) {
            switch (one.event()) {
                case ProjectDrafted event -> {
                    first = event.occurredOn();
                    planned = event.plan().plannedStart();
                    if (event.office() != null) say(said, "office", first, event.office().toString());
                    steps.add(new Step(first, ProjectStatus.DRAFT));
                }
                case ProjectAdopted event -> {
                    first = event.occurredOn();
                    planned = milestone(event.published().course(), "1");
                    started = milestone(event.published().course(), "2");
                    event.course().forEach((day, status) -> steps.add(new Step(day, status)));
                    cover(said, event.published().coverage());
                    said.put("development-partner", new ArrayList<>(
                            List.of(new Saying(LocalDate.MIN, funders(event.published().participants())))));
                    said.put("sector", List.of(new Saying(LocalDate.MIN, List.of("1-11330"))));
                }
                case ProjectAdoptionAmended event -> {
                    var course = event.after().course();
                    if (course != null) {
                        planned = milestone(course, "1");
                        started = milestone(course, "2");
                        boolean dated = planned != null || started != null;
                        steps.removeIf(step -> dated || !step.since().isBefore(event.course().firstKey()));
                        event.course().forEach((day, status) -> steps.add(new Step(day, status)));
                    }
                    if (event.after().coverage() != null) cover(said, event.after().coverage());
                    if (event.after().participants() != null) refund(said, event);
                }
                case RecipientsSet event -> say(said, "country", event.occurredOn(),
                        event.after().countries().stream().map(RecipientCountry::code).toArray(String[]::new));
                case SectorsSet event -> say(said, "sector", event.occurredOn(), event.after().stream()
                        .map(sector -> sector.vocabulary() + "-" + sector.code()).toArray(String[]::new));
                case OfficeAssigned event -> say(said, "office", event.occurredOn(), event.after().toString());
                case ParticipatingOrganisationAdded event when event.participant()
                        .role() == ParticipantRole.FUNDING -> {
                    var all = last(said, "development-partner");
                    all.add(event.participant().organisation().toString());
                    say(said, "development-partner", event.occurredOn(), all.toArray(String[]::new));
                }
                case ParticipatingOrganisationRemoved event when event.participant()
                        .role() == ParticipantRole.FUNDING -> {
                    var all = last(said, "development-partner");
                    all.remove(event.participant().organisation().toString());
                    say(said, "development-partner", event.occurredOn(), all.toArray(String[]::new));
                }
                case StatusChanged event -> {
                    steps.add(new Step(event.occurredOn(), event.status()));
                    if (started == null && event.status() == ProjectStatus.ACTIVE) started = event.occurredOn();
                }
                default -> {
                }
            }
        }
        LocalDate began = started != null ? started : planned != null ? planned : Objects.requireNonNull(first);
        var active = new TreeMap<Integer, Map<String, List<String>>>();
        for (int year = 1990; year <= upTo; year++)
            if (wasActive(steps, year)) active.put(year, on(said, LocalDate.of(year, 12, 31)));
        return new Project(id, began.getYear(), steps.getLast().status(), on(said, LocalDate.MAX), active);
    }

    /** It began to be active in that year, or was so on its first day. */
    private static boolean wasActive(List<Step> steps, int year) {
        ProjectStatus atNewYear = null;
        for (Step step : steps) {
            if (!step.since().isAfter(LocalDate.of(year, 1, 1))) atNewYear = step.status();
            if (step.since().getYear() == year && step.status() == ProjectStatus.ACTIVE) return true;
        }
        return atNewYear == ProjectStatus.ACTIVE;
    }

    private static void cover(Map<String, List<Saying>> said, Coverage coverage) {
        said.put("country", new ArrayList<>(List.of(new Saying(LocalDate.MIN,
                coverage.countries().stream().map(share -> share.code()).toList()))));
    }

    private static void refund(Map<String, List<Saying>> said, ProjectAdoptionAmended event) {
        var others = last(said, "development-partner");
        funders(Objects.requireNonNull(event.before().participants())).forEach(others::remove);
        var all = new ArrayList<>(funders(Objects.requireNonNull(event.after().participants())));
        all.addAll(others);
        said.put("development-partner", new ArrayList<>(List.of(new Saying(LocalDate.MIN, all))));
    }

    private static List<String> funders(List<Participant> participants) {
        return participants.stream().filter(one -> "1".equals(one.role()))
                .map(one -> one.ref() == null ? one.names().getFirst().text() : one.ref()).toList();
    }

    private static List<String> last(Map<String, List<Saying>> said, String dimension) {
        var sayings = said.get(dimension);
        return sayings == null ? new ArrayList<>() : new ArrayList<>(sayings.getLast().values());
    }

    private static void say(Map<String, List<Saying>> said, String dimension, LocalDate since, String... values) {
        said.computeIfAbsent(dimension, _ -> new ArrayList<>()).add(new Saying(since, List.of(values)));
    }

    private static Map<String, List<String>> on(Map<String, List<Saying>> said, LocalDate day) {
        var all = new HashMap<String, List<String>>();
        said.forEach((dimension, sayings) -> {
            List<String> values = sayings.getFirst().values();
            for (Saying saying : sayings)
                if (!saying.since().isAfter(day)) values = saying.values();
            all.put(dimension, values.stream().distinct().toList());
        });
        return all;
    }

    private static @Nullable LocalDate milestone(org.cooptrack.events.published.Course course, String type) {
        return course.milestones().stream().filter(one -> one.type().equals(type)).map(one -> one.date()).findFirst()
                .orElse(null);
    }

    /** How many projects have each value; those without any under the empty text. */
    public static SortedMap<String, Long> by(List<Map<String, List<String>>> projects, String dimension) {
        var counts = new TreeMap<String, Long>();
        for (Map<String, List<String>> said : projects) {
            List<String> values = said.getOrDefault(dimension, List.of());
            for (String value : values.isEmpty() ? List.of("") : values)
                counts.merge(value, 1L, Long::sum);
        }
        return counts;
    }
}
