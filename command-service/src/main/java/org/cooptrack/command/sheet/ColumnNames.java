package org.cooptrack.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cooptrack.web.problem.Language;

/** What the columns of a command are called. The same word of two slices may be two things: a session that is held, and its number. */
record ColumnNames(String slice) {
    static ColumnNames of(Class<?> command) {
        String name = command.getPackageName();
        return new ColumnNames(name.substring(name.lastIndexOf('.') + 1));
    }

    /** As it is called as a whole; or part by part, as in "of workers: women". Of several alike each name ends in a number. */
    String of(String pointer, String number) {
        String path = dotted(pointer);
        var each = new ArrayList<String>();
        for (Language language : Language.values())
            each.add(said(path).map(said -> Words.names(said, language))
                    .orElseGet(() -> List.of(inParts(path, language)))
                    .stream().map(name -> name + number).collect(Collectors.joining(" / ")));
        return String.join(" | ", each);
    }

    private String inParts(String path, Language language) {
        int first = path.indexOf('.');
        if (first < 0)
            return name(path, language)
                    .orElseThrow(() -> new IllegalStateException("no words for " + slice + " " + path));
        String rest = path.substring(first + 1);
        return name(path.substring(0, first), language).orElse(path) + " – "
                + name(rest, language).orElseGet(() -> inParts(rest, language));
    }

    private Optional<String> name(String path, Language language) {
        return said(path).map(said -> Words.names(said, language)).map(List::getFirst);
    }

    private Optional<String> said(String path) { return Words.raw(slice + "@" + path).or(() -> Words.raw(path)); }

    static String dotted(String pointer) { return pointer.substring(1).replaceAll("/\\d+", "").replace('/', '.'); }
}
