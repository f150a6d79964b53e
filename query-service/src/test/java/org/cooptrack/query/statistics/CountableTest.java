package org.cooptrack.query.statistics;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.EnumSet;
import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.codes.Countable;
import org.cooptrack.query.Service;
import org.cooptrack.web.testing.CommittedFile;
import org.junit.jupiter.api.Test;

/** What an indicator may count is what can be asked of the statistics of a project. */
class CountableTest {
    private static final Set<Measure.Kind> NEVER_COUNTED = EnumSet.of(Measure.Kind.MONEY, Measure.Kind.TARGET);
    private static final Set<Dimension> NEVER_FILTERED = EnumSet.of(Dimension.PROJECT, Dimension.PROJECT_SHARE,
            Dimension.ATTRIBUTED_PARTNER);
    private static final String HEAD = "# What an indicator of a project may count, made from the measures that are declared "
            + "for questions; mvn test -Dwrite writes it anew\nmeasure,kind,dimensions,values\n";

    private final Catalogue catalogue = Service.CONTEXT.getBean(Catalogue.class);

    @Test
    void what_the_commands_know_as_countable_is_what_the_statistics_count() {
        new CommittedFile("shared-events/src/main/resources/codes/Countable.csv")
                .isStill(HEAD + catalogue.all().stream()
                        .filter(CountableTest::counted)
                        .map(measure -> measure.id() + "," + measure.kind() + "," + dimensions(measure) + ","
                                + values(measure))
                        .collect(joining("\n", "", "\n")));
    }

    @Test
    void every_measure_that_is_no_money_and_no_target_can_be_counted_with_its_own_kind() {
        assumeTrue(System.getProperty("write") == null, "what is written now is on the class path of the next run");
        assertThat(catalogue.all().stream().filter(CountableTest::counted)).isNotEmpty().allSatisfy(
                measure -> assertThat(Countable.named(measure.id()).orElseThrow().kind().name())
                        .isEqualTo(measure.kind().name()));
        assertThat(catalogue.all().stream().filter(measure -> !counted(measure))).isNotEmpty()
                .allSatisfy(measure -> assertThat(Countable.named(measure.id())).as(measure.id()).isEmpty());
    }

    private static boolean counted(Measure measure) {
        return !NEVER_COUNTED.contains(measure.kind()) && measure.dimensions().contains(Dimension.PROJECT);
    }

    private static String values(Measure measure) {
        return measure.values().entrySet().stream()
                .map(own -> own.getKey().code() + "=" + String.join("|", own.getValue())).sorted()
                .collect(joining(" "));
    }

    private static String dimensions(Measure measure) {
        return measure.asked().stream().filter(dimension -> !NEVER_FILTERED.contains(dimension)).map(Dimension::code)
                .sorted().collect(joining(" "));
    }
}
