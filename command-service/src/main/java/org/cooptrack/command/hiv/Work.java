package org.cooptrack.command.hiv;

import java.util.List;
import org.cooptrack.command.hiv.HivCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.hiv.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Headcount;

/** What a programme did: peer educators trained, sessions held, referrals made. What breaks a rule is noted on it, not refused. */
record Work(Running programme, Facts facts) {
    List<HivEvent> train(TrainPeerEducators wish) {
        return programme.educators().record(educators(wish.number(), wish.occurredOn(), wish.headcount()),
                says -> new PeerEducatorsTrained(wish.programme(), says, issues(says)));
    }

    List<HivEvent> correct(CorrectPeerEducators wish) {
        var after = educators(wish.number(), wish.occurredOn(), wish.headcount());
        return programme.educators().correct(after, known -> new PeerEducatorsCorrected(wish.programme(), known.id(),
                known.says(), after, wish.reason(), issues(after)));
    }

    List<HivEvent> retract(RetractPeerEducators wish) {
        return programme.educators().retract(wish.number(), known -> new PeerEducatorsRetracted(wish.programme(),
                known.id(), known.says(), wish.reason()));
    }

    List<HivEvent> hold(HoldSession wish) {
        return programme.sessions().record(session(wish.number(), wish.theme(), wish.occurredOn(), wish.headcount()),
                says -> new SessionHeld(wish.programme(), says, issues(says)));
    }

    List<HivEvent> correct(CorrectSession wish) {
        var after = session(wish.number(), wish.theme(), wish.occurredOn(), wish.headcount());
        return programme.sessions().correct(after, known -> new SessionCorrected(wish.programme(), known.id(),
                known.says(), after, wish.reason(), issues(after)));
    }

    List<HivEvent> retract(RetractSession wish) {
        return programme.sessions().retract(wish.number(), known -> new SessionRetracted(wish.programme(), known.id(),
                known.says(), wish.reason()));
    }

    List<HivEvent> refer(ReferWorkers wish) {
        return programme.referrals().record(referrals(wish.number(), wish.occurredOn(), wish.headcount()),
                says -> new ReferralsMade(wish.programme(), says, issues(says)));
    }

    List<HivEvent> correct(CorrectReferrals wish) {
        var after = referrals(wish.number(), wish.occurredOn(), wish.headcount());
        return programme.referrals().correct(after, known -> new ReferralsCorrected(wish.programme(), known.id(),
                known.says(), after, wish.reason(), issues(after)));
    }

    List<HivEvent> retract(RetractReferrals wish) {
        return programme.referrals().retract(wish.number(), known -> new ReferralsRetracted(wish.programme(),
                known.id(), known.says(), wish.reason()));
    }

    private PeerEducators educators(int number, FieldDate day, Headcount headcount) {
        programme.past(day, facts);
        Counting.somebody(headcount);
        return new PeerEducators(programme.site(), number, day, headcount);
    }

    /** A session to which nobody came was held all the same. */
    private Session session(int number, Theme theme, FieldDate day, Headcount headcount) {
        programme.past(day, facts);
        Counting.possible(headcount);
        return new Session(programme.site(), number, theme, day, headcount);
    }

    private Referrals referrals(int number, FieldDate day, Headcount headcount) {
        programme.past(day, facts);
        Counting.somebody(headcount);
        return new Referrals(programme.site(), number, day, headcount);
    }

    private List<Breach> issues(Tally says) {
        return programme.issues(programme.brokenOn(says.occurredOn(), facts), facts);
    }
}
