package org.cooptrack.command.training;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Percentage;
import org.pcollections.HashTreePMap;

/** How much of a training people attended by a day. */
record Attending(Scheduled training, Sheets sheets, Facts facts) {
    static Attending of(Scheduled training, Facts facts) { return new Attending(training, training.sheets(), facts); }

    /** Sessions attended of sessions that count, in percent with four decimals; nothing held is nothing attended. */
    Percentage of(UUID person, FieldDate by) {
        var held = held(by);
        long attended = sheets.presence().getOrDefault(person, HashTreePMap.empty()).entrySet().stream()
                .filter(line -> line.getValue() && held.contains(line.getKey())).count();
        return Percentage.ratio(attended, held.size());
    }

    /** The sessions held by that day, before the training was cancelled, if it was, and of which no issue is open. */
    Set<Integer> held(FieldDate by) {
        return sheets.sessions().entrySet().stream().filter(held -> counts(held.getValue(), by))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private boolean counts(Sheets.Session session, FieldDate by) {
        var day = session.says().occurredOn();
        var cancelled = training.cancelledOn();
        return !day.isAfter(by.latest()) && (cancelled == null || day.isBefore(cancelled))
                && session.rules().stream().noneMatch(rule -> facts.isIssueOpen(session.id(), rule));
    }
}
