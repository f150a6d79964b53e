package org.cooptrack.command.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.web.problem.Fault;

/**
 * Adds up a sheet beside its reading, to hold its lines of totals against the rows: those above it, or those since the last
 * one. In a column without numbers a total says how many rows there are.
 */
final class Totals {
    private static final Set<String> WORDS = Set.of("total", "totaux", "totales", "sous total", "soustotal", "subtotal",
            "sub total", "total general", "grand total", "total generale", "ensemble", "somme", "suma", "sum",
            "total du groupe", "total femmes et hommes");

    private final Map<Integer, BigDecimal> all = new HashMap<>(), since = new HashMap<>();
    private int rows, rowsSince;

    /** Whether the first thing that a line says is that it is a total. */
    static boolean isOne(Lines.Line line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).findFirst()
                .map(cell -> Plain.of(cell.shown())).filter(said -> WORDS.contains(said) || said.matches(
                        "(sous |sub)?total .{0,40}"))
                .isPresent();
    }

    void add(Lines.Line line, Header header) {
        rows++;
        rowsSince++;
        header.indexes().filter(i -> isNumber(header.columnAt(i))).forEach(i -> number(line.cell(i)).ifPresent(it -> {
            all.merge(i, it, BigDecimal::add);
            since.merge(i, it, BigDecimal::add);
        }));
    }

    Row.Total check(Lines.Line line, Header header) {
        var faults = new ArrayList<Fault>();
        header.indexes().forEach(i -> {
            Cell cell = line.cell(i);
            if (!cell.isBlank())
                number(cell).filter(said -> !addsUp(i, said, header.columnAt(i)))
                        .ifPresent(
                                said -> faults.add(Fault.of(SheetRule.TOTAL_WRONG.code(), header.columnAt(i).pointer(),
                                        said.toPlainString(), sum(all, i, header.columnAt(i), rows).toPlainString())));
        });
        since.clear();
        rowsSince = 0;
        return new Row.Total(line.number(), List.copyOf(faults));
    }

    private boolean addsUp(int column, BigDecimal said, Column what) {
        return List.of(sum(all, column, what, rows), sum(since, column, what, rowsSince)).stream()
                .anyMatch(sum -> sum.compareTo(said) == 0);
    }

    private static BigDecimal sum(Map<Integer, BigDecimal> sums, int column, Column what, int rows) {
        return isNumber(what) ? sums.getOrDefault(column, BigDecimal.ZERO) : BigDecimal.valueOf(rows);
    }

    private static boolean isNumber(Column column) {
        return column.form() instanceof Form.Whole || column.form() instanceof Form.Fraction;
    }

    private static Optional<BigDecimal> number(Cell cell) {
        try {
            return cell.isBlank() || cell instanceof Cell.Broken
                    ? Optional.empty()
                    : Optional.of(WrittenNumber.of(cell));
        } catch (Rejected none) {
            return Optional.empty();
        }
    }
}
