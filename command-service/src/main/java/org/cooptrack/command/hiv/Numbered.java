package org.cooptrack.command.hiv;

import static org.cooptrack.command.hiv.HivRule.*;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.EventId;
import org.cooptrack.events.hiv.HivEvent;
import org.cooptrack.events.hiv.Tally;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What a programme did of one kind, by the numbers under which it was recorded. */
record Numbered<T extends Tally>(PMap<Integer, Said<T>> lines) {
    static <T extends Tally> Numbered<T> none() { return new Numbered<>(HashTreePMap.empty()); }

    List<HivEvent> record(T says, Function<T, HivEvent> event) {
        if (says.number() < 1) throw NUMBER_BELOW_ONE.at("/number", says.number());
        var known = lines.get(says.number());
        if (known == null) return List.of(event.apply(says));
        if (known.says().equals(says)) return List.of();
        throw NUMBER_DIFFERS.at("/number", says.number());
    }

    List<HivEvent> correct(T after, Function<Said<T>, HivEvent> event) {
        var known = known(after.number());
        return known.says().equals(after) ? List.of() : List.of(event.apply(known));
    }

    List<HivEvent> retract(int number, Function<Said<T>, HivEvent> event) {
        return List.of(event.apply(known(number)));
    }

    Stream<Tally> all() { return lines.values().stream().map(Said::says); }

    Numbered<T> with(T says, EventId by) { return new Numbered<>(lines.plus(says.number(), new Said<>(by, says))); }

    Numbered<T> without(T gone) { return new Numbered<>(lines.minus(gone.number())); }

    private Said<T> known(int number) {
        var known = lines.get(number);
        if (known == null) throw NUMBER_UNKNOWN.at("/number", number);
        return known;
    }
}
