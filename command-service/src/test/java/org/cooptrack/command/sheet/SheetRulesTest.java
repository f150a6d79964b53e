package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cooptrack.command.Service;
import org.cooptrack.command.sheet.Sent.Sheet;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of sheets is shown by the least that breaks it. A new rule does not compile until it is shown here. */
@NullUnmarked
class SheetRulesTest {
    private static final String HEADER = "N° de ligne;Formation;Pays;Sexe;Date;Âge estimé\n";
    private static final Trainings TRAINING = Trainings.open(1_000);
    private static final UUID WORKPLACE = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void every_rule_is_shown_by_the_least_that_breaks_it(SheetRule rule) {
        assertThat(switch (rule) {
            case KIND_UNKNOWN -> Sheet.csv("poems", source(), "a").send().problem();
            case SOURCE_MISSING -> Sheet.csv("counts", "", "a").send().problem();
            case REASON_MISSING -> sheet(HEADER).with("correct", "true").send().problem();
            case FILE_EMPTY -> told("");
            case FILE_TOO_LARGE -> told("a".repeat(64_000_001));
            case TOO_MANY_ROWS -> told(HEADER + "x\n".repeat(100_001));
            case TOO_WIDE -> told(HEADER + ";".repeat(500));
            case CHARSET_UNKNOWN -> sheet("").holding("text/csv", new byte[]{'a', '\n', (byte) 0x81}).send().problem();
            case CSV_BROKEN -> told(HEADER + "\"" + "x".repeat(10_100_000));
            case XLSX_BROKEN -> told("PK");
            case XLSX_TOO_LARGE -> bomb();
            case JSON_BROKEN -> sheet("").holding("application/json", "[{]".getBytes(StandardCharsets.UTF_8)).send()
                    .problem();
            case NO_HEADER -> told("a;b");
            case COLUMN_TWICE -> told("Sexe;Genre");
            case COLUMNS_MISSING -> told("Sexe;Pays");
            case EXPORT_NOT_MAPPED -> told("Sexe;Pays\n#gender;#country\n");
            case KEY_MISSING -> row("", "Femme", "2024-02-20", "");
            case KEY_TWICE ->
                told(HEADER + line("1", "Femme", "2024-02-20", "") + line("1", "Femme", "2024-02-20", ""));
            case CELL_EMPTY -> row("1", "Femme", "", "");
            case CELL_ERROR -> workbook(cell -> cell.setCellErrorValue((byte) 23));
            case FORMULA_WITHOUT_VALUE -> workbook(cell -> cell.setCellFormula("TODAY()"));
            case NOT_A_DATE -> row("1", "Femme", "soon", "");
            case NOT_IN_THE_CALENDAR -> row("1", "Femme", "2024-02-30", "");
            case DATE_AMBIGUOUS -> row("1", "Femme", "03/04/2024", "");
            case DATE_NOT_EXACT -> Sheet.csv("training-assessments", source(), "N°;Formation;Participant;Date;Réussite",
                    "1;" + TRAINING.code() + ";1;2024;oui").send().problem();
            case NOT_A_NUMBER -> session("twelve");
            case NUMBER_AMBIGUOUS -> session("1,234");
            case NOT_WHOLE -> session("1,5");
            case NOT_YES_OR_NO -> row("1", "Femme", "2024-02-20", "peut-être");
            case CODE_UNKNOWN -> row("1", "Femm", "2024-02-20", "");
            case CODE_AMBIGUOUS -> Sheet.csv("training-enrolments", source(), "N.º;Formación;País;Sexo;Fecha",
                    "1;" + TRAINING.code() + ";SN;M;2024-02-20").send().problem();
            case REFERENCE_UNKNOWN -> told(HEADER + "1;NOWHERE;SN;Femme;2024-02-20;\n");
            case TOTAL_WRONG -> told(HEADER + line("1", "Femme", "2024-02-20", "") + "Total;2\n");
            case CORRECTION_PROPOSED -> twice("training-enrolments", HEADER + line("1", "Femme", "2024-02-20", ""),
                    HEADER + line("1", "Femme", "2024-02-21", ""));
            case ABOUT_ANOTHER -> twice("training-enrolments", HEADER + line("1", "Femme", "2024-02-20", ""),
                    HEADER + "1;" + Trainings.open(5).code() + ";SN;Femme;2024-02-20;\n");
            case NOT_CORRECTABLE -> twice("training-assessments", assessed("oui"), assessed("non"));
            case PART_NOT_CORRECTABLE -> twice("hiv-programmes", programme("SN"), programme("ML"));
            case REASON_NOT_LISTED ->
                Sheet.csv("releases", source(), "a").with("correct", "true").with("reason", "faux")
                        .send().problem();
            case CHARACTER_UNWRITABLE -> row("1\u0000", "Femme", "2024-02-20", "")
                    + row("1", "Fem\u0000me", "2024-02-20", "");
            case LIST_HAS_NOTHING_NEAR -> told(HEADER + "1;" + TRAINING.code() + ";Qwxyzzz;Femme;2024-02-20;\n");
            case NOT_WITHDRAWABLE -> withdrawn(Sheet.csv("training-assessments", source(), assessed("oui")).send());
            case CORRECTION_NOT_WITHDRAWABLE -> corrected();
            case WAITS_FOR -> Sheet.csv("training-attendance", source(), "N°;Formation;Séance;Participant;Présence",
                    "1;" + TRAINING.code() + ";9;9;oui").send().problem();
            case NOT_STORABLE, NOT_NOW, UNFORESEEN, LEDGER_AWAY ->
                new Speaking(Language.EN, null).failed(new Row.Blank(1), rule).toString();
        }).contains(rule.code());
    }

