package org.cooptrack.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.project.*;
import org.cooptrack.events.published.ChangedParts;
import org.cooptrack.events.published.Participant;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityStream;
import org.jspecify.annotations.Nullable;

/** Tells the random lives of a few projects, some drafted and some taken over with quality issues, as the years pass. */
public final class ProjectTelling {
    private static final List<List<String>> COUNTRIES = List.of(List.of("KE"), List.of("KE", "UG", "SN"),
            List.of("PE"), List.of(), List.of("UG", "KE"));

    private final Random random;
    private final Instant begin;
    private final Duration pace;
    private final List<Recorded<Event>> told = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final List<Life> lives = new ArrayList<>();
    private final List<QualityIssueAccepted> issues = new ArrayList<>();

    public ProjectTelling(Random random, Instant begin, Duration pace) {
        this.random = random;
        this.begin = begin;
        this.pace = pace;
    }

    /** A project as told so far: days go on, and it may be known as published. */
    private static final class Life {
        final UUID project;
        LocalDate day;
        @Nullable
        PublishedProject published;
        List<String> countries = List.of();
        final List<UUID> partners = new ArrayList<>();

        Life(UUID project, LocalDate day, @Nullable PublishedProject published) {
            this.project = project;
            this.day = day;
            this.published = published;
        }
    }

    public List<Recorded<Event>> tell(int events) {
        while (told.size() < events) {
            if (lives.isEmpty() || lives.size() < 6 && random.nextInt(5) == 0) begin();
            else if (!issues.isEmpty() && random.nextInt(6) == 0) close();
            else
                goOn(lives.get(random.nextInt(lives.size())));
        }
        return told;
    }

    private void begin() {
        UUID project = new UUID(random.nextLong(), random.nextLong());
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(700));
        if (random.nextBoolean()) {
            lives.add(new Life(project, day, null));
            add(project, Projects.drafted(project, random.nextBoolean() ? day.plusDays(90) : null,
                    random.nextBoolean() ? office() : null, day));
            return;
        }
        var published = Projects.published(project, course(day), Projects.coverage(countries(), List.of("298")),
                participants());
        var life = new Life(project, day, published);
        life.countries = published.coverage().countries().stream().map(share -> share.code()).toList();
        lives.add(life);
        flagged(project, Projects.adopted(project, published, day, breaches(day)));
    }

    private void goOn(Life life) {
        life.day = life.day.plusDays(random.nextInt(250));
        switch (random.nextInt(6)) {
            case 0, 1 -> add(life.project, step(life));
            case 2 -> place(life);
            case 3 -> partner(life);
            case 4 -> add(life.project, new OfficeAssigned(life.project, null, office(), life.day));
            default -> more(life);
        }
    }

    private ProjectEvent step(Life life) {
        return switch (random.nextInt(6)) {
            case 0 -> new ProjectActivated(life.project, life.day);
            case 1 -> new ProjectSuspended(life.project, life.day, "war");
            case 2 -> new ProjectResumed(life.project, life.day, null);
            case 3 -> new OperationsClosed(life.project, life.day);
            case 4 -> new ProjectReopened(life.project, ProjectStatus.ACTIVE, life.day, "more to do");
            default -> new ProjectSubmitted(life.project, life.day);
        };
    }

    private void place(Life life) {
        List<String> other = countries();
        while (other.equals(life.countries))
            other = countries();
        life.countries = other;
        var one = life.published;
        if (one == null) {
            add(life.project, new RecipientsSet(life.project, Recipients.NONE,
                    Projects.countries(other.toArray(String[]::new)), life.day));
        } else {
            amend(life, one, new PublishedProject(one.identity(), one.wording(), one.course(),
                    Projects.coverage(other, List.of()), one.purpose(), one.participants(), one.defaults(), List.of(),
                    null), breaches(life.day));
        }
    }

    private void more(Life life) {
        var one = life.published;
        if (one == null) {
            add(life.project, new SectorsSet(life.project, List.of(),
                    List.of(new Sector("1", random.nextBoolean() ? "16020" : "16070", null)), life.day));
        } else if (random.nextBoolean()) {
            amend(life, one, new PublishedProject(one.identity(), one.wording(), course(life.day), one.coverage(),
                    one.purpose(), one.participants(), one.defaults(), List.of(), null));
        } else {
            amend(life, one, new PublishedProject(one.identity(), one.wording(), one.course(), one.coverage(),
                    one.purpose(), List.of(participants()), one.defaults(), List.of(), null));
        }
    }

    private void partner(Life life) {
        if (!life.partners.isEmpty() && random.nextBoolean()) {
            UUID gone = life.partners.removeFirst();
            add(life.project, new ParticipatingOrganisationRemoved(life.project,
                    new ParticipatingOrganisation(gone, ParticipantRole.FUNDING), life.day, "withdrew"));
            return;
        }
        UUID partner = new UUID(1, 1 + random.nextInt(3));
        if (life.partners.contains(partner)) return;
        life.partners.add(partner);
        add(life.project, new ParticipatingOrganisationAdded(life.project,
                new ParticipatingOrganisation(partner, ParticipantRole.FUNDING), life.day));
    }

    private void amend(Life life, PublishedProject before, PublishedProject after, Breach... breaches) {
        if (ChangedParts.of(before, after).saysNothing()) return;
        life.published = after;
        flagged(life.project, new ProjectAdoptionAmended(life.project, ChangedParts.of(before, after),
                ChangedParts.of(after, before), null, life.day, List.of(breaches)));
    }

    private void close() {
        QualityIssueAccepted issue = issues.remove(random.nextInt(issues.size()));
        record(QualityStream.of(issue.fact(), issue.rule()), issue);
    }

    private <E extends ProjectEvent & Flagged> void flagged(UUID project, E event) {
        EventId id = add(project, event);
        event.breaches().forEach(breach -> issues.add(new QualityIssueAccepted(id, breach.rule(), "it is so")));
    }

    private EventId add(UUID project, Event event) { return record("project:" + project, event); }

    private EventId record(String stream, Event event) {
        var id = new EventId(stream, versions.merge(stream, 0L, (old, _) -> old + 1));
        told.add(new Recorded<>(told.size(), id, begin.plus(pace.multipliedBy(told.size())), event,
                Telling.SOMEBODY));
        return id;
    }

    private Breach[] breaches(LocalDate day) {
        return random.nextInt(3) == 0
                ? new Breach[]{new Breach("adoption.shares", "/recipient-country", "owner", day)}
                : new Breach[0];
    }

    private org.cooptrack.events.published.Course course(LocalDate learned) {
        String status = String.valueOf(1 + random.nextInt(6));
        return switch (random.nextInt(3)) {
            case 0 -> Projects.course(status);
            case 1 -> Projects.course(status, "1:" + learned.minusDays(400));
            default -> Projects.course(status, "2:" + learned.minusDays(600), "4:" + learned.minusDays(20));
        };
    }

    private List<String> countries() { return COUNTRIES.get(random.nextInt(COUNTRIES.size())); }

    private Participant[] participants() {
        return random.nextBoolean()
                ? new Participant[]{Projects.participant("1", "XM-DAC-5-7"), Projects.participant("4", null, "Doers")}
                : new Participant[]{Projects.participant("1", null, "A foundation", "Une fondation")};
    }

    private UUID office() { return new UUID(2, 1 + random.nextInt(2)); }
}
