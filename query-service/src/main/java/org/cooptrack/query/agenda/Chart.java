package org.cooptrack.query.agenda;

/** Who is responsible, as parts of SQL statements that have {@code :on}, the day on which that is asked. */
final class Chart {
    /** The office of each project on that day. */
    static final String RESPONSIBLE = "responsible as (select distinct on (id) id::text as project, above::text as office "
            + "from chart where project and since <= cast(:on as date) order by id, since desc)";

    /** An office, {@code :office}, and all below it on that day. */
    static final String BELOW = "below as (select :office as office union select line.id::text from ("
            + "select distinct on (id) id, above from chart where not project and since <= cast(:on as date) "
            + "order by id, since desc) line join below on line.above::text = below.office)";

    private Chart() {}

    /** Rows with an office of their own, or else of a project for which the office is responsible. */
    static String seenToBy(String office) {
        return "office " + office + " or office is null and project && array(select r.project from responsible r "
                + "where r.office " + office + ")";
    }
}
