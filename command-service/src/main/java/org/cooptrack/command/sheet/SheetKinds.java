package org.cooptrack.command.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cooptrack.command.door.CommandNames;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The kinds of sheets there are: each file of {@code sheets/} is one. */
@Component
final class SheetKinds {
    private static final int NOT_FOUND = 404;
    private static final String END = ".properties";

    private final SortedMap<String, SheetKind> kinds = new TreeMap<>();

    SheetKinds(CommandNames names) {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:sheets/*" + END)) {
                String name = Objects.requireNonNull(file.getFilename()).replace(END, "");
                kinds.put(name, SheetKind.of(name, Words.read("/sheets/" + name + END), names));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Collection<SheetKind> all() { return Collections.unmodifiableCollection(kinds.values()); }

    /** @throws ProblemException where there is none of that name, with the names there are */
    SheetKind named(String name) {
        SheetKind kind = kinds.get(name);
        if (kind == null)
            throw new ProblemException(NOT_FOUND, SheetRule.KIND_UNKNOWN.code(), "/kind", name,
                    String.join(", ", kinds.keySet()));
        return kind;
    }
}
