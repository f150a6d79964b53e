package org.cooptrack.query.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cooptrack.events.EventId;
import org.cooptrack.events.audit.SampleDrawn;
import org.cooptrack.events.audit.SampledEntry;
import org.cooptrack.events.audit.Stratum;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.query.statistics.Population;
import org.cooptrack.query.statistics.Populations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Draws samples, and draws them again from what was recorded of them. */
@Component
class Draws {
    private final Populations populations;
    private final LedgerReader ledger;

    Draws(Populations populations, LedgerReader ledger) {
        this.populations = populations;
        this.ledger = ledger;
    }

    Proposal draw(MultiValueMap<String, String> question, Reached known, Sizing sizing) {
        Population population = populations.of(question, known, sizing.stratifiedBy());
        List<Population.Part> parts = population.parts();
        List<Integer> allocated = Allocation.of(parts.stream().map(Population.Part::entries).toList(), sizing.size());
        Map<@Nullable String, Integer> sizes = new LinkedHashMap<>();
        var strata = new ArrayList<Stratum>();
        for (int at = 0; at < parts.size(); at++) {
            Population.Part part = parts.get(at);
            sizes.put(part.value(), allocated.get(at));
            strata.add(new Stratum(part.value(), part.entries(), part.total(), allocated.get(at)));
        }
        List<SampledEntry> drawn = populations.draw(question, known, sizing.stratifiedBy(), sizing.seed(), sizes)
                .stream().map(one -> new SampledEntry(EventId.parse(one.event()), one.entry(), one.contribution(),
                        one.part()))
                .toList();
        return new Proposal(population.question(), population.position(), sizing.drawing(), sizing.seed(),
                sizing.stratifiedBy(), strata, drawn);
    }

    /** The same sample drawn anew: from its question, position, seed and size alone. */
    Proposal again(SampleDrawn sample) {
        var known = new Reached(sample.position(), ledger.recordedAt(sample.position()).orElse(null));
        return draw(read(sample.question()), known,
                new Sizing(sample.seed(), sample.drawn().size(), sample.stratifiedBy()));
    }

    private static MultiValueMap<String, String> read(String question) {
        var asked = new LinkedMultiValueMap<String, String>();
        for (String part : question.split("&", -1)) {
            String[] named = part.split("=", 2);
            asked.add(named[0], named.length < 2 ? "" : URLDecoder.decode(named[1], StandardCharsets.UTF_8));
        }
        return asked;
    }
}
