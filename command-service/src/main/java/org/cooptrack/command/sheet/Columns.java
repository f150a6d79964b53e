package org.cooptrack.command.sheet;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.web.problem.Language;
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

    private final Set<String> left;
    private final boolean registers;
    private final List<Column> laid = new ArrayList<>();

    private Columns(boolean registers, Set<String> left) {
        this.registers = registers;
        this.left = left;
    }

    /** The row key first, then whom the row is about, then what the command says. */
    static List<Column> of(Class<?> command, boolean registers, Set<String> left) {
        var columns = new Columns(registers, left);
        columns.laid.add(new Column(Column.KEY, new Form.Text(), names("/key"), true, null));
        if (registers) columns.record(Identifiers.class, "/identifiers", true);
        columns.record(command, "", false);
        return List.copyOf(columns.laid);
    }

    private void record(Class<?> type, String pointer, boolean optional) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (type == Identifiers.class && !KEPT_OF_IDENTITY.contains(component.getName())) continue;
            String here = pointer + "/" + component.getName();
            if (left.contains(here) || component.isAnnotationPresent(Identifier.class)) continue;
            boolean may = optional || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
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
        if (form == null) record(entry, here + "/0", optional);
        else
            add(here, new Form.Several(form), optional);
    }

    private void add(String here, Form form, boolean optional) {
        @Nullable
        String otherwise = Words.raw("otherwise." + dotted(here)).orElse(null);
        boolean made = registers && form instanceof Form.Person;
        laid.add(new Column(here, form, names(here), !optional && !made && otherwise == null, otherwise));
    }

    private static @Nullable Form form(Class<?> type, String name) {
        if (type == String.class) return listed(name);
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
    private static Form listed(String name) {
        return Words.raw("list." + name).<Form>map(list -> {
            boolean orUnknown = list.endsWith("?");
            return new Form.Coded(Codes.listed(orUnknown ? list.substring(0, list.length() - 1) : list, orUnknown));
        }).orElseGet(Form.Text::new);
    }

    /** As it is called as a whole; or part by part, as in "of workers: women". */
    static String names(String pointer) {
        String path = dotted(pointer);
        return Words.raw(path).orElseGet(() -> {
            var each = new ArrayList<String>();
            for (Language language : Language.values())
                each.add(inParts(path, language));
            return String.join(" | ", each);
        });
    }

    private static String inParts(String path, Language language) {
        int first = path.indexOf('.');
        if (first < 0) return Words.of(path, language);
        String rest = path.substring(first + 1);
        return Words.of(path.substring(0, first), language) + " – "
                + Words.find(rest, language).orElseGet(() -> inParts(rest, language));
    }

    private static String dotted(String pointer) { return pointer.substring(1).replace("/0", "").replace('/', '.'); }
}
