package org.cooptrack.query.statistics;

/**
 * The persons or things that a question is about, as SQL. Sex, age band and disability of one are those of the subject's first
 * live fact, that with the lowest position among the facts that pass all other filters. Facts keep the person they were
 * recorded of; where persons are merged, the one who stays is counted for each.
 */
record SubjectsSql(FigureSql figure) {
    static final String FIRST = "p.dimensions";

    String distinct() {
        if (!figure.asksOfPersons()) return distinctSubjects();
        return "with " + live() + " select " + figure.by().columns("count(distinct f.subject)")
                + " from live f join first p on p.subject = f.subject" + figure.by().axes(FIRST) + " where true"
                + figure.counted()
                + figure.by().groups();
    }

    /** Where no sex, age band or disability is asked about, no first fact need be found. */
    private String distinctSubjects() {
        String live = "select " + FigureSql.FACT_KEY + " from fact f where f.subject is not null and " + figure.inCell()
                + " group by "
                + FigureSql.FACT_KEY + " having sum(f.quantity) > 0";
        return "select " + figure.by().named("count(*)") + " from (select distinct " + figure.by().naming("f.subject")
                + " from ("
                + ofRoots(live, "") + ") f" + figure.by().axes(Breakdown.FACT) + ") f" + figure.by().groupsOfNames();
    }

    /** Live facts of persons, each of the one who stays. */
    private String ofRoots(String live, String more) {
        if (!figure.merged()) return more.isEmpty() ? live : "select f.*, f.subject as person from (" + live + ") f";
        String person = more.isEmpty() ? "" : ", f.subject as person";
        return "select f.measure, f.origin, coalesce(m.root, f.subject) as subject, f.dimensions, f.occurred_from, f.occurred_to"
                + more + person + " from (" + live
                + ") f left join merged_person m on m.person = f.subject and m.since <= "
                + figure.asOf() + " and (m.until is null or m.until > " + figure.asOf() + ")";
    }

    /** The live facts of subjects, and where persons are asked about the first of each. */
    String live() {
        String of = " from fact f where f.subject is not null and " + figure.underFigureBesidePersons() + " and ";
        String fact = "f.measure, f.subject, f.origin, f.dimensions, f.occurred_from, f.occurred_to";
        String whole = "select " + fact + ", f.event_id, f.ordinal, f.position" + of + figure.stands()
                + " and f.quantity > 0 and not exists (select from lessened l where l.origin = f.origin)";
        String lessened = "select " + fact + ", " + latest("event_id") + ", " + latest("ordinal") + ", "
                + latest("position") + of + "f.origin in (select origin from lessened) group by " + fact
                + " having sum(f.quantity) > 0";
        return lessened() + ", live as (" + ofRoots(whole + " union all " + lessened,
                ", f.event_id, f.ordinal, f.position") + ")" + (figure.asksOfPersons() ? ", " + first() : "");
    }

    /** Facts that were said to be less: what they add up to decides whether they live. */
    private String lessened() {
        return "lessened as materialized (select distinct f.origin from fact f where " + figure.measured()
                + " and f.quantity < 0 and f.weight > 0 and f.position <= " + figure.asOf() + ")";
    }

    private static String latest(String column) {
        return "(array_agg(f." + column
                + " order by f.position desc, f.learned desc) filter (where f.quantity > 0))[1] as "
                + column;
    }

    private static String first() {
        return "first as (select distinct on (subject) subject, dimensions, event_id, person from live "
                + "order by subject, position, event_id, ordinal)";
    }
}
