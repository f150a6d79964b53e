package org.cooptrack.command.sheet;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;

/** The lines of a sheet, one after the other, as they stand in the file. */
interface Lines extends Iterator<Lines.Line>, Closeable {
    /** A line, by the number under which a spreadsheet shows it, from 1. */
    record Line(int number, List<Cell> cells) {
        boolean isBlank() { return cells.stream().allMatch(Cell::isBlank); }

        Cell cell(int column) { return column < cells.size() ? cells.get(column) : Cell.EMPTY; }

        List<String> shown() { return cells.stream().map(Cell::shown).toList(); }
    }

    @Override
    void close();
}
