package org.cooptrack.launcher;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * An activity as a text in which two files that say the same are the same: without contact details, comments and what says
 * nothing; numbers, flags and codes in one form; with what the standard lays down where nothing is said (vocabulary 1, budget
 * type and status 1, the language and currency of the activity, the day of a transaction or period for its value); and texts in
 * the order of their languages.
 */
final class CanonicalActivity {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
    private static final List<String> FLAGS = List.of("humanitarian", "secondary-reporter", "ascending",
            "aggregation-status");
    private static final List<String> IN_VOCABULARIES = List.of("sector", "recipient-region", "aid-type",
            "default-aid-type");
    private final Element activity;

    private CanonicalActivity(Element activity) { this.activity = activity; }

    /** By identifier. */
    static Map<String, String> in(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var all = new LinkedHashMap<String, String>();
        below(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement(), "iati-activity")
                .forEach(one -> all.put(first(one, "iati-identifier").map(Element::getTextContent).orElse("").strip(),
                        new CanonicalActivity(one).text()));
        return all;
    }

    private String text() { return String.join("\n", lines(activity, "")); }

    private List<String> lines(Element element, String indent) {
        var lines = new ArrayList<String>();
        var said = attributes(element);
        var words = Stream.iterate(element.getFirstChild(), node -> node != null, node -> node.getNextSibling())
                .filter(Text.class::isInstance).map(node -> node.getNodeValue()).collect(Collectors.joining());
        var byName = new TreeMap<String, List<List<String>>>();
        below(element, null).filter(child -> !child.getLocalName().equals("contact-info"))
                .forEach(child -> byName.computeIfAbsent(child.getLocalName(), _ -> new ArrayList<>())
                        .add(lines(child, indent + "  ")));
        byName.forEach((name, likes) -> {
            if (name.equals("narrative")) likes.sort(Comparator.comparing(List::toString));
            likes.forEach(lines::addAll);
        });
        String value = oneForm(element.getLocalName(), words);
        if (said.isEmpty() && value.isEmpty() && lines.isEmpty()) return List.of();
        if (element.getLocalName().equals("narrative") && value.isEmpty()) return List.of();
        lines.addFirst(indent + element.getLocalName() + " " + said + (value.isEmpty() ? "" : " " + value));
        return lines;
    }

    private TreeMap<String, String> attributes(Element element) {
        var all = new TreeMap<String, String>();
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            var attribute = (Attr) attributes.item(at);
            String value = oneForm(attribute.getName(), attribute.getValue());
            if (!attribute.getName().startsWith("xmlns") && !value.isEmpty()) all.put(attribute.getName(), value);
        }
        laidDown(element).forEach((name, value) -> {
            if (!value.isEmpty()) all.putIfAbsent(name, value);
        });
        return all;
    }

    private Map<String, String> laidDown(Element element) {
        String name = element.getLocalName();
        if (name.equals("narrative")) return Map.of("xml:lang", activity.getAttribute("xml:lang"));
        if (name.equals("budget")) return Map.of("type", "1", "status", "1");
        if (name.equals("indicator")) return Map.of("ascending", "1");
        if (name.equals("baseline") && element.hasAttribute("iso-date"))
            return Map.of("year", element.getAttribute("iso-date").substring(0, 4));
        if (IN_VOCABULARIES.contains(name)) return Map.of("vocabulary", "1");
        if (!name.equals("value")) return Map.of();
        var parent = (Element) element.getParentNode();
        return Map.of("currency", activity.getAttribute("default-currency"), "value-date",
                Stream.of("transaction-date", "period-start").flatMap(day -> first(parent, day).stream())
                        .map(day -> day.getAttribute("iso-date")).findFirst().orElse(""));
    }

    private static String oneForm(String name, String said) {
        String value = Normalizer.normalize(said, Normalizer.Form.NFC).strip();
        if (FLAGS.contains(name)) return value.replace("true", "1").replace("false", "0");
        if (value.length() > 60 || !NUMBER.matcher(value).matches()) return value;
        var number = new BigDecimal(value);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static java.util.Optional<Element> first(Element parent, String name) {
        return below(parent, name).findFirst();
    }

    private static Stream<Element> below(Element parent, @org.jspecify.annotations.Nullable String name) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, node -> node.getNextSibling())
                .filter(Element.class::isInstance).map(Element.class::cast)
                .filter(child -> name == null || child.getLocalName().equals(name));
    }
}
