package org.cooptrack.command.sheet;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.web.problem.Language;

/** An export of another system, known by its columns: of what is not taken, it says column by column why, and invents nothing. */
record Foreign(String system, Lines.Line header) {
    private static final Properties TOLD = Words.read("/sheets/words/exports.properties");
    private static final List<String> SYSTEMS = List.of("dhis2-events", "dhis2-values", "dhis2-metadata",
            "iati-results",
            "iati-csv", "ilostat");
    private static final int MOST_TOLD = 40;

    /** Which export the first lines show, if it is one that is known here. */
    static Optional<Foreign> of(List<Lines.Line> first) {
        if (first.stream().limit(1).anyMatch(line -> line.cell(0).shown().startsWith("<")))
            return Optional.of(new Foreign("xml", new Lines.Line(1, List.of())));
        return SYSTEMS.stream().flatMap(system -> first.stream().filter(line -> shows(system, line))
                .map(line -> new Foreign(system, line))).findFirst();
    }

    private static boolean shows(String system, Lines.Line line) {
        var names = line.shown().stream().map(Plain::of).collect(Collectors.toSet());
        return names.containsAll(List.of(TOLD.getProperty(system + ".signature").split("\\s*,\\s*")));
    }

    /** That it says not all that a row of the kind needs: what it is, what is missing, and of each of its columns what becomes of it. */
    Rejected lacking(String missing, Language language) {
        return refused(say(system, language), missing, list(header, i -> say(why(i), language)), language);
    }

    static Rejected refused(String what, String missing, String columns, Language language) {
        return SheetRule.EXPORT_NOT_MAPPED.at("", what, missing,
                columns.isEmpty() ? say("nothing", language) : columns);
    }

    /** Each column that has a name, and what there is to say of it. */
    static String list(Lines.Line header, IntFunction<String> says) {
        return IntStream.range(0, header.cells().size()).filter(i -> !header.cell(i).isBlank()).limit(MOST_TOLD)
                .mapToObj(i -> header.cell(i).shown() + " – " + says.apply(i)).collect(Collectors.joining(" ; "));
    }

    private String why(int column) {
        String key = system + ".column." + header.cell(column).shown().toLowerCase(java.util.Locale.ROOT);
        return TOLD.containsKey(key) ? key : "nothing";
    }

    /** A sentence about exports in that language, with its values. */
    static String say(String key, Language language, Object... values) {
        String said = Words.names(TOLD.getProperty(key), language).getFirst();
        return new MessageFormat(said.replace("'", "''"), Words.locale(language))
                .format(Arrays.stream(values).map(String::valueOf).toArray());
    }
}
