package org.cooptrack.command.employment;

import static org.cooptrack.command.employment.EmploymentRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cooptrack.command.employment.EmploymentCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.employment.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A person registered at a service: the latest event that says so, what it says, and all that followed. */
record Registered(EventId id, Registration says, @Nullable JobseekerProfiled profile,
        PMap<UUID, Said<Referral>> referrals, PMap<UUID, Placed> placements, @Nullable Ended ended,
        TakenBack takenBack) implements EmploymentState {

    /** The end of the case, and the event that says it. */
    record Ended(EventId id, Ending says) {}

    static Registered by(JobseekerRegistered event, EventId id, TakenBack takenBack) {
        return new Registered(id, event.registration(), null, HashTreePMap.empty(), HashTreePMap.empty(), null,
                takenBack);
    }

    @Override
    public Registered registered() { return this; }

    @Override
    public List<EmploymentEvent> register(RegisterJobseeker wish, Facts facts) {
        if (Registering.asked(wish, facts).equals(says)) return List.of();
        throw ALREADY_REGISTERED.at("/jobseeker");
    }

    List<EmploymentEvent> correct(CorrectRegistration wish, Facts facts) {
        var after = Registering.corrected(says, wish.attributes(), wish.exception(), wish.occurredOn(), facts);
        if (after.equals(says)) return List.of();
        var day = wish.occurredOn();
        if (ended != null && day.isAfter(ended.says().occurredOn()))
            throw ENDED_BEFORE_REGISTRATION.at("/occurredOn", ended.says().occurredOn());
        if (counselledBefore(day)) throw BEFORE_REGISTRATION.at("/occurredOn", day);
        var issues = new ArrayList<>(Registering.issuesOf(after, facts));
        if (placements.values().stream().anyMatch(placed -> placed.start().isBefore(day.earliest())))
            issues.add(issue(PLACED_BEFORE_REGISTRATION, "/occurredOn", facts));
        return List.of(new RegistrationCorrected(wish.jobseeker(), id, says, after, wish.reason(), issues));
    }

    @Override
    public List<EmploymentEvent> retract(RetractRegistration wish) { return List.of(retracted(wish)); }

    RegistrationRetracted retracted(RetractRegistration wish) {
        if (!placements.isEmpty()) throw PLACEMENTS_STAND.at("/jobseeker");
        return new RegistrationRetracted(wish.jobseeker(), id, says, wish.reason());
    }

    Situation situation() { return says.situation(); }

    Setting setting() { return situation().setting(); }

    Placed placement(UUID placement) {
        var known = placements.get(placement);
        if (known == null) throw PLACEMENT_UNKNOWN.at("/placement", placement);
        return known;
    }

    void past(FieldDate day, Facts facts) { Registering.past(day, setting(), facts); }

    Breach issue(EmploymentRule rule, String field, Facts facts) {
        return Issue.of(rule, field, setting(), Registering.today(setting(), facts));
    }

    private boolean counselledBefore(FieldDate day) {
        var profiled = profile == null ? Stream.<FieldDate>empty() : Stream.of(profile.occurredOn());
        var referred = referrals.values().stream().map(known -> known.says().occurredOn());
        return Stream.concat(profiled, referred).anyMatch(known -> known.isBefore(day.earliest()));
    }

    Registered saying(Registration corrected, EventId by) {
        return new Registered(by, corrected, profile, referrals, placements, ended, takenBack);
    }

    Registered with(JobseekerProfiled latest) {
        return new Registered(id, says, latest, referrals, placements, ended, takenBack);
    }

    Registered referred(Referral referral, EventId by) {
        return referred(referrals.plus(referral.referral(), new Said<>(by, referral)));
    }

    Registered notReferred(UUID referral) { return referred(referrals.minus(referral)); }

    private Registered referred(PMap<UUID, Said<Referral>> changed) {
        return new Registered(id, says, profile, changed, placements, ended, takenBack);
    }

    Registered with(Placed placed) { return with(placements.plus(placed.says().placement(), placed)); }

    Registered without(UUID placement) { return with(placements.minus(placement)); }

    Registered change(UUID placement, UnaryOperator<Placed> change) { return with(change.apply(placement(placement))); }

    Registered ended(@Nullable Ended end) {
        return new Registered(id, says, profile, referrals, placements, end, takenBack);
    }

    Registered with(TakenBack back) {
        return new Registered(id, says, profile, referrals, placements, ended, back);
    }

    private Registered with(PMap<UUID, Placed> changed) {
        return new Registered(id, says, profile, referrals, changed, ended, takenBack);
    }
}
