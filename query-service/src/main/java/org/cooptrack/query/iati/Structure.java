package org.cooptrack.query.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How elements of the standard are put together, an element a line: its attributes, what kind of text it has, and its children in
 * their order. {@code README.md} beside {@code structure.txt} says how a line is read. An element that is otherwise below another
 * has a line of its own for that.
 */
final class Structure {
    private static final Pattern ATTRIBUTE = Pattern.compile("@([^!:]+(?::lang)?)(!?)(?::(\\w+))?");
    private static final Pattern CHILD = Pattern.compile("([^?*+]+)([?*+]?)");
    private static final String XSD = "http://www.w3.org/2001/XMLSchema";
    private static final String OF_XML = "http://www.w3.org/XML/1998/namespace";
    private static final String ROOT = "iati-activities";

    private final Map<String, List<String>> lines;

    private Structure(Map<String, List<String>> lines) { this.lines = lines; }

    static Structure read() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Shelf.lines("structure.txt").map(line -> line.split(":(?: |$)", 2))
                .forEach(line -> lines.put(line[0], Stream.of(line[1].split(" ")).filter(word -> !word.isEmpty())
                        .toList()));
        return new Structure(lines);
    }

    /** The children of each element that has several, in their order; of one that has others elsewhere, where it has most. */
    Map<String, List<String>> order() {
        Map<String, List<String>> order = new LinkedHashMap<>();
        lines.forEach((path, words) -> {
            List<String> children = words.stream().filter(Structure::isChild).map(Structure::name).toList();
            order.merge(path.substring(path.lastIndexOf('/') + 1), children,
                    (one, other) -> one.size() >= other.size() ? one : other);
        });
        return order;
    }

    /** The attribute that says the language, as XML itself has it: a language, or nothing. */
    static String ofXml() {
        return "<xsd:schema xmlns:xsd='" + XSD + "' targetNamespace='" + OF_XML + "'><xsd:attribute name='lang'>"
                + "<xsd:simpleType><xsd:union memberTypes='xsd:language'><xsd:simpleType><xsd:restriction base='xsd:string'>"
                + "<xsd:enumeration value=''/></xsd:restriction></xsd:simpleType></xsd:union></xsd:simpleType>"
                + "</xsd:attribute></xsd:schema>";
    }

    /** All of it as an XML schema, in which elements of other namespaces stand last and their attributes anywhere. */
    String schema() {
        return "<xsd:schema xmlns:xsd='" + XSD + "'><xsd:import namespace='" + OF_XML + "'/><xsd:element name='" + ROOT
                + "' type='" + ROOT + "'/>" + lines.keySet().stream().map(this::type).collect(Collectors.joining())
                + "</xsd:schema>";
    }

    private String type(String path) {
        List<String> words = lines.getOrDefault(path, List.of());
        boolean closed = words.contains("-");
        String attributes = words.stream().filter(word -> word.startsWith("@")).map(Structure::attribute)
                .collect(Collectors.joining())
                + (closed ? "" : "<xsd:anyAttribute namespace='##other' processContents='lax'/>");
        String text = words.stream().filter(word -> word.startsWith("=")).findFirst().orElse("");
        String content = text.isEmpty()
                ? "<xsd:sequence>" + children(path, words) + "</xsd:sequence>" + attributes
                : "<xsd:simpleContent><xsd:extension base='xsd:" + text.substring(1) + "'>" + attributes
                        + "</xsd:extension></xsd:simpleContent>";
        return "<xsd:complexType name='" + named(path) + "'>" + content + "</xsd:complexType>";
    }

    private String children(String path, List<String> words) {
        var all = new ArrayList<String>();
        for (String word : words)
            if (isChild(word))
                all.add("<xsd:element name='" + name(word) + "' type='"
                        + named(below(path.substring(path.lastIndexOf('/') + 1), name(word))) + "'" + times(word)
                        + "/>");
        return String.join("", all)
                + "<xsd:any namespace='##other' processContents='lax' minOccurs='0' maxOccurs='unbounded'/>";
    }

    private String below(String parent, String child) {
        String own = parent + "/" + child;
        return lines.containsKey(own) ? own : child;
    }

    private static String attribute(String word) {
        Matcher said = matched(ATTRIBUTE, word);
        String name = said.group(1);
        String use = said.group(2).isEmpty() ? "" : " use='required'";
        if (name.equals("xml:lang")) return "<xsd:attribute ref='xml:lang'" + use + "/>";
        String type = said.group(3) == null ? "string" : said.group(3);
        return "<xsd:attribute name='" + name + "' type='xsd:" + type + "'" + use + "/>";
    }

    private static String times(String word) {
        return switch (matched(CHILD, word).group(2)) {
            case "?" -> " minOccurs='0'";
            case "*" -> " minOccurs='0' maxOccurs='unbounded'";
            case "+" -> " maxOccurs='unbounded'";
            default -> "";
        };
    }

    private static boolean isChild(String word) { return "@=-".indexOf(word.charAt(0)) < 0; }

    private static String name(String word) { return matched(CHILD, word).group(1); }

    private static String named(String path) { return path.replace('/', '.'); }

    private static Matcher matched(Pattern pattern, String word) {
        Matcher matcher = pattern.matcher(word);
        if (!matcher.matches()) throw new IllegalStateException("not a word of the structure: " + word);
        return matcher;
    }
}
