package org.cooptrack.command.institution;

import static org.cooptrack.command.institution.InstitutionRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.institution.InstitutionCommand.ProposeInstitution;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.institution.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** An institution that was proposed, the stages it reached, and the members it has had since they were renewed. */
record Proposed(EventId id, UUID institution, Proposal says, PMap<InstitutionStage, Said<Step>> steps,
        PMap<FieldDate, Said<List<Member>>> renewals, TakenBack takenBack) implements InstitutionState {
    static Proposed by(InstitutionProposed event, EventId id) {
        return new Proposed(id, event.institution(), event.proposal(), HashTreePMap.empty(), HashTreePMap.empty(),
                TakenBack.NOTHING);
    }

    @Override
    public Proposed proposed() { return this; }

    @Override
    public List<InstitutionEvent> propose(ProposeInstitution wish, Facts facts) {
        var proposal = Unproposed.proposal(wish.name(), wish.field(), wish.setting(), wish.countries(),
                wish.occurredOn(), facts);
        if (proposal.equals(says)) return List.of();
        throw ALREADY_PROPOSED.at("/institution");
    }

    Matter matter() { return says.matter(); }

    @Nullable
    Said<Step> reached(InstitutionStage stage) { return steps.get(stage); }

    LocalDate today(Facts facts) { return Today.at(matter().setting().place(), facts.now()); }

    /** What happened on that day happened already, and what supports it can be. */
    void possible(FieldDate day, @Nullable Evidence evidence, Facts facts) {
        if (day.isAfter(today(facts))) throw IN_THE_FUTURE.at("/occurredOn", day);
        Everywhere.possible(evidence, day.latest(), "/evidence", facts);
    }

    /** Members sit once each, for one side, and with seats. */
    List<Member> seated(List<Member> members, Facts facts) {
        if (members.isEmpty()) throw MEMBERS_MISSING.at("/members");
        if (members.stream().map(Member::organisation).distinct().count() < members.size())
            throw MEMBER_TWICE.at("/members");
        for (var member : members) {
            if (member.seats() < 1) throw SEATS_IMPOSSIBLE.at("/members", member.organisation(), member.seats());
            if (!facts.exists(StreamId.of("organisation", member.organisation())))
                throw MEMBER_UNKNOWN.at("/members", member.organisation());
        }
        return members;
    }

    /** Whether each was, on that day, of the side for which it sits. */
    static boolean sitForTheirSides(List<Member> members, FieldDate day, Facts facts) {
        return members.stream()
                .allMatch(one -> facts.organisation(one.organisation()).speaksFor(one.side(), day.latest()));
    }

    List<Breach> issues(List<InstitutionRule> broken, String field, Facts facts) {
        return broken.stream().map(rule -> Issue.of(rule, field, matter().setting(), today(facts))).toList();
    }

    Proposed saying(Proposal proposal, EventId by) {
        return new Proposed(by, institution, proposal, steps, renewals, takenBack);
    }

    Proposed with(Step step, EventId by) {
        return new Proposed(id, institution, says, steps.plus(step.stage(), new Said<>(by, step)), renewals, takenBack);
    }

    Proposed without(InstitutionStage stage) {
        return new Proposed(id, institution, says, steps.minus(stage), renewals, takenBack);
    }

    Proposed renewed(FieldDate day, Said<List<Member>> members) {
        return new Proposed(id, institution, says, steps, renewals.plus(day, members), takenBack);
    }

    Proposed notRenewed(FieldDate day) {
        return new Proposed(id, institution, says, steps, renewals.minus(day), takenBack);
    }

    Proposed with(TakenBack back) { return new Proposed(id, institution, says, steps, renewals, back); }
}
