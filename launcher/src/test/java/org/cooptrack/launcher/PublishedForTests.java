package org.cooptrack.launcher;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** IATI files of a realistic size, and a reading of them that has nothing in common with the importer's. */
final class PublishedForTests {
    private static final String[] CURRENCIES = {"EUR", "NOK", "XOF"};

    private PublishedForTests() {}

    static Path write(Path file, String name, int activities) throws IOException {
        return Files.writeString(file, IntStream.range(0, activities).mapToObj(n -> activity(name, n))
                .collect(Collectors.joining("", "<iati-activities version=\"2.03\">", "</iati-activities>")));
    }

    /** Projects, periods, transactions by type, and their sums by type and currency. */
    static Map<String, BigDecimal> read(Path file) throws Exception {
        var counts = new TreeMap<String, BigDecimal>();
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        for (Element activity : below(root, "iati-activity").toList()) {
            add(counts, "projects", BigDecimal.ONE);
            below(activity, "result").flatMap(result -> below(result, "indicator"))
                    .flatMap(indicator -> below(indicator, "period"))
                    .forEach(period -> add(counts, "periods", BigDecimal.ONE));
            for (Element transaction : below(activity, "transaction").toList()) {
                var type = below(transaction, "transaction-type").findFirst().orElseThrow().getAttribute("code");
                var value = below(transaction, "value").findFirst().orElseThrow();
                var currency = value.getAttribute("currency");
                if (currency.isEmpty()) currency = activity.getAttribute("default-currency");
                add(counts, "transactions " + type, BigDecimal.ONE);
                add(counts, "sum " + type + " " + currency, new BigDecimal(value.getTextContent().strip()));
            }
        }
        return counts;
    }

    static void add(Map<String, BigDecimal> counts, String what, BigDecimal many) {
        counts.merge(what, many.stripTrailingZeros(), (one, other) -> one.add(other).stripTrailingZeros());
    }

    private static Stream<Element> below(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(node -> node instanceof Element && node.getNodeName().equals(name)).map(Element.class::cast);
    }

    /** Two of its expenditures are alike in everything, and one of its commitments is taken back. */
    private static String activity(String name, int n) {
        String currency = CURRENCIES[n % CURRENCIES.length];
        return """
                <iati-activity default-currency="%s" xml:lang="fr" last-updated-datetime="2025-01-01T00:00:00Z">
                  <iati-identifier>XM-DAC-41302-%s-%d</iati-identifier>
                  <reporting-org ref="XM-DAC-41302" type="40"><narrative>OIT</narrative></reporting-org>
                  <title><narrative>Formation %d</narrative><narrative xml:lang="en">Training %d</narrative></title>
                  <description><narrative>%s</narrative></description>
                  <participating-org role="1" type="10" ref="NO-1"><narrative>Norvège</narrative></participating-org>
                  <activity-status code="2"/><activity-date type="2" iso-date="2020-01-01"/>
                  <recipient-country code="SN"/><sector code="16070" vocabulary="1"/>
                  %s%s%s%s%s%s%s%s</iati-activity>
                """.formatted(currency, name, n, n, n, "Un projet de coopération technique. ".repeat(20),
                money("11", "2020-02-01", "10000." + n % 10), money("11", "2021-02-01", "-250.25"),
                money("1", "2020-03-01", 9000 + n + ".10"), money("2", "2020-04-01", Integer.toString(400 + n)),
                money("3", "2021-05-01", 300 + n + ".05"), money("4", "2021-06-01", "120.40").repeat(2),
                IntStream.range(1, 8).mapToObj(month -> money("4", "2022-0" + month + "-10", month + n + ".01"))
                        .collect(Collectors.joining()),
                result(n));
    }

    private static String money(String type, String date, String value) {
        return """
                <transaction><transaction-type code="%s"/><transaction-date iso-date="%s"/>
                <value value-date="%s">%s</value></transaction>""".formatted(type, date, date, value);
    }

    private static String result(int n) {
        return """
                <result type="2"><title><narrative>Emploi</narrative></title>
                <indicator measure="1"><title><narrative>Jeunes placés</narrative></title>
                <baseline year="2019" value="0"/>%s</indicator></result>""".formatted(IntStream.range(2020, 2024)
                .mapToObj(year -> """
                        <period><period-start iso-date="%d-01-01"/><period-end iso-date="%d-12-31"/>
                        <target value="%d"/><actual value="%d"/></period>""".formatted(year, year, 100 + n, 90 + n))
                .collect(Collectors.joining()));
    }
}
