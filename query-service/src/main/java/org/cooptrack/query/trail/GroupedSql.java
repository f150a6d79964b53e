package org.cooptrack.query.trail;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands out only beside other facts, as SQL. Conditions on facts are read as {@code f}; of events the first hundred are named. */
final class GroupedSql {
    private static final String TRAIL = TrailProjection.TABLE;
    /** What was said and not taken back, fact by fact. */
    private static final String STANDING = "select f.measure, f.origin, f.subject, f.dimensions, f.occurred_from, "
            + "f.occurred_to, sum(f.quantity) as quantity, min(f.learned) as learned from fact f where %s group by f.measure, "
            + "f.origin, f.subject, f.dimensions, f.occurred_from, f.occurred_to having sum(f.weight) > 0";

    private GroupedSql() {}

    /** Facts that say the same. */
    static String doubles(String facts) {
        String alike = "s.measure, s.subject, case when s.subject is null then s.dimensions else jsonb_build_object('project', "
                + "s.dimensions->'project') end, s.occurred_from, s.occurred_to, s.quantity";
        return "select to_char(min(s.learned), 'FM000000000000000') || md5(row(" + alike
                + ")::text) as key, s.measure, "
                + "s.occurred_from, s.occurred_to, s.quantity, min(s.dimensions->>'project') as projects, "
                + named("s.origin", "s.learned", "true") + " as events from (" + STANDING.formatted(facts)
                + ") s where s.quantity <> 0 group by " + alike + " having count(distinct s.origin) > 1";
    }

    /** Amounts of at least two digits of which no person or thing is told, by project and measure. */
    static String amounts(String facts) {
        String digit = "mod(trunc(abs(s.quantity)), 10)";
        String counts = IntStream.range(0, 10)
                .mapToObj(last -> "count(*) filter (where " + digit + " = " + last + ") as d" + last)
                .collect(Collectors.joining(", "));
        return "select o.v || ',' || s.measure as key, o.v as project, s.measure, " + counts
                + ", count(*) filter (where mod(trunc(abs(s.quantity)), 100) = 0) as hundreds, "
                + named("s.origin", "s.learned", digit + " = 0") + " as events from (" + STANDING.formatted(facts)
                + ") s cross join lateral jsonb_array_elements_text(s.dimensions->'project') o(v) where s.subject is null "
                + "and abs(s.quantity) >= 10 group by o.v, s.measure";
    }

    /** Reporting periods of projects, and how much of what counts in them was recorded in their last days. */
    static String lastDays(String facts) {
        String then = "(e.recorded_at at time zone 'UTC')::date between p.to_day - " + (LastDays.DAYS - 1)
                + " and p.to_day";
        String events = "select distinct f.event_id, f.learned, t.recorded_at, o.v as project, f.occurred_from, f.occurred_to "
                + "from fact f join " + TRAIL
                + " t on t.position = f.learned and t.event_id = f.event_id cross join lateral "
                + "jsonb_array_elements_text(f.dimensions->'project') o(v) where " + facts;
        return "select p.period as key, p.project, p.from_day, p.to_day, count(*) as events, count(*) filter (where "
                + then
                + ") as late, " + named("e.event_id", "e.learned", then)
                + " as named from (select distinct project, period, from_day, to_day from period_standing) p join ("
                + events
                + ") e on e.project = p.project and e.occurred_from >= p.from_day and e.occurred_to <= p.to_day "
                + "group by p.period, p.project, p.from_day, p.to_day";
    }

    /** Over all events that count, how many days lie between what happened and its recording. */
    static String delays(String facts) {
        String within = "count(*) filter (where days <= %d)";
        return "select count(*), coalesce(percentile_disc(0.5) within group (order by days), 0), "
                + "coalesce(percentile_disc(0.9) within group (order by days), 0), coalesce(max(days), 0), "
                + within.formatted(7) + ", " + within.formatted(31) + ", " + within.formatted(92) + ", "
                + within.formatted(366) + ", count(*) filter (where days > 366) from (select distinct on (f.event_id) "
                + "(t.recorded_at at time zone 'UTC')::date - f.occurred_to as days from fact f join " + TRAIL
                + " t on t.position = f.learned and t.event_id = f.event_id where f.amends is null and " + facts
                + " order by f.event_id, f.ordinal) d";
    }

    /** Who used which role up to the end of a day. */
    static String permissions(boolean ofOne) {
        String day = "(recorded_at at time zone 'UTC')::date";
        return "select md5(issuer || ' ' || subject) || role as key, issuer, subject, role, min(recorded_at) as first, "
                + "max(recorded_at) as last, count(*) filter (where " + day + " = :on) as that_day, "
                + "(array_agg(permissions order by position desc))[1] as permissions, "
                + "(array_agg(event_id order by position desc))[1] as event from " + TRAIL + " where " + day + " <= :on"
                + (ofOne ? " and subject = :subject" : "") + " group by issuer, subject, role";
    }

    private static String named(String event, String order, String which) {
        return "to_jsonb((array_agg(" + event + " order by " + order + ", " + event + ") filter (where " + which
                + "))[1 : 100])::text";
    }
}
