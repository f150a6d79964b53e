package org.cooptrack.command.reform;

import static org.cooptrack.command.reform.ReformRule.*;

import java.util.List;
import java.util.Map;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.reform.ReformCommand.RecordReturn;
import org.cooptrack.command.reform.ReformCommand.RetractReturn;
import org.cooptrack.events.EventId;
import org.cooptrack.events.reform.*;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/** How a reform is sent back to a stage. What was published is not sent back: it is repealed. */
record Returning(Opened reform) {
    List<ReformEvent> back(RecordReturn wish, Facts facts) {
        reform.possible(wish.occurredOn(), null, "/occurredOn", facts);
        if (wish.to().compareTo(Stage.ADOPTION) > 0) throw RETURN_TOO_FAR.at("/to", wish.to());
        var undone = undone(wish.to());
        if (isAlreadySo(wish, undone)) return List.of();
        for (var stage : List.of(Stage.PROMULGATION, Stage.ENTRY_INTO_FORCE))
            if (reform.reached(stage) != null) throw PUBLISHED.at("/to", stage);
        var adoption = reform.reached(Stage.ADOPTION);
        return List.of(new ReformReturned(wish.reform(), adoption == null ? reform.id() : adoption.id(), wish.to(),
                wish.occurredOn(), wish.reason(), undone.values().stream().map(Said::says).toList(),
                reform.issues(undone.isEmpty() ? List.of(RETURNED_FROM_NOWHERE) : List.of(), facts)));
    }

    List<ReformEvent> retract(RetractReturn wish) {
        var latest = reform.returns().isEmpty() ? null : reform.returns().get(0);
        if (latest == null || !latest.day().equals(wish.occurredOn()))
            throw RETURN_UNKNOWN.at("/occurredOn", wish.occurredOn());
        reform.course().keySet().stream().filter(stage -> stage.compareTo(latest.to()) >= 0).findFirst()
                .ifPresent(since -> {
                    throw REACHED_SINCE.at("/occurredOn", since);
                });
        return List.of(new ReturnRetracted(wish.reform(), latest.id(), latest.to(), latest.day(),
                latest.undone().values().stream().map(Said::says).map(this::asOfNow).toList(), wish.reason()));
    }

    Opened after(ReformReturned event, EventId id) {
        var undone = undone(event.to());
        var returned = new Opened.Returned(id, event.to(), event.occurredOn(), undone);
        return reform.on(reform.course().minusAll(undone.keySet())).with(reform.returns().plus(returned)).halted(null);
    }

    /** What stands again was last said by the event that undid the return. */
    Opened after(ReturnRetracted event, EventId id) {
        var again = reform.with(reform.returns().minus(0));
        for (var milestone : event.restored())
            again = again.with(milestone, id);
        return again;
    }

    private PMap<Stage, Said<Milestone>> undone(Stage to) {
        PMap<Stage, Said<Milestone>> undone = TreePMap.empty();
        for (var one : reform.course().entrySet())
            if (one.getKey().compareTo(to) >= 0 && one.getKey().compareTo(Stage.ADOPTION) <= 0)
                undone = undone.plus(one.getKey(), one.getValue());
        return undone;
    }

    private boolean isAlreadySo(RecordReturn wish, Map<Stage, Said<Milestone>> undone) {
        if (reform.returns().isEmpty() || !undone.isEmpty()) return false;
        var latest = reform.returns().get(0);
        return latest.to() == wish.to() && latest.day().equals(wish.occurredOn());
    }

    private Milestone asOfNow(Milestone milestone) {
        var estimate = reform.estimate();
        var about = milestone.about(reform.matter());
        return milestone.stage() == Stage.ADOPTION
                ? about.concerning(estimate == null ? null : estimate.says())
                : about;
    }
}
