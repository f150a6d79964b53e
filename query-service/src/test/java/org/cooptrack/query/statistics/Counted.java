package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

/** The numbers of a cell as a recount has them: where nothing was told it counts nothing, and the cell has to say that it has no number. */
final class Counted {
    private Counted() {}

    static BigDecimal total(Cell cell) {
        Amount total = cell.total();
        assertThat(cell.status() == Status.KNOWN).as(cell.toString()).isEqualTo(total != null);
        return total == null ? BigDecimal.ZERO : total.value().value();
    }

    static long distinct(Cell cell) {
        Long distinct = cell.distinct();
        assertThat(cell.status() == Status.KNOWN).as(cell.toString()).isEqualTo(distinct != null);
        return distinct == null ? 0 : distinct;
    }
}
