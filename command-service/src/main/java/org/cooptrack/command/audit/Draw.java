package org.cooptrack.command.audit;

import static org.cooptrack.command.audit.AuditRule.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cooptrack.command.audit.AuditCommand.DrawSample;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.audit.Drawing;
import org.cooptrack.events.audit.SampleDrawn;
import org.cooptrack.events.audit.SampledEntry;
import org.cooptrack.events.audit.Stratum;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A sample as it is told, before it is recorded: all that it says must fit together, and all that it names must be there. */
record Draw(DrawSample wish) {
    private static final Pattern QUESTION = Pattern.compile("measure=[\\w-]+(&[\\w.-]+=[^&\\s]*)*");

    static SampleDrawn event(DrawSample wish) {
        return new SampleDrawn(wish.sample(), wish.question(), wish.position(), wish.drawing(), wish.seed(),
                wish.stratifiedBy(), wish.strata(), wish.drawn());
    }

    SampleDrawn judged(Facts facts) {
        if (!QUESTION.matcher(wish.question()).matches()) throw QUESTION_MALFORMED.at("/question");
        if (LocalizedText.saysNothing(wish.seed())) throw SEED_MISSING.at("/seed");
        if (wish.position() < 0 || wish.position() > facts.lastPosition())
            throw BEYOND_HISTORY.at("/position", facts.lastPosition());
        if (wish.drawn().isEmpty()) throw NOTHING_DRAWN.at("/drawn");
        once();
        strata();
        for (int at = 0; at < wish.drawn().size(); at++) {
            var event = wish.drawn().get(at).event();
            if (facts.event(event).isEmpty()) throw EVENT_UNKNOWN.at("/drawn/" + at + "/event", event);
        }
        return event(wish);
    }

    private void once() {
        var seen = new HashSet<String>();
        for (int at = 0; at < wish.drawn().size(); at++) {
            SampledEntry entry = wish.drawn().get(at);
            if (!seen.add(entry.event() + " " + entry.entry())) throw DRAWN_TWICE.at("/drawn/" + at, entry.event());
        }
    }

    private void strata() {
        boolean stratified = wish.drawing() == Drawing.STRATIFIED;
        if (stratified != (wish.stratifiedBy() != null)) throw STRATA_DO_NOT_FIT.at("/stratifiedBy");
        if (!stratified && (wish.strata().size() != 1 || wish.strata().getFirst().value() != null))
            throw STRATA_DO_NOT_FIT.at("/strata");
        Map<@Nullable String, Integer> found = new HashMap<>();
        wish.drawn().forEach(entry -> found.merge(entry.stratum(), 1, Integer::sum));
        for (int at = 0; at < wish.strata().size(); at++) {
            Stratum stratum = wish.strata().get(at);
            Integer drawn = Objects.requireNonNullElse(found.remove(stratum.value()), 0);
            if (stratum.drawn() != drawn || drawn > stratum.entries()) throw STRATA_DO_NOT_FIT.at("/strata/" + at);
        }
        if (!found.isEmpty()) throw STRATA_DO_NOT_FIT.at("/strata");
    }
}
