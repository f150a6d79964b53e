package org.cooptrack.query.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.cooptrack.events.published.Narrative;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element that is being put together. What is null says nothing and is left out; children come to stand where the standard has them. */
record Node(Element element) {
    private static final Map<String, List<String>> ORDER = Structure.read().order();
    private static final String UNSAID = "und";

    static Node root(Document document, String name) {
        Element element = document.createElement(name);
        document.appendChild(element);
        return new Node(element);
    }

    /** A new child after all of its name, and before what the standard has after them; what it does not know stands last. */
    Node add(String name) {
        int own = rank(name);
        org.w3c.dom.Node before = null;
        for (var child = element.getLastChild(); child != null; child = child.getPreviousSibling()) {
            if (child instanceof Element one && rank(nameOf(one)) <= own) break;
            if (child instanceof Element) before = child;
        }
        return inserted(name, before);
    }

    /** A new child, before the one of its name that stands in that place, counted from 0; after all where none does. */
    Node add(String name, int place) {
        List<Node> likes = children(name);
        return place < likes.size() ? inserted(name, likes.get(place).element) : add(name);
    }

    private Node inserted(String name, org.w3c.dom.@Nullable Node before) {
        Element child = create(name);
        element.insertBefore(child, before);
        return new Node(child);
    }

    private Element create(String name) {
        int end = name.indexOf('}');
        Document document = element.getOwnerDocument();
        return end < 0
                ? document.createElement(name)
                : document.createElementNS(name.substring(1, end), "x:" + name.substring(end + 1));
    }

    private int rank(String name) {
        List<String> order = ORDER.getOrDefault(element.getTagName(), List.of());
        int at = order.indexOf(name);
        return at < 0 ? order.size() : at;
    }

    List<Node> children(String name) {
        return all().filter(child -> nameOf(child).equals(name)).map(Node::new).toList();
    }

    private Stream<Element> all() {
        var all = new ArrayList<Element>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element one) all.add(one);
        return all.stream();
    }

    private static String nameOf(Element child) {
        return child.getNamespaceURI() == null
                ? child.getTagName()
                : "{" + child.getNamespaceURI() + "}" + child.getLocalName();
    }

    Node with(String attribute, @Nullable Object value) {
        if (value == null) return this;
        String said = Characters.allowed(value.toString());
        int end = attribute.indexOf('}');
        if (attribute.startsWith("xml:")) element.setAttributeNS(XMLConstants.XML_NS_URI, attribute, said);
        else if (end < 0) element.setAttribute(attribute, said);
        else
            element.setAttributeNS(attribute.substring(1, end), "a:" + attribute.substring(end + 1), said);
        return this;
    }

    /** What an attribute says; nothing where it is not there. */
    @Nullable
    String attribute(String name) {
        int end = name.indexOf('}');
        String value = name.startsWith("xml:")
                ? element.getAttributeNS(XMLConstants.XML_NS_URI, name.substring(4))
                : end < 0
                        ? element.getAttribute(name)
                        : element.getAttributeNS(name.substring(1, end), name.substring(end + 1));
        return value.isEmpty() ? null : value;
    }

    /** The text in place of any that stood here, before all children. */
    Node text(String text) {
        for (var child = element.getFirstChild(); child != null;) {
            var next = child.getNextSibling();
            if (!(child instanceof Element)) element.removeChild(child);
            child = next;
        }
        element.insertBefore(element.getOwnerDocument().createTextNode(Characters.allowed(text)),
                element.getFirstChild());
        return this;
    }

    /** The text that stands here itself. */
    String text() {
        var text = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling())
            if (!(child instanceof Element)) text.append(child.getTextContent());
        return text.toString();
    }

    /** Takes away children of that name that say nothing. */
    void withoutEmpty(String name) {
        children(name).stream().filter(child -> child.element.getFirstChild() == null && !child.element.hasAttributes())
                .forEach(child -> element.removeChild(child.element));
    }

    /** A child that says nothing but a code. */
    void code(String name, @Nullable Object code) {
        if (code != null) add(name).with("code", code);
    }

    /** A child that says nothing but a day. */
    void day(String name, @Nullable Object day) {
        if (day != null) add(name).with("iso-date", day);
    }

    Node narratives(List<Narrative> narratives) {
        for (Narrative one : narratives)
            add("narrative").with("xml:lang", UNSAID.equals(one.language()) ? null : one.language()).text(one.text());
        return this;
    }

    /** A child with these texts; none where there is none. */
    void narratives(String name, List<Narrative> narratives) {
        if (!narratives.isEmpty()) add(name).narratives(narratives);
    }

    /** A text in several languages: first that of the activity, which need not be named. */
    Node narratives(@Nullable LocalizedText text, @Nullable String language) {
        if (text == null) return this;
        String first = language == null ? UNSAID : language;
        if (text.byLanguage().containsKey(first)) add("narrative").text(text.byLanguage().getOrDefault(first, ""));
        text.byLanguage().forEach((tag, said) -> {
            if (!tag.equals(first)) add("narrative").with("xml:lang", tag.equals(UNSAID) ? null : tag).text(said);
        });
        return this;
    }

    void narratives(String name, @Nullable LocalizedText text, @Nullable String language) {
        if (text != null && !text.byLanguage().isEmpty()) add(name).narratives(text, language);
    }
}
