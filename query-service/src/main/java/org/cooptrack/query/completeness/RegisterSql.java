package org.cooptrack.query.completeness;

/** Registers as SQL: a page of them in the order of their names, each with what is missing and what is there twice. */
final class RegisterSql {
    private static final String NUMBERS = "select register, number, min(event_id) as event, lead(number) over w as later, "
            + "lead(min(event_id)) over w as later_event, count(*) as times, array_agg(event_id order by position) as events "
            + "from " + RegisterProjection.TABLE
            + " where register in (select register from page) group by register, number "
            + "window w as (partition by register order by number)";

    /** After the register with that digest, so many. */
    static final String PAGE = "with page as (select distinct register from " + RegisterProjection.TABLE
            + " where register > coalesce((select register from " + RegisterProjection.TABLE
            + " where md5(register) = ? limit 1), '') order by register limit ?), numbers as (" + NUMBERS
            + ") select register, md5(register) as key, "
            + "count(*) as numbers, min(number) as lowest, max(number) as highest, max(number) - min(number) + 1 - count(*) as missing, "
            + "coalesce((select json_agg(json_build_object('from', g.number + 1, 'to', g.later - 1, 'after', g.event, "
            + "'before', g.later_event) order by g.number) from (select * from numbers g where g.register = n.register and "
            + "g.later > g.number + 1 order by g.number limit 100) g), '[]')::text as gaps, coalesce((select "
            + "json_agg(e order by e) from (select unnest(r.events) as e from numbers r where r.register = n.register and "
            + "r.times > 1 limit 100) r), '[]')::text as repeated from numbers n group by register order by register";

    private RegisterSql() {}
}
