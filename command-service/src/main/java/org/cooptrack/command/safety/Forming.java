package org.cooptrack.command.safety;

import static org.cooptrack.command.safety.SafetyRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.safety.SafetyCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.value.BySex;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** The joint committee of a workplace: without both sides there is none. */
record Forming(Registered workplace) {
    private static final int LONGEST_INTERVAL = 12;

    List<SafetyEvent> form(FormCommittee wish, Facts facts) {
        var known = workplace.council();
        var says = committee(wish.occurredOn(), wish.interval(), wish.workers(), wish.employer(),
                known == null ? workplace.headcount() : known.says().headcount(), wish.evidence(), facts);
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw ALREADY_FORMED.at("/workplace", known.says().formedOn());
        var waiting = workplace.waiting().values().stream().map(Said::says)
                .sorted(Comparator.comparing(Meeting::occurredOn)
                        .thenComparing(Meeting::meeting))
                .toList();
        return List.of(new CommitteeFormed(wish.workplace(), says, waiting, issuesOf(says, waiting, facts)));
    }

    List<SafetyEvent> correct(CorrectCommittee wish, Facts facts) {
        var known = workplace.council("/workplace");
        var after = committee(wish.occurredOn(), wish.interval(), wish.workers(), wish.employer(),
                workplace.headcount(), wish.evidence(), facts);
        if (known.says().equals(after)) return List.of();
        var meetings = known.meetings().values().stream().map(Said::says).toList();
        return List.of(new CommitteeCorrected(wish.workplace(), known.id(), known.functioning(known.says()),
                known.functioning(after), wish.reason(), issuesOf(after, meetings, facts)));
    }

    List<SafetyEvent> retract(RetractCommittee wish) {
        var known = workplace.council("/workplace");
        if (!known.meetings().isEmpty()) throw MEETINGS_STAND.at("/workplace");
        return List.of(new CommitteeRetracted(wish.workplace(), known.id(), known.says(), wish.reason()));
    }

    private Committee committee(LocalDate day, int interval, BySex workers, BySex employer, Headcount headcount,
            @Nullable Evidence evidence, Facts facts) {
        workplace.past(FieldDate.on(day), facts);
        Everywhere.possible(evidence, day, "/evidence", facts);
        Counts.possible(workers, "/workers");
        Counts.possible(employer, "/employer");
        if (workers.total() == 0) throw COMMITTEE_WITHOUT_BOTH_SIDES.at("/workers");
        if (employer.total() == 0) throw COMMITTEE_WITHOUT_BOTH_SIDES.at("/employer");
        if (interval < 1 || interval > LONGEST_INTERVAL) throw INTERVAL_OUT_OF_RANGE.at("/interval", interval);
        return new Committee(workplace.premises(), day, interval, workers, employer, headcount, evidence);
    }

    private List<Breach> issuesOf(Committee committee, List<Meeting> meetings, Facts facts) {
        var broken = new ArrayList<>(workplace.unbegunOn(FieldDate.on(committee.formedOn()), facts));
        if (meetings.stream().anyMatch(meeting -> meeting.occurredOn().isBefore(committee.formedOn())))
            broken.add(MET_BEFORE_FORMED);
        var issues = new ArrayList<>(workplace.issues(broken, "/occurredOn", facts));
        if (committee.workers().total() < committee.employer().total())
            issues.addAll(workplace.issues(List.of(WORKERS_UNDERREPRESENTED), "/workers", facts));
        return issues;
    }
}
