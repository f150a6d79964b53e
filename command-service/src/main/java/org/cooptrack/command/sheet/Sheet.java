package org.cooptrack.command.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.cooptrack.web.problem.Language;

/** A sheet on its way through: the lines before its header, the header, and then row by row, each with the line it was. */
final class Sheet implements Iterator<Sheet.Read> {
    /** A row, and the cells it was read from. */
    record Read(Row row, List<String> cells) {}

    private final Lines lines;
    private final Deque<Lines.Line> waiting = new ArrayDeque<>();
    private final List<Lines.Line> before = new ArrayList<>();
    private final Header header;
    private final Totals totals = new Totals();
    private final RowReading reading;

    private Sheet(Lines lines, List<Lines.Line> first, Header header, RowReading reading) {
        this.lines = lines;
        this.header = header;
        this.reading = reading;
        first.forEach(line -> (line.number() <= header.line() ? before : waiting).add(line));
    }

    /** @throws org.cooptrack.command.law.Rejected where it has no header of that kind */
    static Sheet of(Lines lines, SheetKind kind, Language asked, RowReading reading) {
        var first = first(lines);
        return new Sheet(lines, first, Header.of(kind, first, asked), reading);
    }

    static Header header(Lines lines, SheetKind kind, Language asked) {
        return Header.of(kind, first(lines), asked);
    }

    private static List<Lines.Line> first(Lines lines) {
        var first = new ArrayList<Lines.Line>();
        while (first.size() < Header.lookedAt() && lines.hasNext())
            first.add(lines.next());
        if (first.stream().allMatch(Lines.Line::isBlank)) throw SheetRule.FILE_EMPTY.at("");
        return first;
    }

    Header header() { return header; }

    List<Lines.Line> before() { return before; }

    @Override
    public boolean hasNext() { return !waiting.isEmpty() || lines.hasNext(); }

    @Override
    public Read next() {
        Lines.Line line = waiting.isEmpty() ? lines.next() : waiting.removeFirst();
        return new Read(row(line), line.shown());
    }

    private Row row(Lines.Line line) {
        if (header.indexes().allMatch(i -> line.cell(i).isBlank()) && !Totals.isOne(line))
            return new Row.Blank(line.number());
        if (Totals.isOne(line)) return totals.check(line, header);
        totals.add(line, header);
        return reading.of(line, header);
    }
}
