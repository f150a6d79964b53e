package org.cooptrack.command.iati;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** What a published file holds, counted from its XML without any code of the import. */
record SeparateReading(List<Element> activities) {
    static SeparateReading of(InputStream file) throws Exception {
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement();
        return new SeparateReading(below(root, "iati-activity").toList());
    }

    List<String> identifiers() { return activities.stream().map(SeparateReading::identifier).toList(); }

    Map<String, BigDecimal> counts(Predicate<String> imported) {
        var tally = new Tally();
        activities.stream().filter(activity -> imported.test(identifier(activity)))
                .forEach(activity -> count(activity, tally));
        return tally.counts();
    }

    private static void count(Element activity, Tally tally) {
        tally.add("projects", 1);
        below(activity, "transaction").forEach(transaction -> {
            var type = below(transaction, "transaction-type").findFirst().orElseThrow().getAttribute("code");
            var value = below(transaction, "value").findFirst().orElseThrow();
            var currency = value.hasAttribute("currency")
                    ? value.getAttribute("currency")
                    : activity.getAttribute("default-currency");
            tally.add("transactions " + type, 1);
            tally.add("sum " + type + " " + currency, new BigDecimal(value.getTextContent().strip()));
        });
        tally.add("budgets", below(activity, "budget").count());
        tally.add("planned", below(activity, "planned-disbursement").count());
        tally.add("results", below(activity, "result").count());
        var indicators = below(activity, "result").flatMap(result -> below(result, "indicator")).toList();
        tally.add("indicators", indicators.size());
        indicators.forEach(indicator -> tally.add("baselines", below(indicator, "baseline").count()));
        var periods = indicators.stream().flatMap(indicator -> below(indicator, "period")).toList();
        tally.add("periods", periods.size());
        periods.forEach(period -> tally.add("targets", below(period, "target").count()));
        periods.forEach(period -> tally.add("actuals", below(period, "actual").count()));
    }

    private static String identifier(Element activity) {
        return below(activity, "iati-identifier").findFirst().map(found -> found.getTextContent().strip()).orElse("");
    }

    private static Stream<Element> below(Element parent, String name) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, node -> node.getNextSibling())
                .filter(node -> node instanceof Element && node.getNodeName().equals(name)).map(Element.class::cast);
    }
}
