package org.cooptrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.stream.Stream;
import org.cooptrack.command.law.Rule;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is said in English, French and Spanish, and the three name the same values. */
@NullUnmarked
class RuleTextsTest {
    static Stream<Rule> rules() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.cooptrack.command").stream()
                .filter(type -> type.isAssignableTo(Rule.class) && type.isEnum())
                .map(type -> type.reflect().getEnumConstants())
                .flatMap(Stream::of).map(Rule.class::cast);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_said_in_three_languages(Rule rule) throws IOException {
        String english = text(rule, "");
        for (String language : new String[]{"_fr", "_es"}) {
            String other = text(rule, language);
            assertThat(new MessageFormat(other.replace("'", "''")).getFormatsByArgumentIndex())
                    .as(rule.code() + language)
                    .hasSameSizeAs(new MessageFormat(english.replace("'", "''")).getFormatsByArgumentIndex());
            assertThat(other).as("translated, with apostrophes as people write them").isNotEqualTo(english)
                    .doesNotContain("''");
        }
    }

    private static String text(Rule rule, String language) throws IOException {
        String file = "/problems/" + rule.slice() + language + ".properties";
        var texts = new Properties();
        try (var stream = RuleTextsTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        assertThat(texts.getProperty(rule.code())).as(rule.code() + " in " + file).isNotBlank();
        return texts.getProperty(rule.code());
    }
}
