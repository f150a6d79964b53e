package org.cooptrack.command.enterprise;

import static org.cooptrack.command.enterprise.EnterpriseRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.enterprise.*;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** An enterprise that is supported: how that began, its baseline and later headcounts, the jobs claimed and lost. */
record Supported(Support began, Said<Support> support, @Nullable Said<Workforce> baseline,
        PMap<LocalDate, Said<Workforce>> headcounts, PMap<UUID, Claimed> claims, PMap<UUID, Said<Losses>> losses,
        TakenBack takenBack) implements EnterpriseState {
    static Supported by(EnterpriseSupported event, EventId id) {
        return new Supported(event.support(), new Said<>(id, event.support()), null, HashTreePMap.empty(),
                HashTreePMap.empty(), HashTreePMap.empty(), TakenBack.NOTHING);
    }

    @Override
    public Supported supported() { return this; }

    @Override
    public List<EnterpriseEvent> support(SupportEnterprise wish, Facts facts) {
        if (Supporting.asked(wish, facts).equals(began)) return List.of();
        throw ALREADY_SUPPORTED.at("/enterprise");
    }

    List<EnterpriseEvent> correct(CorrectSupport wish, Facts facts) {
        var after = Supporting.asked(wish, facts);
        if (after.equals(support.says())) return List.of();
        if (!after.matter().equals(matter()) && !(claims.isEmpty() && losses.isEmpty()))
            throw CLAIMS_STAND.at("/setting");
        if (baseline != null) Baselines.fits(after.matter().stage(), baseline.says(), "/stage");
        return List.of(new SupportCorrected(wish.enterprise(), support.id(), support.says(), after, wish.reason(),
                Supporting.issues(after, facts)));
    }

    @Override
    public List<EnterpriseEvent> retract(RetractSupport wish) {
        if (baseline != null || !headcounts.isEmpty() || !claims.isEmpty() || !losses.isEmpty())
            throw RECORDS_STAND.at("/enterprise");
        return List.of(new SupportRetracted(wish.enterprise(), support.id(), support.says(), wish.reason()));
    }

    Claimed known(UUID claim) {
        var known = claims.get(claim);
        if (known == null) throw CLAIM_UNKNOWN.at("/claim", claim);
        return known;
    }

    Matter matter() { return support.says().matter(); }

    void past(FieldDate day, String field, Facts facts) { Supporting.past(day, field, matter().setting(), facts); }

    /** Whether the baseline had been counted on that day, or may have been where the day is not known exactly. */
    boolean hadBaselineOn(FieldDate day) {
        return baseline != null && !day.isBefore(baseline.says().countedOn());
    }

    List<Breach> issues(EnterpriseRule broken, String field, Facts facts) {
        var setting = matter().setting();
        return List.of(Issue.of(broken, field, setting, Today.at(setting.place(), facts.now())));
    }

    Supported with(Support after, EventId by) {
        return new Supported(began, new Said<>(by, after), baseline, headcounts, claims, losses, takenBack);
    }

    Supported basedOn(@Nullable Said<Workforce> counted) {
        return new Supported(began, support, counted, headcounts, claims, losses, takenBack);
    }

    Supported counting(PMap<LocalDate, Said<Workforce>> changed) {
        return new Supported(began, support, baseline, changed, claims, losses, takenBack);
    }

    Supported with(Claimed claim) { return claiming(claims.plus(claim.says().claim(), claim)); }

    Supported claiming(PMap<UUID, Claimed> changed) {
        return new Supported(began, support, baseline, headcounts, changed, losses, takenBack);
    }

    Supported losing(PMap<UUID, Said<Losses>> changed) {
        return new Supported(began, support, baseline, headcounts, claims, changed, takenBack);
    }

    Supported with(TakenBack back) {
        return new Supported(began, support, baseline, headcounts, claims, losses, back);
    }
}
