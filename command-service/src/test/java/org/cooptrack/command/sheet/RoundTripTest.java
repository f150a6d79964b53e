package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.cooptrack.command.door.CommandNames;
import org.cooptrack.command.Service;
import org.cooptrack.events.EventJson;
import org.cooptrack.vault.Vault;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a row says is what its command says: written as a sheet in any of the languages, and read again. */
@NullUnmarked
class RoundTripTest {
    private static final int ROWS = 300;
    private static final JsonMapper JSON = new JsonMapper();
    private static final References NOBODY = new References() {
        @Override
        public UUID person(String number) { throw new AssertionError("every person is said by id"); }

        @Override
        public Optional<UUID> thing(String component, String said) { return Optional.empty(); }
    };

    private final Random random = new Random(20261126);

    @Test
    void what_is_written_in_a_sheet_is_what_its_commands_say() {
        for (SheetKind kind : new SheetKinds(new CommandNames()).all())
            for (Language language : Language.values()) {
                var reading = new RowReading(kind, Keyed.forSource(Service.bean(Vault.class), "tour"), new Known(),
                        NOBODY);
                var header = Header.of(kind, List.of(labels(kind, language)), language);
                for (int i = 0; i < ROWS / 10; i++)
                    same(kind, language, reading, header, i);
            }
    }

    private void same(SheetKind kind, Language language, RowReading reading, Header header, int number) {
        var cells = new ArrayList<Cell>();
        var said = new ArrayList<String>();
        for (Column column : kind.columns()) {
            String value = column.isKey() ? "R" + number : value(column, language);
            said.add(value);
            cells.add(Cell.Text.of(shown(column, value, language)));
        }
        var row = reading.of(new Lines.Line(number + 2, cells), header);
        if (!(row instanceof Row.Understood understood)) throw new AssertionError(kind.name() + ": " + row);
        JsonNode told = JSON.readTree(EventJson.write(understood.command()));
        for (int i = 1; i < said.size(); i++) {
            Column column = kind.columns().get(i);
            if (!column.identifies() && !column.pointer().contains("/0"))
                assertThat(text(told.at(column.pointer()))).as(kind.name() + column.pointer()).contains(said.get(i));
        }
    }

    private static String text(JsonNode node) { return node.isString() ? node.stringValue() : node.toString(); }

    private static Lines.Line labels(SheetKind kind, Language language) {
        return new Lines.Line(1, kind.columns().stream().<Cell>map(column -> Cell.Text.of(column.label(language)))
                .toList());
    }

    /** As a code, where there are codes. */
    private String value(Column column, Language language) {
        Form form = column.form() instanceof Form.Several several ? several.each() : column.form();
        var choices = List.copyOf(form.choices(language).keySet());
        if (!choices.isEmpty()) return choices.get(random.nextInt(choices.size()));
        return switch (form) {
            case Form.Whole _ -> String.valueOf(random.nextInt(1_000));
            case Form.Fraction _ -> random.nextInt(1_000) + ".5";
            case Form.Date _ -> "20%02d-%02d-%02d".formatted(random.nextInt(25), 1 + random.nextInt(12),
                    1 + random.nextInt(28));
            case Form.Person _,Form.Thing _,Form.Shares _ -> UUID.randomUUID().toString();
            case Form.Coded coded -> "C029";
            case Form.Text _,Form.Localized _,Form.YesOrNo _,Form.Several _ -> "mot " + random.nextInt(1_000);
        };
    }

    private static String shown(Column column, String value, Language language) {
        Form form = column.form() instanceof Form.Several several ? several.each() : column.form();
        String name = form.choices(language).getOrDefault(value, value);
        return form instanceof Form.Fraction && language != Language.EN ? name.replace('.', ',') : name;
    }
}
