package org.cooptrack.command.iati;

import java.util.ArrayDeque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Fills one element with all that stands below it. Beyond the limits it reads on to the end and keeps nothing more. */
final class Filling {
    private static final long MOST_CHARACTERS = 32_000_000;
    private static final int PER_PART = 50, MOST_LEVELS = 50;

    private final XMLStreamReader xml;
    private final Names names;
    private final ArrayDeque<Element> open = new ArrayDeque<>();
    private long size;
    private @Nullable ImportRule broken;

    Filling(XMLStreamReader xml, Names names, Element root) {
        this.xml = xml;
        this.names = names;
        open.push(root);
    }

    /** The characters read, each element and attribute counted as fifty. */
    long size() { return size; }

    /** The limit that was passed, if one was. */
    @Nullable
    ImportRule fill() throws XMLStreamException {
        attributes(open.element());
        for (int level = 1; level > 0;)
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(++level);
                case XMLStreamConstants.END_ELEMENT -> {
                    level--;
                    if (broken == null) open.pop();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> {}
            }
        return broken;
    }

    private void begin(int level) {
        if (level > MOST_LEVELS) give(ImportRule.ACTIVITY_TOO_DEEP);
        count(PER_PART);
        if (broken != null) return;
        var child = open.element().open(names.of(xml.getNamespaceURI(), xml.getLocalName()));
        attributes(child);
        open.push(child);
    }

    private void attributes(Element element) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var value = xml.getAttributeValue(i);
            count(PER_PART + value.length());
            element.put(names.of(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i)), value);
        }
    }

    private void text() {
        if (broken != null) return;
        count(xml.getTextLength());
        if (broken == null) open.element().append(xml.getText());
    }

    private void count(int more) {
        size += more;
        if (size > MOST_CHARACTERS) give(ImportRule.ACTIVITY_TOO_LARGE);
    }

    private void give(ImportRule limit) {
        if (broken != null) return;
        broken = limit;
        open.getLast().forget();
    }
}
