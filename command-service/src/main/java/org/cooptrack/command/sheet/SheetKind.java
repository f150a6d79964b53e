package org.cooptrack.command.sheet;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.command.law.Command;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.shape.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of one kind records: the command each of its rows is, the one that corrects it and the one that takes it back
 * where there are such, whether a row may make its person known, and its columns. It stands in a small file of its own.
 */
record SheetKind(String name, String titles, Class<? extends Command> command,
        @Nullable Class<? extends Command> correction, @Nullable Class<? extends Command> retraction,
        boolean registers, List<Column> columns, Properties told) {
    private static final String COMMANDS = "org.cooptrack.command.";

    static SheetKind of(String name, Properties told) {
        Class<? extends Command> command = named(told.getProperty("command"));
        boolean registers = Boolean.parseBoolean(told.getProperty("registers", "false"));
        Set<String> left = Arrays.stream(told.getProperty("leaves", "").split("\\s*,\\s*"))
                .filter(one -> !one.isEmpty()).map(one -> "/" + one.replace('.', '/')).collect(Collectors.toSet());
        return new SheetKind(name, told.getProperty("title"), command, optional(told, "correction"),
                optional(told, "retraction"), registers, Columns.of(command, registers, left), told);
    }

    String title(Language language) { return Words.names(titles, language).getFirst(); }

    /** The ids that a row makes where it does not say them. */
    List<String> made() {
        return components(command).filter(component -> component.isAnnotationPresent(Identifier.class))
                .map(RecordComponent::getName).toList();
    }

    /** Where in the command stands what a fact is called by when it is corrected or taken back. */
    String pointerOf(String name) {
        return told.getProperty("name." + name, "/" + name);
    }

    /** By what a fact is called: what its correction and its retraction ask beside what it says, and the ids it makes. */
    Set<String> names() {
        var named = retraction == null ? Stream.<String>empty() : components(retraction).map(RecordComponent::getName);
        return Stream.concat(named, made().stream()).filter(name -> !name.equals("reason"))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    static Stream<RecordComponent> components(Class<?> command) { return Arrays.stream(command.getRecordComponents()); }

    Optional<Column> person() {
        return columns.stream().filter(column -> column.form() instanceof Form.Person).findFirst();
    }

    private static @Nullable Class<? extends Command> optional(Properties told, String what) {
        return told.getProperty(what) == null ? null : named(told.getProperty(what));
    }

    private static Class<? extends Command> named(String command) {
        try {
            return Class.forName(COMMANDS + command).asSubclass(Command.class);
        } catch (ClassNotFoundException none) {
            throw new IllegalStateException("a sheet names a command that is none: " + command, none);
        }
    }
}
