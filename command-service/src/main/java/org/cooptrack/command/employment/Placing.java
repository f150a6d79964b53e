package org.cooptrack.command.employment;

import static org.cooptrack.command.employment.EmploymentRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.employment.EmploymentCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.employment.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** Who began to work where. What a placement breaks is noted on it, not refused. */
record Placing(Registered person) {
    private static final Decimal WHOLE_WEEK = Decimal.of(168);

    List<EmploymentEvent> place(PlaceJobseeker wish, Facts facts) {
        var placement = placement(wish.placement(), wish.referral(), wish.attributes(), wish.job(), wish.occurredOn(),
                wish.evidence(), facts);
        var known = person.placements().get(wish.placement());
        if (known != null && known.says().equals(placement)) return List.of();
        if (known != null) throw PLACEMENT_DIFFERS.at("/placement");
        return List.of(new JobseekerPlaced(wish.jobseeker(), placement, issues(placement, facts)));
    }

    List<EmploymentEvent> correct(CorrectPlacement wish, Facts facts) {
        var known = person.placement(wish.placement());
        var after = placement(wish.placement(), wish.referral(), wish.attributes(), wish.job(), wish.occurredOn(),
                wish.evidence(), facts);
        if (after.equals(known.says())) return List.of();
        known.begunOn(wish.occurredOn());
        return Stream.concat(Stream.of(new PlacementCorrected(wish.jobseeker(), known.id(), known.says(), after,
                known.retentions(), wish.reason(), issues(after, facts))),
                new Referring(person).cleared(wish.jobseeker(), known, after)).toList();
    }

    List<EmploymentEvent> check(CheckRetention wish, Facts facts) {
        found(wish.occurredOn(), wish.evidence(), facts);
        return person.placement(wish.placement()).check(wish);
    }

    List<EmploymentEvent> correct(CorrectRetention wish, Facts facts) {
        found(wish.occurredOn(), wish.evidence(), facts);
        return person.placement(wish.placement()).correct(wish);
    }

    private void found(FieldDate day, @Nullable Evidence evidence, Facts facts) {
        person.past(day, facts);
        Everywhere.possible(evidence, day.latest(), "/evidence", facts);
    }

    private Placement placement(UUID id, UUID referral, Attributes attributes, Job job, FieldDate day,
            @Nullable Evidence evidence, Facts facts) {
        var situation = Registering.situation(person.situation(), attributes, day, facts);
        possible(job, day, facts);
        Everywhere.possible(evidence, day.latest(), "/evidence", facts);
        return new Placement(id, referral, situation, job, evidence);
    }

    private static void possible(Job job, FieldDate day, Facts facts) {
        if (job.employer() == null && job.sector() == null) throw EMPLOYER_OR_SECTOR_MISSING.at("/job");
        Counselling.known(job.employer(), "/job/employer", facts);
        if (job.sector() != null)
            Everywhere.listed("IsicSection", List.of(job.sector()), day.earliest(), "/job/sector", facts);
        if (!job.occupation().equals("UNKNOWN"))
            Everywhere.listed("Isco08", List.of(job.occupation()), day.earliest(), "/job/occupation", facts);
        if (job.hours().sign() <= 0 || job.hours().compareTo(WHOLE_WEEK) > 0)
            throw WEEKLY_HOURS.at("/job/hours", job.hours());
    }

    private List<Breach> issues(Placement placement, Facts facts) {
        var says = placement.situation();
        var issues = new ArrayList<Breach>();
        for (var rule : Registering.issuesOfAge(says, exception(placement.job()), PLACED_BELOW_MINIMUM_AGE))
            issues.add(person.issue(rule, "/attributes/ageBand", facts));
        if (!new Referring(person).isReferred(placement))
            issues.add(person.issue(PLACED_WITHOUT_REFERRAL, "/referral", facts));
        for (var rule : outOfTime(says.occurredOn(), facts))
            issues.add(person.issue(rule, "/occurredOn", facts));
        return List.copyOf(issues);
    }

    /** An apprentice is placed under that exception; light work under the one declared when the person was registered. */
    private @Nullable AgeException exception(Job job) {
        if (job.contract() == Contract.APPRENTICESHIP) return AgeException.APPRENTICESHIP;
        return person.says().exception() == AgeException.LIGHT_WORK ? AgeException.LIGHT_WORK : null;
    }

    private List<EmploymentRule> outOfTime(FieldDate day, Facts facts) {
        var broken = new ArrayList<EmploymentRule>();
        if (person.setting().projects().stream()
                .anyMatch(share -> !facts.project(share.project()).was(day, ProjectStatus.ACTIVE)))
            broken.add(PROJECT_NOT_ACTIVE_ON_DAY);
        if (day.isBefore(person.situation().occurredOn().earliest())) broken.add(PLACED_BEFORE_REGISTRATION);
        if (person.ended() != null && day.isAfter(person.ended().says().occurredOn())) broken.add(PLACED_AFTER_END);
        return broken;
    }
}
