package org.cooptrack.query.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.events.enterprise.Declared;
import org.cooptrack.events.enterprise.EnterpriseSupported;
import org.cooptrack.events.enterprise.Jobs;
import org.cooptrack.events.enterprise.Losses;
import org.cooptrack.events.enterprise.Matter;
import org.cooptrack.events.enterprise.Support;
import org.cooptrack.events.enterprise.Workforce;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * One enterprise: by what it is supported, how many worked there before and since, which jobs were
 * claimed and lost. Who owns it is not shown.
 */
public record EnterpriseView(UUID enterprise, Matter matter, Declared womanOwned, FieldDate supportedSince,
        @Nullable Workforce baseline,
        SortedMap<LocalDate, Workforce> headcounts, SortedMap<UUID, JobClaim> jobClaims,
        SortedMap<UUID, Losses> losses) {
    static EnterpriseView of(EnterpriseSupported event) {
        var support = event.support();
        return new EnterpriseView(event.enterprise(), support.matter(), support.womanOwned(), support.occurredOn(),
                null, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    EnterpriseView with(Support corrected) {
        return new EnterpriseView(enterprise, corrected.matter(), corrected.womanOwned(), corrected.occurredOn(),
                baseline, headcounts, jobClaims, losses);
    }

    EnterpriseView basedOn(@Nullable Workforce counted) {
        return new EnterpriseView(enterprise, matter, womanOwned, supportedSince, counted, headcounts, jobClaims,
                losses);
    }

    EnterpriseView with(Workforce counted) {
        var changed = new TreeMap<>(headcounts);
        changed.put(counted.countedOn(), counted);
        return new EnterpriseView(enterprise, matter, womanOwned, supportedSince, baseline, changed, jobClaims, losses);
    }

    EnterpriseView without(Workforce counted) {
        var changed = new TreeMap<>(headcounts);
        changed.remove(counted.countedOn());
        return new EnterpriseView(enterprise, matter, womanOwned, supportedSince, baseline, changed, jobClaims, losses);
    }

    EnterpriseView claiming(Jobs jobs) {
        var changed = new TreeMap<>(jobClaims);
        changed.put(jobs.claim(), JobClaim.of(jobs));
        return claiming(changed);
    }

    EnterpriseView change(Jobs jobs, UnaryOperator<JobClaim> change) {
        var changed = new TreeMap<>(jobClaims);
        changed.computeIfPresent(jobs.claim(), (_, known) -> change.apply(known));
        return claiming(changed);
    }

    EnterpriseView without(Jobs jobs) {
        var changed = new TreeMap<>(jobClaims);
        changed.remove(jobs.claim());
        return claiming(changed);
    }

    EnterpriseView with(Losses reported) {
        var changed = new TreeMap<>(losses);
        changed.put(reported.loss(), reported);
        return new EnterpriseView(enterprise, matter, womanOwned, supportedSince, baseline, headcounts, jobClaims,
                changed);
    }

    EnterpriseView without(Losses reported) {
        var changed = new TreeMap<>(losses);
        changed.remove(reported.loss());
        return new EnterpriseView(enterprise, matter, womanOwned, supportedSince, baseline, headcounts, jobClaims,
                changed);
    }

    List<String> projects() {
        return matter.setting().projects().stream().map(share -> share.project().toString()).toList();
    }

    private EnterpriseView claiming(SortedMap<UUID, JobClaim> changed) {
        return new EnterpriseView(enterprise, matter, womanOwned, supportedSince, baseline, headcounts, changed,
                losses);
    }
}
