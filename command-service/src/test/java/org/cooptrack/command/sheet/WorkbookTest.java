package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cooptrack.command.door.CommandNames;
import org.cooptrack.command.Service;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks, made and read by another library than the one under test. */
@NullUnmarked
class WorkbookTest {
    private static final String KIND = "training-enrolments";
    private static final String[] HEADER = {"N° de ligne", "Nom et prénoms", "Formation", "Pays", "Sexe", "Âge",
            "Date"};

    private final Trainings training = Trainings.open(100);
    private final String source = "classeur " + UUID.randomUUID();

    private Sent send(Workbook workbook) throws IOException { return sheet(bytes(workbook)).send(); }

    private Sent.Sheet sheet(byte[] bytes) {
        return Sent.Sheet.csv(KIND, source).holding(SheetController.XLSX, bytes);
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private void row(Sheet sheet, int at, Object... cells) {
        var row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++)
            switch (cells[i]) {
                case Double number -> row.createCell(i).setCellValue(number);
                case LocalDate day -> {
                    var style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
                    row.createCell(i).setCellValue(day);
                    row.getCell(i).setCellStyle(style);
                }
                case String formula when formula.startsWith("=") ->
                    row.createCell(i).setCellFormula(formula.substring(1));
                default -> row.createCell(i).setCellValue(cells[i].toString());
            }
    }

