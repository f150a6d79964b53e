package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.dialogue.*;

/** Which rules a session that was held breaks by what is said later of its confirmations or its cancellation, or no longer breaks. */
record Doubting(Convened session, Facts facts) {
    private static final List<DialogueRule> LATER = List.of(HELD_THOUGH_CANCELLED, PARTY_NOT_CONFIRMED,
            ATTENDED_FOR_ANOTHER_SIDE);

    /** What is said of a confirmation or of the cancellation, and what the session breaks by it, or no longer breaks. */
    List<DialogueEvent> with(List<DialogueEvent> decided) {
        var holding = session.holding();
        if (holding == null || decided.isEmpty()) return decided;
        var was = broken(session);
        var is = broken(after(decided));
        var questioned = LATER.stream().filter(rule -> is.contains(rule) && !was.contains(rule))
                .map(rule -> new SessionQuestioned(session.terms().session(), holding.id(), rule.code()));
        var cleared = cleared(is, rule -> session.doubts().open(rule, facts));
        return Stream.concat(decided.stream(), Stream.concat(questioned, cleared)).toList();
    }

    /** What is put right of the session itself, which is held against its rules itself, and of what it is cleared by that. */
    List<DialogueEvent> cleared(List<DialogueEvent> decided) {
        if (session.holding() == null || decided.isEmpty()) return decided;
        return Stream.concat(decided.stream(), cleared(broken(after(decided)), session.doubts()::questioned)).toList();
    }

    private Stream<DialogueEvent> cleared(Set<DialogueRule> broken, Function<String, Stream<EventId>> doubtful) {
        return LATER.stream().filter(rule -> !broken.contains(rule)).flatMap(rule -> doubtful.apply(rule.code())
                .map(fact -> new SessionCleared(session.terms().session(), fact, rule.code())));
    }

    private Set<DialogueRule> broken(Convened told) {
        var holding = told.holding();
        if (holding == null) return Set.of();
        var day = holding.says().occurredOn();
        var attendance = told.table().brokenBy(holding.says().attendance(), day, facts).stream();
        var cancelled = told.cancelledBy(day) ? Stream.of(HELD_THOUGH_CANCELLED) : Stream.<DialogueRule>empty();
        return Stream.concat(attendance, cancelled).collect(Collectors.toSet());
    }

    /** The session as it is told then; what says so has no id yet, and none is asked for. */
    private Convened after(List<DialogueEvent> decided) {
        var told = session;
        for (var event : decided)
            told = Dialogue.evolve(told, event, session.heldBy()).convened();
        return told;
    }
}
