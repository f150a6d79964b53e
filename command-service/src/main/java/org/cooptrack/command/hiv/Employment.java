package org.cooptrack.command.hiv;

import static org.cooptrack.command.hiv.HivRule.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.command.hiv.HivCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.hiv.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Headcount;
import org.jspecify.annotations.Nullable;

/** How many are employed at the workplace, from which day on. */
record Employment(Running programme) {
    List<HivEvent> correct(CorrectStart wish, Facts facts) {
        programme.past(FieldDate.on(wish.occurredOn()), facts);
        Unstarted.inOrder(wish.occurredOn(), programme.says().until(), "/occurredOn");
        var first = counted(wish.occurredOn(), wish.headcount(), wish.evidence(), facts);
        var before = programme.says();
        if (first.equals(before.start())) return List.of();
        if (later().stream().anyMatch(count -> count.since().equals(wish.occurredOn())))
            throw HEADCOUNT_DIFFERS.at("/occurredOn", wish.occurredOn());
        var after = employing(Stream.concat(Stream.of(first), later().stream()).toList());
        var broken = Stream.concat(
                Running.inactive(before.site(), FieldDate.on(wish.occurredOn()), facts).stream(),
                programme.leftOutside(after).stream()).toList();
        return List.of(new StartCorrected(wish.programme(), programme.reach().id(), before, after, wish.reason(),
                programme.issues(broken, facts)));
    }

    List<HivEvent> revise(ReviseHeadcount wish, Facts facts) {
        programme.past(FieldDate.on(wish.occurredOn()), facts);
        var count = counted(wish.occurredOn(), wish.headcount(), wish.evidence(), facts);
        var before = programme.says();
        if (before.employed().contains(count)) return List.of();
        if (before.employed().stream().anyMatch(known -> known.since().equals(wish.occurredOn())))
            throw HEADCOUNT_DIFFERS.at("/occurredOn", wish.occurredOn());
        return List.of(new HeadcountRevised(wish.programme(), programme.reach().id(), before, with(count),
                programme.issues(programme.outside(FieldDate.on(wish.occurredOn())), facts)));
    }

    List<HivEvent> correct(CorrectHeadcount wish, Facts facts) {
        var known = known(wish.occurredOn());
        var count = counted(wish.occurredOn(), wish.headcount(), wish.evidence(), facts);
        if (count.equals(known)) return List.of();
        return List.of(new HeadcountCorrected(wish.programme(), programme.reach().id(), wish.occurredOn(),
                programme.says(), with(count), wish.reason()));
    }

    List<HivEvent> retract(RetractHeadcount wish) {
        known(wish.occurredOn());
        return List.of(new HeadcountRetracted(wish.programme(), programme.reach().id(), wish.occurredOn(),
                programme.says(), employing(without(wish.occurredOn())), wish.reason()));
    }

    private Employed counted(LocalDate day, Headcount headcount, @Nullable Evidence evidence, Facts facts) {
        Counting.possible(headcount);
        Everywhere.possible(evidence, day, "/evidence", facts);
        return new Employed(day, headcount, evidence);
    }

    /** The headcount of the first day is put right with the start. */
    private Employed known(LocalDate day) {
        return later().stream().filter(count -> count.since().equals(day)).findFirst()
                .orElseThrow(() -> HEADCOUNT_UNKNOWN.at("/occurredOn", day));
    }

    private List<Employed> later() {
        var all = programme.says().employed();
        return all.subList(1, all.size());
    }

    private List<Employed> without(LocalDate day) {
        return Stream.concat(Stream.of(programme.says().start()),
                later().stream().filter(count -> !count.since().equals(day))).toList();
    }

    private Reach with(Employed count) {
        var rest = without(count.since());
        var ordered = Stream.concat(rest.stream().skip(1), Stream.of(count))
                .sorted(Comparator.comparing(Employed::since));
        return employing(Stream.concat(Stream.of(rest.getFirst()), ordered).toList());
    }

    private Reach employing(List<Employed> employed) {
        var now = programme.says();
        return new Reach(now.programme(), now.site(), employed, now.until());
    }
}
