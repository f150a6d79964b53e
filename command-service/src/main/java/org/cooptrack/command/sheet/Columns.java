package org.cooptrack.command.sheet;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.web.shape.Identifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lays a command out in columns: each of its components is one, and a record within it is as many as it has components. The
 * id of what a row makes is none: it is made from the row key.
 */
final class Columns {
    private static final Set<String> OF_PERSONS = Set.of("person", "persons", "dependant");
    private static final Set<String> KEPT_OF_IDENTITY = Set.of("names", "born", "place", "contacts");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ENTRY = Pattern.compile("(/\\w+)/(\\d+)/.*");

    private final Set<String> left, kept, made;
    private final boolean registers;
    private final ColumnNames names;
    private final Properties told;
    private final List<Column> laid = new ArrayList<>();

    private Columns(boolean registers, Properties told, ColumnNames names) {
        this.registers = registers;
        this.names = names;
        this.told = told;
        this.left = pointers(told, "leaves");
        this.kept = pointers(told, "keeps");
        this.made = listed(told, "makes").stream().map(name -> told.getProperty("name." + name, "/" + name))
                .collect(Collectors.toSet());
    }

    /** What the file of a kind names one after the other. */
    static List<String> listed(Properties told, String what) {
        return Arrays.stream(told.getProperty(what, "").split("\\s*,\\s*")).filter(one -> !one.isEmpty()).toList();
    }

    private static Set<String> pointers(Properties told, String what) {
        return listed(told, what).stream().map(one -> "/" + one.replace('.', '/')).collect(Collectors.toSet());
    }

    /** The row key first, then whom the row is about, then what the command says. */
    static List<Column> of(Class<?> command, boolean registers, Properties told) {
        var columns = new Columns(registers, told, ColumnNames.of(command));
        columns.laid.add(new Column(Column.KEY, new Form.Text(), columns.names.of("/key", ""), true, null));
        if (registers) columns.record(Identifiers.class, "/identifiers", true);
        columns.record(command, "", false);
        return List.copyOf(columns.laid);
    }

    private void record(Class<?> type, String pointer, boolean optional) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (type == Identifiers.class && !KEPT_OF_IDENTITY.contains(component.getName())) continue;
            String here = pointer + "/" + component.getName();
            boolean makes = component.isAnnotationPresent(Identifier.class) || made.contains(here);
            if (left.contains(here) || component.isAnnotationPresent(Identifier.class) && !kept.contains(here))
                continue;
            boolean may = optional || makes || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            column(component, here, may);
        }
    }

    private void column(RecordComponent component, String here, boolean optional) {
        if (component.getType() == List.class) {
            list(component, here, optional);
            return;
        }
        @Nullable
        Form form = form(component.getType(), component.getName());
        if (form == null) record(component.getType(), here, optional);
        else
            add(here, form, optional);
    }

    private void list(RecordComponent component, String here, boolean optional) {
        Type each = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        Class<?> entry = (Class<?>) each;
        if (entry == ProjectShare.class) {
            add(here, new Form.Shares(), optional);
            return;
        }
        @Nullable
        Form form = form(entry, component.getName());
        if (form != null) add(here, new Form.Several(form), optional);
        else
            for (int i = 0; i < entries(here); i++)
                record(entry, here + "/" + i, optional || i > 0);
    }

    /** How many entries of a list a row holds side by side: one unless the file of the kind says more. */
    private int entries(String here) {
        return Integer.parseInt(told.getProperty("entries." + here.substring(1), "1"));
    }

    /** The number of an entry, where a row holds several of them. */
    private String numbered(String here) {
        var entry = ENTRY.matcher(here);
        return !entry.matches() || entries(entry.group(1)) == 1 ? "" : " " + (Integer.parseInt(entry.group(2)) + 1);
    }

    private void add(String here, Form form, boolean optional) {
        @Nullable
        String otherwise = Words.raw("otherwise." + ColumnNames.dotted(here)).orElse(null);
        boolean made = registers && form instanceof Form.Person;
        laid.add(new Column(here, form, names.of(here, numbered(here)), !optional && !made && otherwise == null,
                otherwise));
    }

    private static @Nullable Form form(Class<?> type, String name) {
        if (type == String.class) return coded(name);
        if (type == UUID.class) return OF_PERSONS.contains(name) ? new Form.Person() : new Form.Thing(name);
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class)
            return new Form.Whole();
        if (type == boolean.class || type == Boolean.class) return new Form.YesOrNo();
        if (type == LocalDate.class) return new Form.Date(true);
        if (type == FieldDate.class) return new Form.Date(false);
        if (type == Decimal.class || type == Percentage.class) return new Form.Fraction();
        if (type == LocalizedText.class) return new Form.Localized();
        if (type.isEnum()) return new Form.Coded(Codes.of(type.getSimpleName(), written(type)));
        if (type.isRecord()) return null;
        throw new IllegalStateException("a sheet has no column for a " + type);
    }

    private static List<String> written(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(JSON::valueToTree)
                .map(node -> node.toString().replace("\"", ""))
                .toList();
    }

    /** A text that is on a code list: which one is said beside the words. */
    private static Form coded(String name) {
        return Words.raw("list." + name).<Form>map(list -> {
            boolean orUnknown = list.endsWith("?");
            return new Form.Coded(Codes.listed(orUnknown ? list.substring(0, list.length() - 1) : list, orUnknown));
        }).orElseGet(Form.Text::new);
    }
}
