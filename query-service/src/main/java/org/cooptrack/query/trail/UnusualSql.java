package org.cooptrack.query.trail;

/**
 * The lists of events that stand out, as SQL: each row once, with the first of its entries that fits. Conditions on facts are
 * read as {@code f}, the place after which a page begins is {@code :after}.
 */
final class UnusualSql {
    private static final String TRAIL = TrailProjection.TABLE;
    /** Of facts that meet certified periods of their projects: the period, and since when it was certified. */
    private static final String IN_PERIOD = " cross join lateral jsonb_array_elements_text(f.dimensions->'project') o(v) "
            + "join period_standing c on c.project = o.v and daterange(c.from_day, c.to_day, '[]') && "
            + "daterange(f.occurred_from, f.occurred_to, '[]')";

    private UnusualSql() {}

    /** What was recorded about a period after it had once been certified, and by which event that was. */
    static String afterCertification(String facts) {
        return page("select distinct on (t.position) " + Unusual.COLUMNS + ", b.event_id as besides from fact f"
                + IN_PERIOD
                + " join " + TRAIL + " t on t.position = f.learned and t.event_id = f.event_id join " + TRAIL
                + " b on b.position = c.since where c.standing = 'CERTIFIED' and f.learned > c.since and f.learned > :after"
                + " and " + facts + " order by t.position, c.since, f.ordinal");
    }

    /**
     * What was recorded by who approved it afterwards, himself or in another's name: about a period that was approved or certified,
     * and of a correction that was approved the fact, the request and what was recorded then.
     */
    static String byApprover(String facts, boolean filtered) {
        String approves = "(" + same("t.", "b.") + " or " + same("t.behalf_", "b.") + " or " + same("t.", "b.behalf_")
                + ")";
        String periods = "select distinct on (t.position) " + Unusual.COLUMNS + ", b.event_id as besides from fact f"
                + IN_PERIOD
                + " join " + TRAIL + " t on t.position = f.learned and t.event_id = f.event_id join " + TRAIL
                + " b on b.position = c.since where c.standing in ('APPROVED', 'CERTIFIED') and f.learned < c.since and "
                + "f.learned > :after and " + approves + " and " + facts + " order by t.position, c.since, f.ordinal";
        String corrections = "select distinct on (t.position) " + Unusual.COLUMNS + ", b.event_id as besides from "
                + ApprovalProjection.TABLE + " a join " + TRAIL + " b on b.event_id = a.approved "
                + "cross join lateral (values (a.amends), (a.requested), (a.applied)) e(id) join " + TRAIL
                + " t on t.event_id = e.id left join lateral (select f.* from fact f where f.event_id in (t.event_id, "
                + "a.amends) and " + facts + " order by f.event_id <> t.event_id, f.ordinal limit 1) f on true "
                + "where t.position > :after and " + approves + (filtered ? " and f.event_id is not null" : "")
                + " order by t.position, b.position";
        return page("select distinct on (position) * from ((" + periods + ") union all (" + corrections
                + ")) p order by position, besides");
    }

    /** What was recorded more than so many days after it happened; what puts right or takes back is not counted. */
    static String late(String facts) {
        return page("select distinct on (t.position) " + Unusual.COLUMNS
                + ", cast(null as text) as besides from fact f join "
                + TRAIL + " t on t.position = f.learned and t.event_id = f.event_id where f.amends is null and "
                + "f.learned > :after and (t.recorded_at at time zone 'UTC')::date - f.occurred_to > :over and " + facts
                + " order by t.position, f.ordinal");
    }

    /** What was recorded or approved in another's name, whether it counts under a figure or not. */
    static String onBehalf(String facts, boolean filtered) {
        return page("select " + Unusual.COLUMNS + ", cast(null as text) as besides from " + TRAIL
                + " t left join lateral "
                + "(select f.* from fact f where f.event_id = t.event_id and " + facts
                + " order by f.ordinal limit 1) f on true where t.behalf_subject is not null and t.position > :after"
                + (filtered ? " and f.event_id is not null" : "") + " order by t.position");
    }

    private static String same(String one, String other) {
        return "(" + one + "issuer = " + other + "issuer and " + one + "subject = " + other + "subject)";
    }

    private static String page(String rows) { return "select * from (" + rows + ") u order by position limit :most"; }
}
