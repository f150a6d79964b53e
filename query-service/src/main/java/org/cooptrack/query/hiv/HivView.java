package org.cooptrack.query.hiv;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.hiv.PeerEducators;
import org.cooptrack.events.hiv.Policy;
import org.cooptrack.events.hiv.ProgrammeStarted;
import org.cooptrack.events.hiv.Reach;
import org.cooptrack.events.hiv.Referrals;
import org.cooptrack.events.hiv.Session;
import org.cooptrack.events.hiv.Tally;
import org.cooptrack.events.hiv.Theme;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Headcount;
import org.jspecify.annotations.Nullable;

/** One programme on HIV and AIDS at a workplace: how many are employed there since and until when, its policy, and what it did. */
public record HivView(UUID programme, Reach reach, @Nullable Policy policy, SortedMap<Integer, Count> peerEducators,
        SortedMap<Integer, Held> sessions, SortedMap<Integer, Count> referrals) {

    /** So many, on that day. */
    public record Count(FieldDate occurredOn, Headcount headcount) {
        static Count of(Tally tally) { return new Count(tally.occurredOn(), tally.headcount()); }
    }

    /** A session held: on what, on that day, and how many came. */
    public record Held(Theme theme, FieldDate occurredOn, Headcount headcount) {}

    static HivView of(ProgrammeStarted event) {
        return new HivView(event.programme(), event.reach(), null, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    HivView reaching(Reach changed) {
        return new HivView(programme, changed, policy, peerEducators, sessions, referrals);
    }

    HivView with(@Nullable Policy adopted) {
        return new HivView(programme, reach, adopted, peerEducators, sessions, referrals);
    }

    HivView with(PeerEducators trained) {
        var changed = new TreeMap<>(peerEducators);
        changed.put(trained.number(), Count.of(trained));
        return new HivView(programme, reach, policy, changed, sessions, referrals);
    }

    HivView with(Session held) {
        var changed = new TreeMap<>(sessions);
        changed.put(held.number(), new Held(held.theme(), held.occurredOn(), held.headcount()));
        return new HivView(programme, reach, policy, peerEducators, changed, referrals);
    }

    HivView with(Referrals made) {
        var changed = new TreeMap<>(referrals);
        changed.put(made.number(), Count.of(made));
        return new HivView(programme, reach, policy, peerEducators, sessions, changed);
    }

    HivView without(Tally gone) {
        var view = new HivView(programme, reach, policy, new TreeMap<>(peerEducators), new TreeMap<>(sessions),
                new TreeMap<>(referrals));
        switch (gone) {
            case PeerEducators _ -> view.peerEducators.remove(gone.number());
            case Session _ -> view.sessions.remove(gone.number());
            case Referrals _ -> view.referrals.remove(gone.number());
        }
        return view;
    }

    List<String> projects() {
        return reach.site().setting().projects().stream().map(share -> share.project().toString()).toList();
    }
}
