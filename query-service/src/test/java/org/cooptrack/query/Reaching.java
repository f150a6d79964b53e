package org.cooptrack.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.childlabour.ChildPrevented;
import org.cooptrack.events.childlabour.ChildWithdrawn;
import org.cooptrack.events.childlabour.Exit;
import org.cooptrack.events.childlabour.ExitCorrected;
import org.cooptrack.events.childlabour.ExitRetracted;
import org.cooptrack.events.childlabour.Way;
import org.cooptrack.events.count.CountRetracted;
import org.cooptrack.events.count.Counting;
import org.cooptrack.events.count.PersonsCounted;
import org.cooptrack.events.count.Portion;
import org.cooptrack.events.employment.AgeLimits;
import org.cooptrack.events.employment.Contract;
import org.cooptrack.events.employment.Job;
import org.cooptrack.events.employment.JobseekerPlaced;
import org.cooptrack.events.employment.Placement;
import org.cooptrack.events.employment.PlacementRetracted;
import org.cooptrack.events.employment.Situation;
import org.cooptrack.events.protection.Branch;
import org.cooptrack.events.protection.Coverage;
import org.cooptrack.events.protection.CoverageRetracted;
import org.cooptrack.events.protection.CoverageStarted;
import org.cooptrack.events.protection.CoveredAs;
import org.cooptrack.events.protection.DependantCovered;
import org.cooptrack.events.protection.Matter;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.CompletionRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.*;

/** Tells a random history of persons for whom something was done, by several kinds of activity, taken back, put right, merged and taken apart. */
public final class Reaching {
    private static final UUID THING = new UUID(0x7003, 0x8000000000000001L);
    private static final int PERSONS = 5, FIRST_PERSON = 7_100;
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private final Random random;
    private final List<Recorded<Event>> told = new ArrayList<>();
    private final Map<EventId, Event> takenBackBy = new LinkedHashMap<>();
    private final Map<EventId, Exit> exits = new LinkedHashMap<>();
    private final List<QualityIssueAccepted> issues = new ArrayList<>();
    private final Merges merges = new Merges(this::add);

    public Reaching(Random random) { this.random = random; }

    public List<Recorded<Event>> tell(int events) {
        while (told.size() < events) {
            switch (random.nextInt(11)) {
                case 0 -> train();
                case 1 -> cover();
                case 2 -> place();
                case 3, 4 -> exit();
                case 5 -> count();
                case 6 -> correctAnExit();
                case 7 -> takeBack();
                case 8 -> accept();
                case 9 -> merges.merge(somebody(), somebody());
                default -> merges.takeBackOne(random);
            }
        }
        return told;
    }

    private void train() {
        Participation took = took();
        if (random.nextInt(4) == 0) add(new BeneficiaryEnrolled(THING, took));
        EventId id = add(new BeneficiaryTrained(THING, took, CompletionBasis.ATTENDANCE, null, null));
        takenBackBy.put(id, new CompletionRetracted(THING, id, took, "never"));
    }

    private void cover() {
        Participation took = took();
        boolean dependant = random.nextInt(4) == 0;
        var coverage = new Coverage(new UUID(told.size(), 0x8000000000000000L),
                dependant ? CoveredAs.DEPENDANT : CoveredAs.INSURED,
                new Matter(new UUID(9, 9), took.setting(), List.of(Branch.MEDICAL_CARE)), took.person(),
                took.attributes(), LocalDate.of(2024, 2, 1), random.nextBoolean() ? null : LocalDate.of(2024, 9, 1),
                null);
        EventId id = add(dependant
                ? new DependantCovered(THING, coverage, List.of())
                : new CoverageStarted(THING, coverage, List.of()));
        takenBackBy.put(id, new CoverageRetracted(THING, id, coverage, List.of(), "never"));
    }

    private void place() {
        Participation took = took();
        var placement = new Placement(new UUID(told.size(), 0x8000000000000001L), THING,
                new Situation(took.setting(), THING, took.person(), took.attributes(), new AgeLimits(15, 15, 24),
                        took.occurredOn()),
                new Job(null, "G", Contract.FIXED_TERM, Decimal.of(35), "5223"), null);
        List<Breach> breaches = random.nextInt(3) == 0 ? List.of(new Breach("young", "/age", "owner", DUE)) : List.of();
        EventId id = add(new JobseekerPlaced(THING, placement, breaches));
        breaches.forEach(breach -> issues.add(new QualityIssueAccepted(id, breach.rule(), "so it was")));
        takenBackBy.put(id, new PlacementRetracted(THING, id, placement, "never"));
    }

    private void exit() {
        Participation took = took();
        var exit = new Exit(new UUID(told.size(), 0x8000000000000002L), way(), new Circumstances(took.setting(),
                took.person(), took.attributes(),
                new Confided(FieldDate.parse("2024-Q2"), false, new SealedDetails("c2VhbGVk"))), 15);
        told(add(exit.way().withdraws()
                ? new ChildWithdrawn(THING, exit, List.of())
                : new ChildPrevented(THING, exit, List.of())), exit);
    }

    private void correctAnExit() {
        if (exits.isEmpty()) return;
        EventId amends = any(List.copyOf(exits.keySet()));
        Exit before = Objects.requireNonNull(exits.remove(amends));
        takenBackBy.remove(amends);
        var after = new Exit(before.exit(), way(), before.circumstances(), before.minimumAge());
        told(add(new ExitCorrected(THING, amends, before, after, List.of(), Slip.values()[0], List.of())), after);
    }

    private void told(EventId by, Exit exit) {
        exits.put(by, exit);
        takenBackBy.put(by, new ExitRetracted(THING, by, exit, List.of(), Slip.values()[0]));
    }

    private void count() {
        UUID id = new UUID(told.size(), 0x8000000000000003L);
        String measure = List.of(BeneficiaryTrained.MEASURE, Exit.WITHDRAWN, Exit.PREVENTED).get(random.nextInt(3));
        var says = new Counting(measure, took().setting(), null,
                new Period(LocalDate.of(1998, 1, 1), LocalDate.of(1998, 12, 31)), CountBasis.PARTNER_REPORTED, null,
                null, List.of(new Portion(1 + random.nextInt(500), took().attributes())), null);
        EventId by = add(new PersonsCounted(id, says, List.of()));
        takenBackBy.put(by, new CountRetracted(id, by, says, "never"));
    }

    private void takeBack() {
        if (takenBackBy.isEmpty()) return;
        EventId fact = any(List.copyOf(takenBackBy.keySet()));
        exits.remove(fact);
        add(Objects.requireNonNull(takenBackBy.remove(fact)));
    }

    private void accept() {
        if (!issues.isEmpty()) add(issues.remove(random.nextInt(issues.size())));
    }

    private UUID somebody() { return People.person(FIRST_PERSON + random.nextInt(PERSONS)); }

    private Way way() { return any(List.of(Way.values())); }

    private <T> T any(List<T> all) { return all.get(random.nextInt(all.size())); }

    private Participation took() {
        return People.took(FIRST_PERSON + random.nextInt(PERSONS), random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                random.nextBoolean() ? "KE" : "UG", "2024-05-05", 1 + random.nextInt(2));
    }

    private EventId add(Event event) {
        var id = new EventId("thing:" + THING, told.size());
        told.add(new Recorded<>(told.size(), id, Instant.EPOCH.plusSeconds(told.size()), event, Telling.SOMEBODY));
        return id;
    }
}
