package org.cooptrack.command.replay;

import static org.cooptrack.command.replay.ReplayRule.*;

import java.util.List;
import org.cooptrack.command.replay.ReplayCommand.*;
import org.cooptrack.command.replay.ReplayState.*;
import org.cooptrack.events.replay.ReplayBegun;
import org.cooptrack.events.replay.ReplayCancelled;
import org.cooptrack.events.replay.ReplayEvent;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The law of replays: begun once, and given up by whoever may begin one. Pure. */
final class Replay {
    private Replay() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link ReplayRule} stands against the wish */
    static List<ReplayEvent> decide(ReplayCommand wish, ReplayState state) {
        return switch (wish) {
            case BeginReplay one -> begin(one, state);
            case CancelReplay one -> cancel(one, state);
        };
    }

    private static List<ReplayEvent> begin(BeginReplay wish, ReplayState state) {
        possible(wish.upTo());
        named(wish.projections());
        var event = new ReplayBegun(wish.replay(), wish.projections(), wish.upTo(), wish.reason());
        return switch (state) {
            case NotBegun _ -> List.of(event);
            case Begun(var begun) when begun.equals(event) -> List.of();
            case Begun _,Cancelled _ -> throw ALREADY_BEGUN.at("/replay");
        };
    }

    private static List<ReplayEvent> cancel(CancelReplay wish, ReplayState state) {
        return switch (state) {
            case NotBegun _ -> throw UNKNOWN.at("/replay");
            case Begun _ -> List.of(new ReplayCancelled(wish.replay()));
            case Cancelled _ -> List.of();
        };
    }

    private static void possible(@Nullable Long upTo) {
        if (upTo != null && upTo < 0) throw POSITION_IMPOSSIBLE.at("/upTo", upTo);
    }

    private static void named(List<String> projections) {
        for (int at = 0; at < projections.size(); at++)
            if (LocalizedText.saysNothing(projections.get(at)))
                throw PROJECTION_UNNAMED.at("/projections/" + at);
    }

    static ReplayState evolve(ReplayState state, ReplayEvent event) {
        return switch (event) {
            case ReplayBegun begun -> new Begun(begun);
            case ReplayCancelled _ -> new Cancelled();
        };
    }
}
