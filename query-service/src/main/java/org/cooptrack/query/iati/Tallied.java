package org.cooptrack.query.iati;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cooptrack.query.iati.Activities.Judged;

/** How many activities became what, which rules stand against how many of them, and how much was left out of those that are told. */
final class Tallied {
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final SortedMap<String, Long> rules = new TreeMap<>();
    private final Omissions omissions = new Omissions();

    Tallied() {
        for (Verdict verdict : Verdict.values())
            verdicts.put(verdict, 0L);
    }

    Judged with(Judged one) {
        verdicts.merge(one.verdict(), 1L, Long::sum);
        one.objections().forEach(objection -> rules.merge(objection.rule(), 1L, Long::sum));
        omissions.add(one.omissions());
        return one;
    }

    Map<Verdict, Long> verdicts() { return new EnumMap<>(verdicts); }

    SortedMap<String, Long> rules() { return new TreeMap<>(rules); }

    Map<Omission, Long> omissions() { return omissions.all(); }

    /** As the end of a file says it. */
    @Override
    public String toString() {
        String told = verdicts.entrySet().stream().map(one -> one.getKey().code() + " " + one.getValue())
                .collect(Collectors.joining("; "));
        return told + omissions.all().entrySet().stream()
                .map(one -> "; left out as " + one.getKey().code() + " " + one.getValue())
                .collect(Collectors.joining());
    }
}
