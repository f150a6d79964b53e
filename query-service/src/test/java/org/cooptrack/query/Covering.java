package org.cooptrack.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.protection.Branch;
import org.cooptrack.events.protection.Coverage;
import org.cooptrack.events.protection.CoverageCorrected;
import org.cooptrack.events.protection.CoverageLapsed;
import org.cooptrack.events.protection.CoverageRetracted;
import org.cooptrack.events.protection.CoverageStarted;
import org.cooptrack.events.protection.CoveredAs;
import org.cooptrack.events.protection.DependantCovered;
import org.cooptrack.events.protection.Matter;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.value.Sex;
import org.jspecify.annotations.Nullable;

/** Tells a random history of coverage: begun with and without breaches, lapsed, put right, taken back, issues closed. */
public final class Covering {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final UUID AFFILIATION = new UUID(0x7002, 0x8000000000000001L);

    private final Random random;
    private final List<Recorded<Event>> told = new ArrayList<>();
    private final Map<UUID, Coverage> standing = new LinkedHashMap<>();
    private final Map<UUID, EventId> latest = new LinkedHashMap<>();
    private final List<QualityIssueAccepted> issues = new ArrayList<>();

    public Covering(Random random) { this.random = random; }

    public List<Recorded<Event>> tell(int events) {
        while (told.size() < events) {
            switch (random.nextInt(6)) {
                case 0, 1 -> begin();
                case 2, 3 -> lapse();
                case 4 -> correct();
                default -> closeOrRetract();
            }
        }
        return told;
    }

    public LocalDate anyDay() { return FIRST.plusDays(random.nextInt(730)); }

    private void begin() {
        boolean dependant = random.nextInt(5) == 0;
        var coverage = coverage(new UUID(told.size(), 0x8000000000000000L), dependant, anyDay(), null);
        List<Breach> breaches = random.nextInt(4) == 0
                ? List.of(new Breach("early", "/from", "owner", FIRST))
                : List.of();
        EventId id = add(dependant
                ? new DependantCovered(AFFILIATION, coverage, breaches)
                : new CoverageStarted(AFFILIATION, coverage, breaches), coverage);
        breaches.forEach(breach -> issues.add(new QualityIssueAccepted(id, breach.rule(), "so it was")));
    }

    private void lapse() {
        Coverage before = any();
        if (before == null || before.until() != null) return;
        Coverage after = before.until(before.from().plusDays(1 + random.nextInt(400)));
        add(new CoverageLapsed(AFFILIATION, latest(before), before, after, List.of(after.span())), after);
    }

    private void correct() {
        Coverage before = any();
        if (before == null) return;
        LocalDate from = anyDay();
        Coverage after = coverage(before.coverage(), before.as() == CoveredAs.DEPENDANT, from,
                random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(100)));
        add(new CoverageCorrected(AFFILIATION, latest(before), before, after, List.of(after.span()), "a slip",
                List.of()), after);
    }

    private void closeOrRetract() {
        Coverage before = any();
        if (!issues.isEmpty()) add(issues.remove(random.nextInt(issues.size())), null);
        else if (before != null) {
            add(new CoverageRetracted(AFFILIATION, latest(before), before, List.of(), "never"), null);
            standing.remove(before.coverage());
        }
    }

    private Coverage coverage(UUID id, boolean dependant, LocalDate from, @Nullable LocalDate until) {
        var setting = People.setting(1 + random.nextInt(2));
        var matter = new Matter(new UUID(9, 9), setting, List.of(Branch.MEDICAL_CARE, Branch.MATERNITY));
        var took = People.took(random.nextInt(4), random.nextBoolean() ? Sex.FEMALE : Sex.MALE, "KE", "2024", 1);
        return new Coverage(id, dependant ? CoveredAs.DEPENDANT : CoveredAs.INSURED, matter, took.person(),
                took.attributes(), from, until, null);
    }

    private @Nullable Coverage any() {
        return standing.isEmpty() ? null : List.copyOf(standing.values()).get(random.nextInt(standing.size()));
    }

    private EventId latest(Coverage coverage) {
        return java.util.Objects.requireNonNull(latest.get(coverage.coverage()));
    }

    private EventId add(Event event, @Nullable Coverage says) {
        var id = new EventId("affiliation:" + AFFILIATION, told.size());
        told.add(new Recorded<>(told.size(), id, Instant.EPOCH.plusSeconds(told.size()), event, Telling.SOMEBODY));
        if (says != null) {
            standing.put(says.coverage(), says);
            latest.put(says.coverage(), id);
        }
        return id;
    }
}
