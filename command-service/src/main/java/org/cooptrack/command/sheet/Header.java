package org.cooptrack.command.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is which: found in the first lines, in the one that names most. Headers that reach over several
 * lines or columns are understood by what stands below and beside them.
 */
record Header(SheetKind kind, int line, Language language, Map<Integer, Column> columns, List<String> unknown,
        @Nullable Rejected broken, Optional<Tags> tags) {
    private static final int LOOKED_AT = 30, MOST_TOLD = 20;

    /** @throws org.cooptrack.command.law.Rejected where no line names a column, or not all that are needed */
    static Header of(SheetKind kind, List<Lines.Line> first, Language asked) {
        Header best = Tags.of(first).map(tags -> new Tagged(tags, first).header(kind, asked))
                .orElseGet(() -> best(kind, first, asked));
        best.require(first, asked);
        return best;
    }

    static Header none(SheetKind kind, Language asked, List<String> unknown) {
        return new Header(kind, 0, asked, Map.of(), unknown, null, Optional.empty());
    }

    private static Header best(SheetKind kind, List<Lines.Line> first, Language asked) {
        Header best = none(kind, asked, fullest(first));
        for (int i = 0; i < first.size(); i++) {
            Header here = at(kind, first, i, asked);
            if (here.columns.size() > best.columns.size()) best = here;
        }
        return best;
    }

    static int lookedAt() { return LOOKED_AT; }

    /** What a line says of itself, and with the one above it. */
    static Header at(SheetKind kind, List<Lines.Line> first, int row, Language asked) {
        Lines.Line line = first.get(row);
        Map<Integer, Column> columns = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        Map<Language, Integer> spoken = new EnumMap<>(Language.class);
        @Nullable
        Rejected broken = null;
        for (int i = 0; i < line.cells().size(); i++) {
            List<String> called = called(first, row, i);
            Optional<Column> found = called.stream().flatMap(name -> find(kind, name, spoken).stream()).findFirst();
            if (found.isPresent() && columns.containsValue(found.get())) broken = twice(i, line, found.get(), asked);
            else if (found.isPresent()) columns.put(i, found.get());
            else if (!called.isEmpty() && !VerdictColumns.isOne(called.getFirst())) unknown.add(called.getFirst());
        }
        Language language = spoken.entrySet().stream().filter(one -> one.getValue() > spoken.getOrDefault(asked, 0))
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(asked);
        return new Header(kind, line.number(), language, columns, List.copyOf(unknown), broken, Optional.empty());
    }

    private static Rejected twice(int at, Lines.Line line, Column column, Language asked) {
        return SheetRule.COLUMN_TWICE.at("", VerdictColumns.letters(at) + line.number(), column.label(asked));
    }

    /** What stands in the line that says most, where none names a column. */
    private static List<String> fullest(List<Lines.Line> first) {
        return first.stream()
                .map(line -> line.shown().stream().filter(said -> !said.isBlank()).limit(MOST_TOLD).toList())
                .max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** As it is called there; with what stands above it; or by that alone, where nothing stands there. */
    private static List<String> called(List<Lines.Line> first, int row, int column) {
        String here = first.get(row).cell(column).shown();
        String above = row == 0 ? "" : filled(first.get(row - 1), column);
        var names = new LinkedHashSet<String>();
        if (!here.isBlank()) names.add(here);
        if (!here.isBlank() && !above.isBlank()) names.add(above + " – " + here);
        if (here.isBlank() && row > 0) names.add(first.get(row - 1).cell(column).shown());
        names.removeIf(String::isBlank);
        return List.copyOf(names);
    }

    /** What stands in the line above, there or, in a merged cell, to the left of it. */
    private static String filled(Lines.Line above, int column) {
        for (int i = Math.min(column, above.cells().size() - 1); i >= 0; i--)
            if (!above.cell(i).isBlank()) return above.cell(i).shown();
        return "";
    }

    private static Optional<Column> find(SheetKind kind, String name, Map<Language, Integer> spoken) {
        String plain = Plain.of(name);
        for (Column column : kind.columns()) {
            var languages = languages(column, plain);
            languages.forEach(language -> spoken.merge(language, 1, Integer::sum));
            if (!languages.isEmpty()) return Optional.of(column);
        }
        return Optional.empty();
    }

    private static Set<Language> languages(Column column, String plain) {
        return Arrays.stream(Language.values()).filter(language -> column.isCalled(plain, language))
                .collect(Collectors.toSet());
    }

    private void require(List<Lines.Line> first, Language asked) {
        String missing = missing(language);
        if (broken == null && missing.isEmpty() && !columns.isEmpty()) return;
        tags.ifPresent(it -> {
            throw new Tagged(it, first).lacking(this, missing(asked), asked);
        });
        Foreign.of(first).ifPresent(foreign -> {
            throw foreign.lacking(missing(asked), asked);
        });
        if (broken != null) throw broken;
        throw columns.isEmpty()
                ? SheetRule.NO_HEADER.at("", missing, told(unknown))
                : SheetRule.COLUMNS_MISSING.at("", missing, told(unknown));
    }

    private String missing(Language in) {
        return kind.columns().stream().filter(Column::needed).filter(one -> !columns.containsValue(one))
                .map(column -> column.label(in)).collect(Collectors.joining(", "));
    }

    private static String told(List<String> unknown) { return unknown.isEmpty() ? "–" : String.join(", ", unknown); }

    /** The cell of a line that a fault at that pointer is about, if a column holds it. */
    Optional<Integer> columnOf(String pointer) {
        return new TreeSet<>(columns.keySet()).stream()
                .filter(i -> !pointer.isEmpty() && columnAt(i).holds(pointer)).findFirst();
    }

    Column columnAt(int index) {
        return Optional.ofNullable(columns.get(index)).orElseThrow();
    }

    IntStream indexes() { return columns.keySet().stream().mapToInt(Integer::intValue).sorted(); }
}