    @Test
    void a_workbook_with_a_title_merged_headers_dates_and_formulas_is_read_as_it_is() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("à lire");
            var sheet = workbook.createSheet("Registre");
            row(sheet, 0, "Registre de mars");
            row(sheet, 1, "", "", "", "Personne");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 5));
            row(sheet, 2, (Object[]) HEADER);
            row(sheet, 3, 1.0, "Awa", training.code(), "Sénégal", "Femme", "25-29", LocalDate.parse("2024-02-20"));
            row(sheet, 4, 2.0, "Ali", training.code(), "Sénégal", "Homme", "25-29", "=DATE(2024,2,20)");
            row(sheet, 5, 3.0, "Oumou", training.code(), "Sénégal", "Femme", "25-29", 45000.0);
            row(sheet, 7, "Total", 3.0);
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            row(sheet, 8, 4.0, "Ibra", training.code(), "Sénégal", "=CONCATENATE(\"Hom\",\"me\")", "25-29",
                    "2024-02-20");
            evaluator.evaluateFormulaCell(sheet.getRow(8).getCell(4));
            var sent = send(workbook);
            assertThat(sent.status()).as(sent.problem()).isEqualTo(200);
            assertThat(sent.said(4)).contains("\"verdict\":\"recorded\"");
            assertThat(sent.said(5)).contains("sheet.formula-without-value", "\"cell\":\"G5\"");
            assertThat(sent.said(6)).contains("sheet.not-a-date");
            assertThat(sent.said(8)).contains("\"verdict\":\"total\"");
            assertThat(sent.said(9)).as(sent.problem()).contains("\"verdict\":\"recorded\"");
        }
    }

    @Test
    void the_workbook_comes_back_with_the_verdicts_in_it() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Registre");
            row(sheet, 0, (Object[]) HEADER);
            row(sheet, 1, "1", "Awa", training.code(), "Sénégal", "Femm", "25-29", "2024-02-20");
            byte[] back = sheet(bytes(workbook)).annotated(SheetController.XLSX);
            try (var read = new XSSFWorkbook(new ByteArrayInputStream(back))) {
                assertThat(read.getSheetAt(0).getRow(0).getCell(7).getStringCellValue()).isEqualTo("Verdict");
                assertThat(read.getSheetAt(0).getRow(1).getCell(7).getStringCellValue()).isEqualTo("Refusée");
                assertThat(read.getSheetAt(0).getRow(1).getCell(8).getStringCellValue()).contains("E2", "femme");
            }
        }
    }

    @Test
    void a_workbook_comes_back_part_by_part_among_the_verdicts() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            row(workbook.createSheet("Registre"), 0, (Object[]) HEADER);
            row(workbook.getSheetAt(0), 1, "1", "Awa", training.code(), "Sénégal", "Femm", "25-29", "2024-02-20");
            var sent = sheet(bytes(workbook)).with("sheet", "true").send();
            var carried = new ByteArrayOutputStream();
            sent.lines().stream().filter(line -> line.has("sheet")).forEach(
                    line -> carried.writeBytes(java.util.Base64.getDecoder().decode(line.get("sheet").asString())));
            try (var read = new XSSFWorkbook(new ByteArrayInputStream(carried.toByteArray()))) {
                assertThat(read.getSheetAt(0).getRow(1).getCell(7).getStringCellValue()).isEqualTo("Refusée");
            }
        }
    }

    @Test
    void what_is_no_workbook_or_unpacks_beyond_the_limit_is_refused() throws IOException {
        assertThat(sheet("PK no".getBytes(StandardCharsets.US_ASCII)).send().problem()).contains("sheet.xlsx-broken");
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("worksheets/sheet1.xml"));
            var zeros = new byte[10_000_000];
            for (int i = 0; i < 61; i++)
                zip.write(zeros);
        }
        assertThat(sheet(bomb.toByteArray()).send().problem()).contains("sheet.xlsx-too-large");
        var far = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(far)) {
            zip.putNextEntry(new ZipEntry("worksheets/sheet1.xml"));
            zip.write("<row><c r=\"ZZZZZ1\"/></row>".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(sheet(far.toByteArray()).send().problem()).contains("sheet.xlsx-broken");
    }

    @ParameterizedTest
    @EnumSource
    void a_template_has_keys_filled_in_lists_to_choose_from_and_prints_as_a_register(Language language)
            throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(
                template("language=" + language.tag() + "&rows=30")))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith(
                    new SheetKinds(new CommandNames()).named(KIND).columns().getFirst().label(language));
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).matches("[A-Z2-9]{5}-0001");
            assertThat(sheet.getRow(32).getCell(0).getStringCellValue()).endsWith("-0030");
            assertThat(sheet.getDataValidations()).extracting(DataValidation::getValidationConstraint)
                    .extracting(constraint -> constraint.getFormula1())
                    .anyMatch(list -> list.contains("'" + Words.of("template.codes", language) + "'!"));
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
            int columns = sheet.getRow(2).getLastCellNum();
            assertThat(sheet.getRow(2).getCell(columns - 1).getStringCellValue())
                    .isEqualTo(language == Language.ES ? "Firma" : "Signature");
            assertThat(workbook.getPrintArea(0)).endsWith("!$A$1:$" + VerdictColumns.letters(columns - 1) + "$33");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex(Words.of("template.codes", language)))).isTrue();
            assertThat(workbook.getSheetName(1)).isEqualTo(switch (language) {
                case FR -> "Listes";
                case EN -> "Lists";
                case ES -> "Listas";
            });
        }
    }

    @Test
    void a_template_filled_in_is_recorded_in_whichever_language() throws IOException {
        String[] female = {"femme", "female", "mujer"};
        for (Language language : Language.values())
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(
                    template("language=" + language.tag() + "&rows=3")))) {
                var sheet = workbook.getSheetAt(0);
                fill(sheet, "/training", training.code(), language);
                fill(sheet, "/attributes/country", "Senegal", language);
                fill(sheet, "/attributes/sex", female[language.ordinal()], language);
                fill(sheet, "/occurredOn", "2024-02-20", language);
                var sent = send(workbook);
                assertThat(sent.many("recorded")).as(sent.problem()).isEqualTo(1);
                assertThat(sent.summary().get("language").asString()).isEqualTo(language.tag());
            }
    }

    private static void fill(Sheet sheet, String pointer, String value, Language language) {
        var columns = new SheetKinds(new CommandNames()).named(KIND).columns();
        for (int i = 0; i < columns.size(); i++)
            if (columns.get(i).pointer().equals(pointer)) sheet.getRow(3).getCell(i).setCellValue(value);
    }

    @Test
    void a_template_and_a_sheet_of_verdicts_are_read_as_they_were_given() throws IOException {
        var template = sheet(template("language=fr&rows=3")).send();
        assertThat(template.status()).as(template.problem()).isEqualTo(200);
        try (var workbook = new XSSFWorkbook()) {
            row(workbook.createSheet("Registre"), 0, (Object[]) HEADER);
            row(workbook.getSheetAt(0), 1, "1", "Awa", training.code(), "Sénégal", "Femme", "25-29", "2024-02-20");
            var again = sheet(sheet(bytes(workbook)).annotated(SheetController.XLSX)).send();
            assertThat(again.many("unchanged")).as(again.problem()).isEqualTo(1);
        }
    }

    @Test
    void the_column_of_signatures_is_not_read() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template("language=fr&rows=3")))) {
            var sheet = workbook.getSheetAt(0);
            fill(sheet, "/training", training.code(), Language.FR);
            fill(sheet, "/attributes/country", "Sénégal", Language.FR);
            fill(sheet, "/occurredOn", "2024-02-20", Language.FR);
            sheet.getRow(3).createCell(sheet.getRow(2).getLastCellNum() - 1).setCellValue("signé");
            var sent = send(workbook);
            assertThat(sent.many("recorded")).as(sent.problem()).isEqualTo(1);
            assertThat(sent.summary().get("unread")).isEmpty();
        }
    }

    @Test
    void a_template_is_a_text_as_well() throws IOException {
        var text = new String(template("format=csv&rows=2&language=fr"), StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(3).first().asString().startsWith("\ufeffClé de ligne *;Nom et prénoms;");
    }

    private static byte[] template(String query) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Service.port() + "/v1/sheets/" + KIND
                + "/template?" + query)).header("Authorization", "Bearer " + Sent.RECORDER).build();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
