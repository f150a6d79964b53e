package org.cooptrack.query.iati;

import java.io.IOException;
import java.io.Writer;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Writes elements as XML 1.0, always in the same bytes: an element a line, attributes in the order of their names. */
record Written(Writer out) {
    void element(Element element, int depth) throws IOException {
        out.append("  ".repeat(depth)).append('<').append(element.getTagName());
        attributes(element);
        if (element.getFirstChild() == null) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        boolean deep = false;
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                if (!deep) out.append('\n');
                deep = true;
                element(below, depth + 1);
            } else
                text(child.getTextContent(), false);
        }
        if (deep) out.append("  ".repeat(depth));
        out.append("</").append(element.getTagName()).append(">\n");
    }

    private void attributes(Element element) throws IOException {
        if (element.getNamespaceURI() != null) declared("x", element.getNamespaceURI());
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Attr attribute = (Attr) attributes.item(at);
            String namespace = attribute.getNamespaceURI();
            String name = attribute.getName();
            if (namespace != null && !namespace.equals(XMLConstants.XML_NS_URI)) {
                declared("a" + at, namespace);
                name = "a" + at + ":" + attribute.getLocalName();
            }
            attribute(name, attribute.getValue());
        }
    }

    private void declared(String prefix, String namespace) throws IOException {
        attribute("xmlns:" + prefix, namespace);
    }

    void attribute(String name, String value) throws IOException {
        out.append(' ').append(name).append("=\"");
        text(value, true);
        out.append('"');
    }

    private void text(String text, boolean quoted) throws IOException {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            switch (one) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\n' -> out.append(quoted ? "&#10;" : "\n");
                case '\t' -> out.append(quoted ? "&#9;" : "\t");
                default -> out.append(one);
            }
        }
    }
}
