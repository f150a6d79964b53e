package org.cooptrack.query.statistics;

import org.cooptrack.events.funds.TransactionType;

/**
 * By which shares facts are attributed to development partners, as SQL: by net commitments to the project up to the day of
 * the fact, as known at the position asked about. Shares have six decimals and make exactly one; the largest bears what is
 * left. Nothing is attributed where nobody has committed anything, or commitments stand in several currencies, which are
 * never added.
 */
record AttributionSql(SaidSql said) {
    /** Shares of each project, each from one day to another; the partner is null for what is not attributed. */
    String shares() {
        return """
                shares as materialized (with promised as (
                  select o.v as project, f.dimensions->'development-partner'->>0 as partner,
                      f.dimensions->'currency'->>0 as currency, f.occurred_to as day, sum(f.quantity) as amount
                  from fact f cross join lateral jsonb_array_elements_text(f.dimensions->'project') o(v)
                  where f.measure = '%s' and f.position <= :%sasOf group by 1, 2, 3, 4),
                days as (
                  select project, day, coalesce(lead(day) over (partition by project order by day) - 1,
                      date '9999-12-31') as last from (select distinct project, day from promised) d),
                net as (
                  select d.project, d.day, p.partner, p.currency, sum(p.amount) as amount
                  from days d join promised p on p.project = d.project and p.day <= d.day
                  group by 1, 2, 3, 4 having sum(p.amount) <> 0),
                whole as (
                  select project, day, sum(amount) filter (where amount > 0) as amount,
                      count(distinct currency) as currencies from net group by 1, 2),
                part as (
                  select project, day, n.partner, trunc(n.amount / w.amount, 6) as share,
                      row_number() over (partition by project, day order by n.amount desc, n.partner) as rank
                  from net n join whole w using (project, day) where n.amount > 0 and w.currencies = 1),
                share as (
                  select project, day, partner, share + case when rank = 1
                      then 1 - sum(share) over (partition by project, day) else 0 end as share from part)
                select d.project, d.day as from_day, d.last as to_day, s.partner as v, coalesce(s.share, 1) as share
                from days d left join share s using (project, day))
                """
                .formatted(TransactionType.COMMITMENT.measure(), said.prefix());
    }

    /** Joins the partners of the fact {@code f}, as {@code v} of that name; none for the part of nobody. */
    String join(String name) {
        String project = "o_" + name;
        return " left join lateral jsonb_array_elements_text(f.dimensions->'project') with ordinality " + project
                + "(v, n) on true left join shares " + name + " on " + name + ".project = " + project + ".v and "
                + said.day() + " between " + name + ".from_day and " + name + ".to_day";
    }

    /** The part of the fact that falls to the partner joined under that name. */
    String weight(String name) {
        return " * coalesce((f.dimensions->'project-share'->>(o_" + name
                + ".n::int - 1))::numeric / 100, 1) * coalesce("
                + name + ".share, 1)";
    }
}
