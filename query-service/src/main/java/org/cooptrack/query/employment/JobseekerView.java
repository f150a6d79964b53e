package org.cooptrack.query.employment;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.events.employment.CaseOutcome;
import org.cooptrack.events.employment.Destination;
import org.cooptrack.events.employment.Ending;
import org.cooptrack.events.employment.JobseekerProfiled;
import org.cooptrack.events.employment.Registration;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** One case: a person at an employment service, what keeps the person from work, the referrals, the placements, the end. */
public record JobseekerView(UUID jobseeker, Registration registration, @Nullable Profile profile,
        SortedMap<UUID, Referral> referrals, SortedMap<UUID, PlacementView> placements, @Nullable End end) {

    /** What keeps the person from work, as last looked at. */
    public record Profile(List<String> barriers, FieldDate occurredOn) {}

    /** To what the person was referred. */
    public record Referral(Destination destination, @Nullable UUID organisation, FieldDate occurredOn) {}

    /** When and with what the case ended. */
    public record End(CaseOutcome outcome, java.time.LocalDate occurredOn) {}

    static JobseekerView of(UUID jobseeker, Registration registration) {
        return new JobseekerView(jobseeker, registration, null, new TreeMap<>(), new TreeMap<>(), null);
    }

    JobseekerView saying(Registration corrected) {
        return new JobseekerView(jobseeker, corrected, profile, referrals, placements, end);
    }

    JobseekerView with(JobseekerProfiled event) {
        return new JobseekerView(jobseeker, registration, new Profile(event.barriers(), event.occurredOn()), referrals,
                placements, end);
    }

    JobseekerView referred(UUID id, Referral referral) {
        var more = new TreeMap<>(referrals);
        more.put(id, referral);
        return withReferrals(more);
    }

    JobseekerView notReferred(UUID id) {
        var fewer = new TreeMap<>(referrals);
        fewer.remove(id);
        return withReferrals(fewer);
    }

    private JobseekerView withReferrals(SortedMap<UUID, Referral> more) {
        return new JobseekerView(jobseeker, registration, profile, more, placements, end);
    }

    JobseekerView with(UUID placement, PlacementView view) {
        var more = new TreeMap<>(placements);
        more.put(placement, view);
        return with(more);
    }

    JobseekerView without(UUID placement) {
        var fewer = new TreeMap<>(placements);
        fewer.remove(placement);
        return with(fewer);
    }

    JobseekerView change(UUID placement, UnaryOperator<PlacementView> change) {
        var known = placements.get(placement);
        return known == null ? this : with(placement, change.apply(known));
    }

    JobseekerView ended(@Nullable Ending ending) {
        return new JobseekerView(jobseeker, registration, profile, referrals, placements,
                ending == null ? null : new End(ending.outcome(), ending.occurredOn()));
    }

    List<String> projects() {
        return registration.situation().setting().projects().stream().map(share -> share.project().toString()).toList();
    }

    Standing standing() { return end == null ? Standing.OPEN : Standing.ENDED; }

    private JobseekerView with(SortedMap<UUID, PlacementView> changed) {
        return new JobseekerView(jobseeker, registration, profile, referrals, changed, end);
    }
}
