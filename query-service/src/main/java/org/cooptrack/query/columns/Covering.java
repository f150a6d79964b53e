package org.cooptrack.query.columns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.query.statistics.Coverage;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Question;

/** How many projects were to report under a question and how many did, from columns. */
final class Covering {
    private final Columns columns;
    private final int position;
    private final Blocks blocks = new Blocks();

    Covering(Columns columns, int position) {
        this.columns = columns;
        this.position = position;
    }

    Coverage of(Question question, Optional<Measure> measure) {
        if (!Tally.answers(question) || !columns.knows(question.measure())) throw new Unanswered("not of columns");
        Set<String> reported = told(question);
        Set<String> expected = measure.map(one -> active(question.inYears(one))).orElse(new HashSet<>());
        Set<String> submitted = columns.submitted(Bound.day(question.from()), Bound.day(question.upTo()),
                position);
        expected.stream().filter(submitted::contains).forEach(reported::add);
        expected.addAll(reported);
        return new Coverage(reported.size(), expected.size());
    }

    /** Projects of which something stands under the figure. */
    private Set<String> told(Question question) {
        var told = new HashSet<String>();
        Table table = columns.table(question.measure());
        if (table == null) return told;
        var bound = new Bound(columns, question, table, position);
        var seen = new boolean[columns.of(Dimension.PROJECT).codes()];
        alone(bound, seen);
        for (int at = 0; at < bound.company.size(); at++)
            together(bound, bound.company.group(at), seen);
        Dictionary projects = columns.of(Dimension.PROJECT);
        for (int code = 1; code < seen.length; code++)
            if (seen[code]) for (int project : projects.several(code))
                told.add(projects.text(project));
        return told;
    }

    private void alone(Bound bound, boolean[] seen) {
        var amount = new int[Blocks.size()];
        var project = new int[Blocks.size()];
        int[] weights = bound.table.amount.told().weights();
        blocks.visit(bound.rows, bound.underFigure(), (chunk, places, many) -> {
            bound.table.amounts.read(chunk, places, many, amount);
            bound.table.of(Dimension.PROJECT).read(chunk, places, many, project);
            long[] company = bound.company.flags(chunk);
            for (int at = 0; at < many; at++) {
                boolean alone = company == null || (company[places[at] >>> 6] >>> places[at] & 1) == 0;
                if (alone && weights[amount[at]] != 0) seen[project[at]] = true;
            }
        });
    }

    private void together(Bound bound, int[] group, boolean[] seen) {
        var filters = bound.underFigure();
        int[] weights = bound.table.amount.told().weights();
        Map<Long, Integer> left = new HashMap<>();
        for (int at = 0; at < group.length; at += 2) {
            int row = Company.row(group[at]);
            if (row >= bound.rows || !Bound.pass(filters, row)) continue;
            int project = bound.table.of(Dimension.PROJECT).code(row);
            if (seen[project]) continue;
            left.merge((long) project << Integer.SIZE | bound.table.days.code(row),
                    weights[bound.table.amounts.code(row)], Integer::sum);
        }
        left.forEach((key, weight) -> {
            if (weight != 0) seen[(int) (key >>> Integer.SIZE)] = true;
        });
    }

    /** Projects that were active in one of the years. */
    private Set<String> active(Question years) {
        var active = new HashSet<String>();
        Table table = columns.table(years.measure());
        if (table == null) return active;
        var bound = new Bound(columns, years, table, position);
        Amounts.Told amounts = table.amount.told();
        if (!table.amount.fits()) throw new Unanswered("too large");
        Map<Long, Long> sums = new HashMap<>();
        blocks.visit(bound.rows, bound.underFigure(), (chunk, places, many) -> {
            for (int at = 0; at < many; at++) {
                int row = (chunk << Codes.BITS) + places[at];
                sums.merge((long) table.subjects.code(row) << Integer.SIZE | bound.days.first(table.days.code(row)),
                        amounts.quantities()[table.amounts.code(row)], Long::sum);
            }
        });
        var subjects = new HashSet<Integer>();
        sums.forEach((key, sum) -> {
            if (sum > 0) subjects.add((int) (key >>> Integer.SIZE));
        });
        subjects.remove(0);
        subjects.forEach(subject -> active.add(columns.subjects.subject(subject).toString()));
        return active;
    }
}
