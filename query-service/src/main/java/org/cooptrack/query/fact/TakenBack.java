package org.cooptrack.query.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * What of one origin was taken back while a part of it waits: a word that amends what was said, that no issue questions, and
 * after which nothing is left of what it amends, or of all that was said. Nothing of it stands then, and nothing of it waits.
 */
final class TakenBack {
    private TakenBack() {}

    /**
     * @param said the events of one origin in their order
     * @return those that were taken back
     */
    static Set<String> of(List<Held> said) {
        var gone = new HashSet<String>();
        for (int words = 1; words <= said.size(); words++)
            lastOf(said.subList(0, words)).forEach(held -> gone.add(held.event()));
        return gone;
    }

    private static List<Held> lastOf(List<Held> said) {
        Held last = said.getLast();
        if (last.amends() == null || last.inQuestion() || said.stream().noneMatch(Held::inQuestion)) return List.of();
        List<Held> chain = chain(said);
        if (leavesNothing(chain)) return chain;
        return leavesNothing(said) ? said : List.of();
    }

    /** The last word, what it says anew, and so on to the first. */
    private static List<Held> chain(List<Held> said) {
        var chain = new ArrayList<Held>();
        @Nullable
        String anew = said.getLast().event();
        for (Held held : said.reversed()) {
            if (!held.event().equals(anew)) continue;
            chain.add(held);
            anew = held.amends();
        }
        return chain;
    }

    private record Cell(String measure, @Nullable UUID subject, LocalDate from, LocalDate to, Map<?, ?> dimensions) {
        static Cell of(Fact fact) {
            return new Cell(fact.measure(), fact.subject(), fact.from(), fact.to(),
                    EventJson.read(Map.class, fact.dimensions()));
        }
    }

    private static boolean leavesNothing(List<Held> said) {
        var left = new HashMap<Cell, Integer>();
        for (Held held : said)
            held.facts().forEach(fact -> left.merge(Cell.of(fact), fact.weight(), Integer::sum));
        return left.values().stream().allMatch(weight -> weight == 0);
    }
}
