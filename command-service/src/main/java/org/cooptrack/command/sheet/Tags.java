package org.cooptrack.command.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of tags below the headings (Humanitarian Exchange Language, HXL 1.1): it is no row of data, and says what a column
 * holds where that is certain.
 */
record Tags(int index, Lines.Line line) {
    private static final Pattern TAG = Pattern.compile("#[a-z][a-z0-9_]*(\\s*\\+\\s*[a-z][a-z0-9_]*)*",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> FORMS = Set.of("code", "name", "iso", "iso2", "num");
    private static final Set<String> OTHERS = Set.of("targeted", "inneed", "affected", "population");
    private static final Map<String, List<String>> CERTAIN = Map.of("#meta+id", List.of("/key"), "#activity+project",
            List.of("/setting/projects"), "#country", List.of("/setting/place/country"), "#adm1",
            List.of("/setting/place/administrativeArea"), "#org+impl", List.of("/setting/implementingPartner"), "#date",
            List.of("/occurredOn", "/details/occurredOn"), "#date+occurred",
            List.of("/occurredOn", "/details/occurredOn"), "#date+start", List.of("/period/from"), "#date+end",
            List.of("/period/to"));

    /** The first line of which two cells at least, and half of all that say something, are tags. */
    static Optional<Tags> of(List<Lines.Line> first) {
        return IntStream.range(0, first.size()).filter(i -> isOne(first.get(i)))
                .mapToObj(i -> new Tags(i, first.get(i))).findFirst();
    }

    private static boolean isOne(Lines.Line line) {
        var said = line.shown().stream().filter(cell -> !cell.isBlank()).toList();
        long tags = said.stream().filter(cell -> TAG.matcher(cell).matches()).count();
        return tags >= 2 && tags * 2 >= said.size();
    }

    boolean isTagged(int column) {
        return TAG.matcher(line.cell(column).shown()).matches();
    }

    /** The column of the kind that the tag stands for, where that is certain. */
    Optional<Column> column(int at, SheetKind kind) {
        if (!isTagged(at) || otherwise(at).isPresent()) return Optional.empty();
        return pointers(plain(at), kind).flatMap(pointer -> kind.columns().stream()
                .filter(column -> column.pointer().equals(pointer))).findFirst();
    }

    private static Stream<String> pointers(String tag, SheetKind kind) {
        if (!tag.startsWith("#reached")) return CERTAIN.getOrDefault(tag, List.of()).stream();
        return kind.reached().stream().flatMap(reached -> switch (tag) {
            case "#reached" -> Stream.of(reached);
            case "#reached+f" -> Stream.of(reached + "/female");
            case "#reached+m" -> Stream.of(reached + "/male");
            default -> Stream.empty();
        });
    }

    /** Why nothing of a column is taken although its tag is understood: it holds something else than what happened. */
    Optional<String> otherwise(int at) {
        if (!isTagged(at)) return Optional.empty();
        String tag = plain(at);
        if (tag.equals("#date+reported")) return Optional.of("hxl.reported");
        return OTHERS.stream().filter(other -> tag.matches("#" + other + "(\\+.*)?")).map(other -> "hxl." + other)
                .findFirst();
    }

    /** Without the language, nor the form in which a name is written. */
    private String plain(int at) {
        var parts = Arrays.stream(line.cell(at).shown().toLowerCase(Locale.ROOT).split("\\s*\\+\\s*")).toList();
        var attributes = parts.stream().skip(1).filter(one -> !FORMS.contains(one) && !isLanguage(one))
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(Stream.of(parts.getFirst()), attributes.stream()).collect(Collectors.joining("+"));
    }

    /** {@code +fr}; but {@code +id} is an identifier. */
    private static boolean isLanguage(String attribute) {
        return attribute.length() == 2 && !attribute.equals("id");
    }
}
