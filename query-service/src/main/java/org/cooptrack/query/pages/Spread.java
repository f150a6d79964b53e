package org.cooptrack.query.pages;

import java.util.List;
import org.cooptrack.query.statistics.Questions;
import org.cooptrack.query.statistics.Statistics;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** How far the programme reaches: in how many countries, with how many development partners and offices it has projects. */
@Component
@ShowsPages
class Spread {
    private static final List<String> BY = List.of("country", "development-partner", "office");
    private final Questions questions;
    private final Statistics statistics;

    Spread(Questions questions, Statistics statistics) {
        this.questions = questions;
        this.statistics = statistics;
    }

    /** One of them, and how many there are. */
    record Of(String dimension, String many) {}

    List<Of> of(Cards.Reader reader) {
        return BY.stream().map(dimension -> new Of(dimension, reader.spoken().number(many(dimension, reader))))
                .toList();
    }

    private long many(String dimension, Cards.Reader reader) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("measure", "projects");
        asked.add("by", dimension);
        return statistics.answer(questions.read(asked, reader.known()), reader.language(), reader.exact()).cells()
                .stream().filter(cell -> cell.certification().facts() > 0 && cell.cell().containsKey(dimension))
                .count();
    }
}
