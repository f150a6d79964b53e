package org.cooptrack.command.support;

import static org.cooptrack.command.support.SupportRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.support.SupportCommand.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.support.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** What the organisation got. What it breaks is noted on it, not refused. */
record Providing(Requested support) {
    List<SupportEvent> provide(ProvideSupport wish, Facts facts) {
        support.possible(wish.occurredOn(), wish.evidence(), facts);
        var known = support.provision();
        var provided = provision(wish.topic(), wish.occurredOn(), wish.evidence(),
                known == null ? early() : known.says().applied());
        if (known != null && known.says().equals(provided)) return List.of();
        if (known != null) throw ALREADY_PROVIDED.at("/occurredOn", known.says().occurredOn());
        var broken = broken(provided, facts);
        if (!provided.countsAsItsOwn()) broken.addFirst(CONTROLLED_BY_THE_OTHER_SIDE);
        return List.of(new SupportProvided(wish.support(), provided, support.issues(broken, "/occurredOn", facts)));
    }

    /** What is not its own side's counts nowhere, and has nothing to wait for. */
    List<SupportEvent> correct(CorrectProvision wish, Facts facts) {
        support.possible(wish.occurredOn(), wish.evidence(), facts);
        var known = support.provided();
        var after = provision(wish.topic(), wish.occurredOn(), wish.evidence(), known.says().applied());
        if (after.equals(known.says())) return List.of();
        var broken = after.countsAsItsOwn() ? broken(after, facts) : List.<SupportRule>of();
        return List.of(new ProvisionCorrected(wish.support(), known.id(), known.says(), after, wish.reason(),
                support.issues(broken, "/occurredOn", facts)));
    }

    List<SupportEvent> retract(RetractProvision wish) {
        var known = support.provided();
        var applied = known.says().applied();
        if (applied != null) throw APPLICATION_STANDS.at("/support", applied.occurredOn());
        return List.of(new ProvisionRetracted(wish.support(), known.id(), known.says(), wish.reason()));
    }

    private @Nullable Application early() {
        var early = support.waiting();
        return early == null ? null : early.says();
    }

    private Provision provision(SupportTopic topic, FieldDate day, @Nullable Evidence evidence,
            @Nullable Application applied) {
        return new Provision(support.recipient(), support.controlOn(day), topic, day, evidence, applied);
    }

    private List<SupportRule> broken(Provision provided, Facts facts) {
        var broken = new ArrayList<SupportRule>();
        var recipient = provided.recipient();
        var day = provided.occurredOn();
        if (!facts.organisation(recipient.organisation()).on(day.latest()).equals(Optional.of(recipient.constituent())))
            broken.add(OF_ANOTHER_SIDE);
        if (provided.controlledBy() == Control.UNKNOWN) broken.add(CONTROL_UNKNOWN);
        if (!recipient.setting().projects().stream()
                .allMatch(share -> facts.project(share.project()).was(day, ProjectStatus.ACTIVE)))
            broken.add(PROJECT_NOT_ACTIVE_ON_DAY);
        if (day.isBefore(support.request().says().occurredOn().earliest())) broken.add(PROVIDED_BEFORE_REQUESTED);
        if (Applying.early(provided)) broken.add(APPLIED_BEFORE_PROVIDED);
        return broken;
    }
}
