package org.cooptrack.command.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.batch.RowAct;
import org.cooptrack.events.batch.TakenRow;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.web.binding.AskedRecord;
import org.cooptrack.web.problem.Fault;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes wishes of rows: each cell is read as its column says, what a cell leaves open is filled in, and the whole is bound as strictly as the body of a request. */
final class RowReading {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String IDENTIFIERS = "identifiers";
    private static final int LONGEST_KEY = 100;

    private final SheetKind kind;
    private final Keyed keyed;
    private final Known known;
    private final References references;
    private final Map<UUID, Integer> seen = new HashMap<>();

    RowReading(SheetKind kind, Keyed keyed, Known known, References references) {
        this.kind = kind;
        this.keyed = keyed;
        this.known = known;
        this.references = references;
    }

    /** A line of a sheet. */
    Row of(Lines.Line line, Header header) {
        var faults = new ArrayList<Fault>();
        var asked = JsonNodeFactory.instance.objectNode();
        header.indexes().forEach(i -> read(header.columnAt(i), line.cell(i), header.language(), asked, faults));
        fill(asked);
        @Nullable
        String key = asked.remove("key") instanceof StringNode text ? text.stringValue() : null;
        return row(line.number(), key, asked, faults);
    }

    /** An object of JSON: the row key, and what the command takes. */
    Row of(int line, ObjectNode object) {
        var asked = object.deepCopy();
        @Nullable
        String key = asked.remove("key") instanceof StringNode text ? text.stringValue() : null;
        return row(line, key, asked, new ArrayList<>());
    }

    private void read(Column column, Cell cell, Language language, ObjectNode asked, List<Fault> faults) {
        try {
            if (cell instanceof Cell.Broken broken) throw broken.why().at("", broken.shown());
            if (Unwritable.isIn(cell.shown()))
                throw SheetRule.CHARACTER_UNWRITABLE.at("", Unwritable.where(cell.shown()));
            if (!cell.isBlank()) Placing.put(asked, column.steps(), column.form().read(cell, language, references));
            else if (column.needed() && !column.isKey()) throw SheetRule.CELL_EMPTY.at("");
        } catch (Rejected wrong) {
            faults.add(Fault.of(wrong.rule().code(), column.pointer(), wrong.values().toArray()));
        }
    }

    /** What an empty cell stands for. A part that may be left out whole is not filled in where nothing of it is said. */
    private void fill(ObjectNode asked) {
        kind.says().forEach((pointer, said) -> Placing.put(asked, Placing.steps(pointer), JSON.readTree(said)));
        for (Column column : kind.columns())
            if (column.otherwise() != null && isAsked(asked, column) && asked.at(column.pointer()).isMissingNode())
                Placing.put(asked, column.steps(), JSON.readTree(column.otherwise()));
    }

    private boolean isAsked(ObjectNode asked, Column column) {
        String outer = column.steps().getFirst();
        return asked.has(outer) || column.steps().size() == 1 || kind.columns().stream()
                .anyMatch(one -> one.needed() && one.steps().getFirst().equals(outer));
    }

    private Row row(int line, @Nullable String key, ObjectNode asked, List<Fault> faults) {
        boolean unreadable = faults.stream().anyMatch(fault -> Column.KEY.equals(fault.field()));
        if (!unreadable && (key == null || key.isBlank() || key.length() > LONGEST_KEY))
            faults.add(Fault.of(SheetRule.KEY_MISSING.code(), Column.KEY, LONGEST_KEY));
        else if (key != null && Unwritable.isIn(key))
            faults.add(Fault.of(SheetRule.CHARACTER_UNWRITABLE.code(), Column.KEY, Unwritable.where(key)));
        if (key == null || faults.stream().anyMatch(fault -> Column.KEY.equals(fault.field())))
            return new Row.Faulty(line, key, faults);
        UUID id = keyed.id("row", kind.name(), key);
        @Nullable
        Integer before = seen.putIfAbsent(id, line);
        if (before != null) faults.add(Fault.of(SheetRule.KEY_TWICE.code(), Column.KEY, before));
        return faults.isEmpty() ? bound(line, key, id, asked) : new Row.Faulty(line, key, faults);
    }

    private Row bound(int line, String key, UUID id, ObjectNode asked) {
        try {
            @Nullable
            Identifiers identifiers = asked.remove(IDENTIFIERS) instanceof ObjectNode named && kind.registers()
                    ? new AskedRecord<>(Identifiers.class).read(named)
                    : null;
            @Nullable
            UUID person = person(asked, key);
            String content = keyed.digest(JSON.writeValueAsString(asked));
            int turn = known.turn(id);
            make(asked, key, id, turn);
            Command command = new AskedRecord<>(kind.command()).read(asked);
            return new Row.Understood(line, key, asked, command, person, identifiers,
                    new TakenRow(line, id, content, RowAct.RECORD, names(asked)), turn);
        } catch (ProblemException unfit) {
            return new Row.Faulty(line, key, unfit.faults());
        }
    }

    /** Whom the row is about: where it does not say, whom its own key stands for, if it may make them known. */
    private @Nullable UUID person(ObjectNode asked, String key) {
        Column column = kind.person().orElse(null);
        if (column == null) return null;
        if (kind.registers() && asked.at(column.pointer()).isMissingNode())
            Placing.put(asked, column.steps(), StringNode.valueOf(references.person(key).toString()));
        return asked.at(column.pointer()) instanceof StringNode text ? uuid(text.stringValue()) : null;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    /** The ids of what the row makes: the same as before for a row that is known; made from its key otherwise. */
    private void make(ObjectNode asked, String key, UUID id, int turn) {
        var names = known.standing(id).map(Known.Standing::names).orElse(new TreeMap<>());
        for (String made : kind.made())
            if (asked.at(kind.pointerOf(made)).isMissingNode() && asked.at(outer(kind.pointerOf(made))).isObject())
                Placing.put(asked, Placing.steps(kind.pointerOf(made)), StringNode.valueOf(names.containsKey(made)
                        ? names.get(made)
                        : keyed.id("thing", kind.name(), made, key, String.valueOf(turn)).toString()));
    }

    /** Where it would stand: an entry of a list of which nothing is said is not made for its id. */
    private static String outer(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private TreeMap<String, String> names(ObjectNode asked) {
        var names = new TreeMap<>(kind.named());
        for (String name : kind.names()) {
            JsonNode said = asked.at(kind.pointerOf(name));
            if (said.isValueNode() && !said.isNull())
                names.put(name, said.isString() ? said.stringValue() : said.toString());
        }
        var rest = kind.uncorrectable().stream().filter(asked::has).map(name -> name + asked.get(name)).toList();
        if (!rest.isEmpty()) names.put(Known.REST, keyed.digest(rest.toArray(String[]::new)));
        return names;
    }
}
