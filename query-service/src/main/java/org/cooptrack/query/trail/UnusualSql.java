package org.cooptrack.query.trail;

/**
 * The lists of events that stand out, as SQL: each row once, with the first of its entries that fits. Conditions on facts are
 * read as {@code f}, the place after which a page begins is {@code :after}.
 */
final class UnusualSql {
    private static final String TRAIL = TrailProjection.TABLE;
    /** Of facts that meet certified periods of their projects: the period, and since when it was certified. */
    private static final String IN_PERIOD = " cross join lateral jsonb_array_elements_text(f.dimensions->'project') o(v) "
            + "join period_standing c on c.project = o.v and c.from_day <= f.occurred_to and c.to_day >= f.occurred_from";
    /** Approvals of periods, a row for who approved and one for in whose name. */
    private static final String APPROVALS = "approval as materialized (select c.project, c.from_day, c.to_day, c.since, "
            + "b.event_id, who.* from period_standing c join " + TRAIL + " b on b.position = c.since "
            + "cross join lateral " + actors("b")
            + " where c.standing in ('APPROVED', 'CERTIFIED') and who.subject is not null)";

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
        String approved = "approved as (select distinct on (t.position) t.position, f.position as entered, f.event_id, "
                + "f.ordinal, a.event_id as besides from fact f cross join lateral "
                + "jsonb_array_elements_text(f.dimensions->'project') o(v) join " + TRAIL
                + " t on t.position = f.learned and t.event_id = f.event_id cross join lateral " + actors("t")
                + " join approval a on a.project = o.v and a.issuer = who.issuer and a.subject = who.subject "
                + "and (a.himself or who.himself) and a.from_day <= f.occurred_to and a.to_day >= f.occurred_from "
                + "where f.learned < a.since and f.learned > :after and " + facts
                + " order by t.position, a.since, f.ordinal)";
        String periods = "select " + Unusual.COLUMNS + ", a.besides from approved a join " + TRAIL
                + " t on t.position = a.position join fact f on f.position = a.entered and f.event_id = a.event_id "
                + "and f.ordinal = a.ordinal order by a.position limit :most";
        String corrections = "select distinct on (t.position) " + Unusual.COLUMNS + ", b.event_id as besides from "
                + ApprovalProjection.TABLE + " a join " + TRAIL + " b on b.event_id = a.approved "
                + "cross join lateral (values (a.amends), (a.requested), (a.applied)) e(id) join " + TRAIL
                + " t on t.event_id = e.id left join lateral (select f.* from fact f where f.event_id in (t.event_id, "
                + "a.amends) and " + facts + " order by f.event_id <> t.event_id, f.ordinal limit 1) f on true "
                + "where t.position > :after and " + approves + (filtered ? " and f.event_id is not null" : "")
                + " order by t.position, b.position";
        return "with " + APPROVALS + ", " + approved + " "
                + page("select distinct on (position) * from ((" + periods + ") union all (" + corrections
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

    /** Who did something, and in whose name, as {@code who}. */
    private static String actors(String trail) {
        return "(values (%1$s.issuer, %1$s.subject, true), (%1$s.behalf_issuer, %1$s.behalf_subject, false)) "
                .formatted(trail) + "who(issuer, subject, himself)";
    }

    private static String same(String one, String other) {
        return "(" + one + "issuer = " + other + "issuer and " + one + "subject = " + other + "subject)";
    }

    private static String page(String rows) { return "select * from (" + rows + ") u order by position limit :most"; }
}
