package org.cooptrack.query.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.query.door.Things;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses a question about a project, office, partner or scheme of which no event ever spoke. */
@Component
class Named {
    private final Things things;
    private final Catalogue catalogue;
    private final JdbcClient views;

    Named(Things things, Catalogue catalogue, JdbcClient views) {
        this.things = things;
        this.catalogue = catalogue;
        this.views = views;
    }

    void require(List<Question> questions) {
        for (Question question : questions)
            for (Condition filter : question.filters())
                if (filter.axis() instanceof Axis.Of(var dimension) && Things.areNamedBy(dimension.code()))
                    filter.values().forEach(value -> things.require(dimension.code(), value,
                            () -> isSaid(dimension, value) || isToldOf(question.measure(), dimension, value)));
    }

    private boolean isSaid(Dimension dimension, String value) {
        return views.sql("select exists (select from said where dimension = ? and value = ?)")
                .params(dimension.code(), value).query(Boolean.class).single();
    }

    /** Facts say it themselves: those of the measure, and of money, in which partners stand by their published references. */
    private boolean isToldOf(Measure asked, Dimension dimension, String value) {
        String[] measures = catalogue.all().stream()
                .filter(one -> one.equals(asked) || one.kind() == Measure.Kind.MONEY)
                .flatMap(one -> one.parts().isEmpty() ? Stream.of(one.entries()) : one.parts().keySet().stream())
                .toArray(String[]::new);
        String told = " where measure = any (?) and jsonb_exists(dimensions->?, ?)";
        return views.sql("select exists (select from fact" + told + ") or exists (select from held_fact" + told + ")")
                .params(measures, dimension.code(), value, measures, dimension.code(), value).query(Boolean.class)
                .single();
    }
}