    private static String source() { return "règles " + UUID.randomUUID(); }

    private static Sheet sheet(String text) { return Sheet.csv("training-enrolments", source(), text); }

    private static String told(String text) { return sheet(text).send().problem(); }

    private static String line(String key, String sex, String date, String estimated) {
        return key + ";" + TRAINING.code() + ";SN;" + sex + ";" + date + ";" + estimated + "\n";
    }

    private static String row(String key, String sex, String date, String estimated) {
        return told(HEADER + line(key, sex, date, estimated));
    }

    private static String session(String number) {
        return Sheet.csv("training-sessions", source(), "N°;Formation;Séance;Date;Heures",
                "1;" + TRAINING.code() + ";" + number + ";2024-03-01;2").send().problem();
    }

    private static String programme(String country) {
        return "N°;Lieu de travail;Projet;Pays;Femmes;Hommes;Base du décompte;Date\n1;" + WORKPLACE + ";"
                + TRAINING.project()
                + ";" + country + ";10;10;registre administratif;2024-01-15\n";
    }

    private static String assessed(String passed) {
        return "N°;Formation;Participant;Date;Réussite\n1;" + TRAINING.code() + ";1;2024-03-01;" + passed + "\n";
    }

    private static String twice(String kind, String first, String second) {
        var source = source();
        assertThat(Sheet.csv(kind, source, first).send().many("recorded")).isEqualTo(1);
        return Sheet.csv(kind, source, second).send().problem();
    }

    private static String withdrawn(Sent sent) {
        return Service.send("POST", "/v1/batches/" + sent.batch() + "/withdrawals", Sent.RECORDER,
                "{\"reason\":\"faux\"}", "Accept", "application/x-ndjson").body();
    }

    private static String corrected() {
        var source = source();
        Sheet.csv("training-enrolments", source, HEADER + line("1", "Femme", "2024-02-20", "")).send();
        return withdrawn(Sheet.csv("training-enrolments", source, HEADER + line("1", "Femme", "2024-02-21", ""))
                .with("correct", "true").with("reason", "la date").send());
    }

    /** A workbook with that in the cell of the date. */
    private static String workbook(Consumer<org.apache.poi.ss.usermodel.Cell> date) {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            for (String line : List.of(HEADER, line("1", "Femme", "", ""))) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                var cells = line.strip().split(";");
                for (int i = 0; i < cells.length; i++)
                    row.createCell(i).setCellValue(cells[i]);
            }
            date.accept(sheet.getRow(1).createCell(4));
            workbook.write(out);
            return sheet("").holding(SheetController.XLSX, out.toByteArray()).send().problem();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String bomb() {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("worksheets/sheet1.xml"));
                var zeros = new byte[10_000_000];
                for (int i = 0; i < 61; i++)
                    zip.write(zeros);
            }
            return sheet("").holding(SheetController.XLSX, out.toByteArray()).send().problem();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
