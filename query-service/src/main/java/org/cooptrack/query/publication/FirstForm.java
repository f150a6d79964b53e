package org.cooptrack.query.publication;

import java.util.List;
import java.util.TreeMap;
import org.cooptrack.events.publication.ReportedCell;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.statistics.Amount;
import org.cooptrack.query.statistics.Cell;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Status;
import org.jspecify.annotations.Nullable;

/** Cells as reports of the first form say them: a zero where nothing was told, and no total at all of money and of targets. */
final class FirstForm {
    private FirstForm() {}

    static List<ReportedCell> cells(Question question, List<Cell> cells) {
        return cells.stream().filter(cell -> cell.status() != Status.MISSING || hasTotalOfNothing(question))
                .map(cell -> cell(question, cell)).toList();
    }

    private static boolean hasTotalOfNothing(Question question) {
        Measure.Kind kind = question.measure().kind();
        return kind != Measure.Kind.MONEY && kind != Measure.Kind.TARGET;
    }

    private static ReportedCell cell(Question question, Cell cell) {
        boolean nothing = cell.status() != Status.KNOWN;
        return new ReportedCell(new TreeMap<>(cell.cell()), null, nothing ? Decimal.ZERO : value(cell.total()),
                nothing && question.namesSubjects() ? Long.valueOf(0) : cell.distinct(),
                nothing && question.measure().kind().distinct() ? Decimal.ZERO : value(cell.withoutIdentity()),
                cell.evidence().facts(), cell.evidence().with(), cell.held(), cell.provisional());
    }

    private static @Nullable Decimal value(@Nullable Amount amount) { return amount == null ? null : amount.value(); }
}
