package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cooptrack.events.funds.BudgetAdopted;
import org.cooptrack.events.funds.PlannedDisbursementAdopted;
import org.cooptrack.events.funds.TransactionAdopted;
import org.cooptrack.events.project.ProjectAdopted;
import org.cooptrack.events.results.IndicatorAdopted;
import org.cooptrack.events.results.PeriodAdopted;
import org.cooptrack.events.results.ResultAdopted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Real published files, where they are on this machine: what is adopted is counted against a separate reading of the XML. */
class PublishedFilesTest {
    private static final Path REAL = Path.of(System.getProperty("cooptrack.material", "none"), "iati/real");

    static Stream<Path> files() throws IOException {
        if (Files.notExists(REAL)) return Stream.of(REAL);
        try (var files = Files.list(REAL)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_adopted_equals_a_separate_reading_of_the_file(Path file) throws Exception {
        assumeThat(REAL).as("the published files are not on this machine").exists();
        var history = adopted(file);
        assertThat(counted(history)).isEqualTo(readSeparately(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_adopted_twice_changes_nothing(Path file) throws Exception {
        assumeThat(REAL).as("the published files are not on this machine").exists();
        var history = adopted(file);
        try (var in = Files.newInputStream(file)) {
            var again = ActivityFile.open(in);
            while (again.hasNext())
                if (again.next() instanceof Read.Understood understood)
                    assertThat(history.adopt(understood.activity())).as(understood.identifier()).isEmpty();
        }
    }

    @Test
    void contact_details_are_in_no_event() throws Exception {
        assumeThat(REAL).as("the published files are not on this machine").exists();
        var text = adopted(REAL.resolve("who-arg.xml")).all().toString();
        assertThat(text).doesNotContain("contact-info").doesNotContain("mailing-address").doesNotContain("@who.int");
    }

    private static History adopted(Path file) throws IOException {
        var history = new History();
        try (InputStream in = Files.newInputStream(file)) {
            var activities = ActivityFile.open(in);
            while (activities.hasNext())
                switch (activities.next()) {
                    case Read.Understood understood -> history.adopt(understood.activity());
                    case Read.Refused refused -> throw new AssertionError(refused.toString());
                }
        }
        return history;
    }

    private static Map<String, BigDecimal> counted(History history) {
        var counts = new TreeMap<String, BigDecimal>();
        count(counts, "projects", history.all(ProjectAdopted.class).size());
        for (var adopted : history.all(TransactionAdopted.class)) {
            count(counts, "transactions " + adopted.transaction().type().code(), 1);
            var value = adopted.transaction().value();
            counts.merge("sum " + adopted.transaction().type().code() + " " + value.currency(), value.amount().value(),
                    BigDecimal::add);
        }
        count(counts, "budgets", history.all(BudgetAdopted.class).size());
        count(counts, "planned", history.all(PlannedDisbursementAdopted.class).size());
        count(counts, "results", history.all(ResultAdopted.class).size());
        count(counts, "indicators", history.all(IndicatorAdopted.class).size());
        history.all(IndicatorAdopted.class)
                .forEach(adopted -> count(counts, "baselines", adopted.published().baselines().size()));
        for (var adopted : history.all(PeriodAdopted.class)) {
            count(counts, "periods", 1);
            count(counts, "targets", adopted.published().targets().size());
            count(counts, "actuals", adopted.published().actuals().size());
        }
        return plain(counts);
    }

    private static Map<String, BigDecimal> readSeparately(Path file) throws Exception {
        var counts = new TreeMap<String, BigDecimal>();
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        for (var activity : below(root, "iati-activity").toList()) {
            count(counts, "projects", 1);
            below(activity, "transaction").forEach(transaction -> {
                var type = below(transaction, "transaction-type").findFirst().orElseThrow().getAttribute("code");
                var value = below(transaction, "value").findFirst().orElseThrow();
                var currency = value.hasAttribute("currency")
                        ? value.getAttribute("currency")
                        : activity.getAttribute("default-currency");
                count(counts, "transactions " + type, 1);
                counts.merge("sum " + type + " " + currency, new BigDecimal(value.getTextContent().strip()),
                        BigDecimal::add);
            });
            count(counts, "budgets", below(activity, "budget").count());
            count(counts, "planned", below(activity, "planned-disbursement").count());
            count(counts, "results", below(activity, "result").count());
            var indicators = below(activity, "result").flatMap(result -> below(result, "indicator")).toList();
            count(counts, "indicators", indicators.size());
            indicators.forEach(indicator -> count(counts, "baselines", below(indicator, "baseline").count()));
            var periods = indicators.stream().flatMap(indicator -> below(indicator, "period")).toList();
            count(counts, "periods", periods.size());
            periods.forEach(period -> count(counts, "targets", below(period, "target").count()));
            periods.forEach(period -> count(counts, "actuals", below(period, "actual").count()));
        }
        return plain(counts);
    }

    private static Stream<Element> below(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(nodes::item)
                .filter(node -> node instanceof Element && node.getNodeName().equals(name)).map(Element.class::cast);
    }

    private static void count(Map<String, BigDecimal> counts, String what, long many) {
        counts.merge(what, BigDecimal.valueOf(many), BigDecimal::add);
    }

    private static Map<String, BigDecimal> plain(Map<String, BigDecimal> counts) {
        var plain = new TreeMap<String, BigDecimal>();
        counts.forEach((what, many) -> {
            if (many.signum() != 0) plain.put(what, many.stripTrailingZeros());
        });
        return plain;
    }
}
