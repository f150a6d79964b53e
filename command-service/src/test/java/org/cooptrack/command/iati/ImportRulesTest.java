package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.cooptrack.command.Service;
import org.cooptrack.command.door.Reasons;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of reading is shown by the least that breaks it. A new rule does not compile until it is shown here. */
@NullUnmarked
class ImportRulesTest {
    private static final long MOST_BYTES = 40_000_000;
    private static final String HEAD = "<iati-activities version=\"2.03\">";
    private static final Reasons REASONS = new Reasons(Language.EN);

    @ParameterizedTest
    @EnumSource
    void every_rule_is_shown_by_the_least_that_breaks_it(ImportRule rule) throws Exception {
        assertThat(switch (rule) {
            case FILE_EMPTY -> file("");
            case FILE_TOO_LARGE -> file(HEAD + " ".repeat(1_000), 500);
            case GZIP_BROKEN -> file(new byte[]{0x1f, (byte) 0x8b, 1}, MOST_BYTES);
            case XML_BROKEN -> file(HEAD + "</iati-activity>");
            case XML_BEYOND_LIMITS -> file(HEAD + "<a>".repeat(1_001));
            case ENCODING_WRONG -> file("<?xml version=\"1.0\" encoding=\"KLINGON-8\"?>" + HEAD);
            case DOCUMENT_TYPE -> file("<!DOCTYPE x>" + HEAD);
            case NAMES_BEYOND_LIMITS -> file(HEAD + "<iati-activity><" + "n".repeat(1_001) + "/>");
            case RUN_TOO_LONG -> file(HEAD + "<!--" + " ".repeat(16_000_000));
            case ORGANISATION_FILE -> file("<iati-organisations/>");
            case NOT_AN_ACTIVITY_FILE -> file("<html/>");
            case VERSION_MISSING -> file("<iati-activities/>");
            case VERSION_UNKNOWN -> file("<iati-activities version=\"1.05\"/>");
            case LEDGER_AWAY -> afterTwentyFailures();
            case OUTSIDE_ANY_ACTIVITY -> first("<note/>");
            case ACTIVITY_TOO_DEEP -> activity("<a>".repeat(50) + "</a>".repeat(50));
            case ACTIVITY_TOO_LARGE -> activity("<a/>".repeat(640_000));
            case PART_TOO_LARGE -> verdict("<description><narrative>" + "a".repeat(15_100_000)
                    + "</narrative></description>");
            case IDENTIFIER_LENGTH -> first(Files203.activity(" ", ""));
            case IDENTIFIER_REPEATED -> second(Files203.activity("XM-DAC-41302-A", "").repeat(2));
            case MISSING -> activity("<transaction/>");
            case CURRENCY_MISSING -> first(Files203.activity("XM-DAC-41302-A", Files203.transaction("3", "2021-01-01",
                    "1")).replace("default-currency=\"EUR\"", ""));
            case CODE_NOT_ON_LIST -> activity("<recipient-country code=\"ZZ9\"/>");
            case NOT_A_DATE -> activity("<activity-date type=\"1\" iso-date=\"soon\"/>");
            case NOT_IN_THE_CALENDAR -> activity("<activity-date type=\"1\" iso-date=\"2021-02-29\"/>");
            case NOT_A_NUMBER -> activity(Files203.transaction("3", "2021-01-01", "12,5"));
            case NUMBER_TOO_LARGE -> activity(Files203.transaction("3", "2021-01-01", "1" + "0".repeat(18)));
            case NOT_STORABLE -> verdict("<contact-info><person-name><narrative>" + "a".repeat(14_000_000)
                    + "</narrative></person-name></contact-info>");
            case NOT_NOW -> whileTheVaultIsAway();
            case UNFORESEEN -> pass(HEAD + Files203.activity("XM-DAC-41302-A", "") + "</iati-activities>", _ -> {
                throw new IllegalStateException("unforeseen");
            }).getFirst().rule();
        }).isEqualTo(rule.code());
    }

    private static String file(String file) { return file(file, MOST_BYTES); }

    private static String file(String file, long most) { return file(file.getBytes(StandardCharsets.UTF_8), most); }

    private static String file(byte[] file, long most) {
        return catchThrowableOfType(Rejected.class, () -> {
            var activities = ActivityFile.open(Unpacked.of(new ByteArrayInputStream(file), most));
            while (activities.hasNext())
                activities.next();
        }).rule().code();
    }

    private static String activity(String more) { return first(Files203.activity("XM-DAC-41302-A", more)); }

    private static String first(String activity) {
        return ((Read.Refused) Files203.first(Files203.file(activity))).why().rule().code();
    }

    private static String second(String activities) throws InterruptedException {
        var told = pass(Files203.file(activities),
                read -> Verdict.failed(read, ImportRule.NOT_NOW, REASONS));
        return told.stream().filter(verdict -> verdict.activity() == 2).findFirst().orElseThrow().rule();
    }

    private static List<Verdict> pass(String file, Function<Read.Understood, Verdict> adopting)
            throws InterruptedException {
        var told = Collections.synchronizedList(new ArrayList<Verdict>());
        new Import(adopting, REASONS, told::add).run(ActivityFile.open(Files203.stream(file)));
        return told;
    }

    private static String afterTwentyFailures() throws InterruptedException {
        var activities = new StringBuilder();
        for (int i = 0; i < 100; i++)
            activities.append(Files203.activity("XM-DAC-41302-" + i, ""));
        return new Import(read -> Verdict.failed(read, ImportRule.NOT_NOW, REASONS), REASONS, _ -> {})
                .run(ActivityFile.open(Files203.stream(Files203.file(activities.toString())))).rule();
    }

    private static String whileTheVaultIsAway() throws SQLException {
        return Service.whileTheVaultIsAway(
                () -> verdict("<contact-info><person-name><narrative>Awa</narrative></person-name></contact-info>"));
    }

    private static String verdict(String more) {
        var activity = Files203.activity("XM-DAC-41302-" + UUID.randomUUID(), more);
        return Imports.send(Files203.file(activity)).verdicts().getFirst().get("rule").asString();
    }
}
