package org.cooptrack.command.sheet;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.command.door.CommandNames;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.value.Slip;
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
    /** @throws IllegalStateException where the file names a command that there is not */
    static SheetKind of(String name, Properties told, CommandNames names) {
        Class<? extends Command> command = names.named(told.getProperty("command"));
        boolean registers = Boolean.parseBoolean(told.getProperty("registers", "false"));
        return new SheetKind(name, told.getProperty("title"), command, optional(told, "correction", names),
                optional(told, "retraction", names), registers, Columns.of(command, registers, told), told);
    }

    String title(Language language) { return Words.names(titles, language).getFirst(); }

    /** The ids that a row makes where it does not say them. */
    List<String> made() {
        var own = components(command).filter(component -> component.isAnnotationPresent(Identifier.class))
                .map(RecordComponent::getName);
        return Stream.concat(own, Columns.listed(told, "makes").stream()).toList();
    }

    /** Whether its facts are put right or taken back with a reason of the closed list alone: words might tell of the person. */
    boolean slips() {
        return Stream.of(correction, retraction).filter(Objects::nonNull)
                .anyMatch(type -> components(type).anyMatch(component -> component.getType() == Slip.class));
    }

    /** What a row says without a column, by pointer, as JSON: what must not stand in clear is said to be unknown. */
    Map<String, String> says() {
        return toldOf("says.").collect(Collectors.toMap(path -> "/" + path.replace('.', '/'),
                path -> told.getProperty("says." + path)));
    }

    /** What every fact of the kind is called by alike when it is corrected or taken back: the stage of a reform. */
    Map<String, String> named() {
        return toldOf("named.").collect(Collectors.toMap(name -> name, name -> told.getProperty("named." + name)));
    }

    /** What to do where what rows of the kind recorded cannot be taken back by withdrawing their batch. */
    String instead(Language language) {
        return Words.names(told.getProperty("instead", ""), language).getFirst();
    }

    /** Whether the register is signed on paper, row by row. */
    boolean signed() {
        return Boolean.parseBoolean(told.getProperty("signed", "false"));
    }

    /** Where a row says how many persons were reached: the number, or what holds it by sex. */
    Optional<String> reached() {
        return Optional.ofNullable(told.getProperty("reached")).map(path -> "/" + path.replace('.', '/'));
    }

    private Stream<String> toldOf(String prefix) {
        return told.stringPropertyNames().stream().filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()));
    }

    /** What its correction does not take of what a row says, beside that by which the fact is called. */
    Set<String> uncorrectable() {
        if (correction == null) return Set.of();
        var says = components(command).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        components(correction).map(RecordComponent::getName).forEach(says::remove);
        says.removeAll(names());
        return says;
    }

    /** Where in the command stands what a fact is called by when it is corrected or taken back. */
    String pointerOf(String name) {
        return told.getProperty("name." + name, "/" + name);
    }

    /** By what a fact is called: what its correction and its retraction ask beside what it says, and the ids it makes. */
    Set<String> names() {
        var named = retraction == null ? Stream.<String>empty() : components(retraction).map(RecordComponent::getName);
        return Stream.concat(named, made().stream()).filter(name -> !name.equals("reason") && !name.equals("slip"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<RecordComponent> components(Class<?> command) { return Arrays.stream(command.getRecordComponents()); }

    Optional<Column> person() {
        return columns.stream().filter(column -> column.form() instanceof Form.Person).findFirst();
    }

    private static @Nullable Class<? extends Command> optional(Properties told, String what, CommandNames names) {
        return told.getProperty(what) == null ? null : names.named(told.getProperty(what));
    }
}
