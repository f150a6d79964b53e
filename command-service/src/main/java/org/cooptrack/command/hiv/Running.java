package org.cooptrack.command.hiv;

import static org.cooptrack.command.hiv.HivRule.*;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.command.hiv.HivCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.hiv.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** A programme that began: how it began, whom it reaches until when, its policy and what it did. */
record Running(Reach began, Said<Reach> reach, @Nullable Said<Policy> policy, Numbered<PeerEducators> educators,
        Numbered<Session> sessions, Numbered<Referrals> referrals, TakenBack takenBack) implements HivState {
    static Running by(ProgrammeStarted event, EventId id) {
        return new Running(event.reach(), new Said<>(id, event.reach()), null, Numbered.none(), Numbered.none(),
                Numbered.none(), TakenBack.NOTHING);
    }

    @Override
    public Running running() { return this; }

    @Override
    public List<HivEvent> start(StartProgramme wish, Facts facts) {
        if (Unstarted.asked(wish, facts).equals(began)) return List.of();
        throw ALREADY_STARTED.at("/programme");
    }

    @Override
    public List<HivEvent> retract(RetractStart wish) {
        if (says().employed().size() > 1 || policy != null || tallies().findAny().isPresent())
            throw RECORDS_STAND.at("/programme");
        return List.of(new StartRetracted(wish.programme(), reach.id(), says(), wish.reason()));
    }

    Reach says() { return reach.says(); }

    Site site() { return says().site(); }

    Stream<Tally> tallies() {
        return Stream.of(educators.all(), sessions.all(), referrals.all()).flatMap(all -> all);
    }

    void past(FieldDate day, Facts facts) {
        if (day.isAfter(Today.at(site().setting().place(), facts.now()))) throw IN_THE_FUTURE.at("/occurredOn", day);
    }

    /** Which rules what was done on that day breaks: it happened all the same. */
    List<HivRule> brokenOn(FieldDate day, Facts facts) {
        return Stream.concat(inactive(site(), day, facts).stream(), outside(day).stream()).toList();
    }

    List<HivRule> outside(FieldDate day) {
        return says().wasInForce(day) ? List.of() : List.of(OUTSIDE_PROGRAMME);
    }

    /** Whether what is known lies outside the days on which the programme would be in force instead. */
    List<HivRule> leftOutside(Reach instead) {
        var days = Stream.concat(tallies().map(Tally::occurredOn),
                Stream.concat(Stream.ofNullable(policy).map(one -> FieldDate.on(one.says().adoptedOn())),
                        instead.employed().stream().map(count -> FieldDate.on(count.since()))));
        return days.allMatch(instead::wasInForce) ? List.of() : List.of(LEAVES_RECORDS_OUTSIDE);
    }

    List<Breach> issues(List<HivRule> broken, Facts facts) { return issues(broken, site(), facts); }

    static List<HivRule> inactive(Site site, FieldDate day, Facts facts) {
        return site.setting().projects().stream()
                .allMatch(share -> facts.project(share.project()).was(day, ProjectStatus.ACTIVE))
                        ? List.of()
                        : List.of(PROJECT_NOT_ACTIVE_ON_DAY);
    }

    static List<Breach> issues(List<HivRule> broken, Site site, Facts facts) {
        var today = Today.at(site.setting().place(), facts.now());
        return broken.stream().map(rule -> Issue.of(rule, "/occurredOn", site.setting(), today)).toList();
    }

    Running reaching(Reach after, EventId by) {
        return new Running(began, new Said<>(by, after), policy, educators, sessions, referrals, takenBack);
    }

    Running with(@Nullable Said<Policy> adopted) {
        return new Running(began, reach, adopted, educators, sessions, referrals, takenBack);
    }

    Running trained(Numbered<PeerEducators> changed) {
        return new Running(began, reach, policy, changed, sessions, referrals, takenBack);
    }

    Running held(Numbered<Session> changed) {
        return new Running(began, reach, policy, educators, changed, referrals, takenBack);
    }

    Running referred(Numbered<Referrals> changed) {
        return new Running(began, reach, policy, educators, sessions, changed, takenBack);
    }

    Running with(TakenBack back) {
        return new Running(began, reach, policy, educators, sessions, referrals, back);
    }
}
