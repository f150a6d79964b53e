package org.cooptrack.command.iati;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Everything an activity says, as a bag of {@code path = value}: attributes and texts, blank ones left out, numbers in one form. */
final class Leaves {
    private static final Pattern FLAG = Pattern
            .compile(".*@(humanitarian|secondary-reporter|ascending|aggregation-status)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");

    private final Map<String, Integer> bag = new TreeMap<>();

    /** Of an activity as it stands in the file, contact details left out. */
    static Leaves of(org.w3c.dom.Element activity) {
        var leaves = new Leaves();
        leaves.collect(activity, "");
        return leaves;
    }

    private void collect(org.w3c.dom.Element element, String path) {
        var attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i))
                .filter(attribute -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()))
                .forEach(attribute -> add(path + "/@" + name(attribute), attribute.getValue()));
        var text = new StringBuilder();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text words) text.append(words.getData());
            if (node instanceof org.w3c.dom.Element child && !name(child).equals("contact-info"))
                collect(child, path + "/" + name(child));
        }
        add(path, text.toString());
    }

    private static String name(Node node) {
        var namespace = node.getNamespaceURI();
        if (namespace == null) return node.getLocalName();
        return namespace.equals(XMLConstants.XML_NS_URI)
                ? "xml:" + node.getLocalName()
                : "{" + namespace + "}" + node.getLocalName();
    }

    void add(String path, String value) {
        var said = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (!said.isBlank()) bag.merge(path + " = " + oneForm(path, said), 1, Integer::sum);
    }

    private static String oneForm(String path, String said) {
        if (FLAG.matcher(path).matches())
            return said.replace("true", "1").replace("false", "0");
        if (path.endsWith("/value/@currency") || path.endsWith("recipient-country/@code")) return said.toUpperCase();
        if (said.length() > 60 || !NUMBER.matcher(said).matches()) return said;
        var number = new BigDecimal(said);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** What these hold and the others do not. */
    Map<String, Integer> without(Leaves others) {
        var left = new TreeMap<String, Integer>();
        bag.forEach((leaf, many) -> {
            int more = many - others.bag.getOrDefault(leaf, 0);
            if (more > 0) left.put(leaf, more);
        });
        return left;
    }

    int many() { return bag.values().stream().mapToInt(Integer::intValue).sum(); }
}
