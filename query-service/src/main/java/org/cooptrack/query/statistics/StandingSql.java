package org.cooptrack.query.statistics;

/** How firmly a figure stands, as SQL: its facts, those with evidence, and those in certified periods. */
record StandingSql(FigureSql figure) {
    /**
     * The facts under a figure, those with evidence, those that do not lie wholly in certified periods of a project, and
     * whether one that a certificate covered is gone. A certificate covers what was known when it was given.
     */
    String text() {
        String key = "select row_number() over () as id, " + FigureSql.FACT_KEY
                + ", bool_or(f.evidenced) as evidenced, "
                + "sum(f.weight) <> 0 as stands, min(f.position) as first, max(f.position) as last, "
                + "daterange(f.occurred_from, f.occurred_to, '[]') as days"
                + figure.facts() + " where " + figure.inCell() + " group by " + FigureSql.FACT_KEY
                + " having sum(f.weight) <> 0 or min(f.position) < max(f.position)";
        return figure
                .with("told as materialized (" + sinceMerged(key) + "), covered as materialized (" + covered() + ")")
                + " select "
                + figure.by().named("count(*) filter (where stands), count(*) filter (where evidenced), "
                        + "count(*) filter (where not certified), coalesce(bool_or(gone), false)")
                + " from (select "
                + figure.by().naming(
                        "f.origin, bool_or(f.stands) as stands, bool_or(f.stands and f.evidenced) as evidenced, "
                                + "bool_and(f.now) filter (where f.stands) as certified, "
                                + "bool_or(not f.stands and f.before and not f.now) as gone")
                + " from (select f.*, coalesce(c.now, false) as now, coalesce(c.before, false) as before from told f "
                + "left join covered c on c.id = f.id) f" + figure.by().axes(Breakdown.FACT)
                + " group by " + figure.by().columns("f.origin") + ") f" + figure.by().groupsOfNames();
    }

    /** Where persons are merged, or no longer, after a certificate was given, their facts count otherwise than it covered. */
    private String sinceMerged(String key) {
        if (!figure.merged()) return key;
        String asOf = figure.asOf();
        return "select t.id, t.measure, t.origin, t.subject, t.dimensions, t.occurred_from, t.occurred_to, t.evidenced, t.stands, "
                + "t.first, case when t.stands then greatest(t.last, m.moved) else t.last end as last, t.days from ("
                + key + ") t left join (select person, max(case when until <= " + asOf + " then until else since end) "
                + "as moved from merged_person where since <= " + asOf + " group by person) m on m.person = t.subject";
    }

    /** Which facts certificates of one of their projects cover now, and which they did before the last row came. */
    private String covered() {
        String days = "coalesce(range_agg(c.days) filter (where c.since >= f.%s) @> f.days, false) as %s";
        String certified = "select project, daterange(from_day, to_day, '[]') as days, since from period_standing "
                + "where standing = 'CERTIFIED' and since <= " + figure.asOf() + " and (until is null or until > "
                + figure.asOf() + ")";
        return "select id, bool_or(now) as now, bool_or(before) as before from (select f.id, "
                + days.formatted("last", "now") + ", " + days.formatted("first", "before")
                + " from told f cross join lateral jsonb_array_elements_text(f.dimensions->'project') o(v) join ("
                + certified + ") c on c.project = o.v and c.days && f.days group by f.id, f.days, c.project) f "
                + "group by id";
    }
}
