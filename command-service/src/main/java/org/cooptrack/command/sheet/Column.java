package org.cooptrack.command.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet: where what stands in it goes in the command, how it is read, what it is called, whether a row can
 * be without it, and what an empty cell stands for, if for anything.
 */
record Column(String pointer, Form form, String names, boolean needed, @Nullable String otherwise) {
    /** The column of the row key: with it the same row is known again. */
    static final String KEY = "/key";

    String label(Language language) { return Words.names(names, language).getFirst(); }

    boolean isKey() { return pointer.equals(KEY); }

    /** Whether it is of somebody's identity, which is sealed and stands in no digest. */
    boolean identifies() {
        return pointer.startsWith("/identifiers/");
    }

    /** Whether somebody may call it so in that language, or as the command does. */
    boolean isCalled(String plain, Language language) {
        return Stream.concat(Words.names(names, language).stream(), Stream.of(pointer.substring(1).replace("/0", "")))
                .map(Plain::of).anyMatch(plain::equals);
    }

    /** Whether it holds what a fault at that pointer is about. */
    boolean holds(String fault) {
        return fault.equals(pointer) || fault.startsWith(pointer + "/") || pointer.startsWith(fault + "/");
    }

    List<String> steps() { return Arrays.stream(pointer.substring(1).split("/")).toList(); }
}
