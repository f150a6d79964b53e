package org.cooptrack.command.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.web.problem.Language;

/** The header of a sheet that has tags below its headings. A column is what both say, or the one that says anything; what they contradict each other on is not read. */
record Tagged(Tags tags, List<Lines.Line> first) {
    private Lines.Line headings() {
        return tags.index() == 0 ? new Lines.Line(0, List.of()) : first.get(tags.index() - 1);
    }

    private int width() { return Math.max(headings().cells().size(), tags.line().cells().size()); }

    Header header(SheetKind kind, Language asked) {
        Header above = tags.index() == 0
                ? Header.none(kind, asked, List.of())
                : Header.at(kind, first, tags.index() - 1, asked);
        Map<Integer, Column> columns = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < width(); i++) {
            var found = column(i, above);
            if (found.isPresent() && !columns.containsValue(found.get())) columns.put(i, found.get());
            else if (!called(i).isBlank() && !VerdictColumns.isOne(called(i))) unknown.add(called(i));
        }
        return new Header(kind, tags.line().number(), above.language(), columns, List.copyOf(unknown), above.broken(),
                Optional.of(tags));
    }

    private Optional<Column> column(int at, Header above) {
        Optional<Column> heading = Optional.ofNullable(above.columns().get(at)), tag = tags.column(at, above.kind());
        boolean contradicts = heading.isPresent() && tag.isPresent() && !heading.equals(tag);
        return contradicts || tags.otherwise(at).isPresent() ? Optional.empty() : heading.or(() -> tag);
    }

    private String called(int at) {
        return headings().cell(at).isBlank() ? tags.line().cell(at).shown() : headings().cell(at).shown();
    }

    /** That it says not all that a row needs: what is missing, and of each column, by heading and tag, what becomes of it. */
    Rejected lacking(Header header, String missing, Language in) {
        var names = IntStream.range(0, width()).<Cell>mapToObj(i -> Cell.Text.of(Stream
                .of(headings().cell(i).shown(), tags.line().cell(i).shown()).filter(said -> !said.isBlank())
                .collect(Collectors.joining(" ")))).toList();
        return Foreign.refused(Foreign.say("hxl", in, header.line()), missing,
                Foreign.list(new Lines.Line(header.line(), names), i -> becomes(header, i, in)), in);
    }

    private String becomes(Header header, int at, Language in) {
        if (header.columns().containsKey(at)) return Foreign.say("taken", in, header.columnAt(at).label(in));
        return Foreign.say(tags.otherwise(at).orElseGet(
                () -> tags.column(at, header.kind()).isPresent() ? "hxl.contradicts" : "nothing"), in);
    }
}
