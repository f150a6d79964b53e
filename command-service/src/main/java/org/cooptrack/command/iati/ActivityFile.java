package org.cooptrack.command.iati;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A published file, read one activity at a time in constant memory. A document type, and with it every entity of its own,
 * is refused; so are versions before 2.01, and single activities beyond 32 million characters or 50 levels.
 */
public final class ActivityFile implements Iterator<Read> {
    private static final Set<String> VERSIONS = Set.of("2.01", "2.02", "2.03");
    private static final long MOST_CHARACTERS = 32_000_000, PER_ELEMENT = 100, TOO_MUCH = Long.MAX_VALUE / 2;
    private static final int MOST_LEVELS = 50;
    /** Without a document type only the five entities of XML itself are left; the JDK would count each of them against a file. */
    private static final List<String> ENTITY_LIMITS = List.of("jdk.xml.totalEntitySizeLimit",
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.entityExpansionLimit", "jdk.xml.entityReplacementLimit");
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int number;
    private boolean more;

    private ActivityFile(XMLStreamReader xml) { this.xml = xml; }

    /** @throws NotReadable where this is not an activity file of a version known here */
    public static ActivityFile open(InputStream in) {
        try {
            var file = new ActivityFile(FACTORY.createXMLStreamReader(in));
            file.enter();
            return file;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    @Override
    public boolean hasNext() { return more; }

    /** @throws NotReadable where the file is broken from here on; what was read before stands */
    @Override
    public Read next() {
        if (!more) throw new NoSuchElementException();
        try {
            var read = read();
            more = step();
            return read;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    private void enter() throws XMLStreamException {
        if (!step() || !xml.getLocalName().equals("iati-activities"))
            throw new NotReadable("not an activity file: it does not begin with iati-activities");
        var version = xml.getAttributeValue(null, "version");
        if (version == null || !VERSIONS.contains(version.strip()))
            throw new NotReadable((version == null ? "a file without a version" : "version " + Said.shown(version))
                    + " is not read: 2.01, 2.02 and 2.03 of the standard are");
        more = step();
    }

    /** To the next element that opens; false at the end. */
    private boolean step() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) throw new NotReadable("a file with a document type is not read");
            if (event == XMLStreamConstants.START_ELEMENT) return true;
        }
        return false;
    }

    private Read read() throws XMLStreamException {
        number++;
        var root = Element.root(name(xml.getNamespaceURI(), xml.getLocalName()));
        attributes(root);
        boolean whole = fill(root);
        if (!root.path().equals("iati-activity"))
            return new Read.Refused(number, "", root.path(), "stands outside any activity and is not read");
        var identifier = root.first("iati-identifier").map(Element::seeText).orElse("");
        if (!whole)
            return new Read.Refused(number, identifier, root.path(), "larger than 32 million characters or 50 levels");
        try {
            return new Read.Understood(number, ActivityReading.of(root));
        } catch (Unreadable unreadable) {
            return new Read.Refused(number, identifier, unreadable.element(), unreadable.reason());
        }
    }

    /** Reads to the end of the element; beyond the limits it reads on without keeping, and answers no. */
    private boolean fill(Element root) throws XMLStreamException {
        var open = new ArrayDeque<Element>();
        open.push(root);
        long size = 0;
        for (int level = 1; level > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    level++;
                    size = level > MOST_LEVELS ? TOO_MUCH : size + PER_ELEMENT;
                    if (size <= MOST_CHARACTERS) {
                        var child = open.element().open(name(xml.getNamespaceURI(), xml.getLocalName()));
                        size += attributes(child);
                        open.push(child);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    level--;
                    if (size <= MOST_CHARACTERS) open.pop();
                    else
                        size = TOO_MUCH;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    size = Math.min(TOO_MUCH, size + xml.getTextLength());
                    if (size <= MOST_CHARACTERS) open.element().append(xml.getText());
                }
                default -> {}
            }
        }
        return size <= MOST_CHARACTERS;
    }

    private long attributes(Element element) {
        long characters = 0;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            characters += PER_ELEMENT + xml.getAttributeValue(i).length();
            element.put(name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        return characters;
    }

    private static String name(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) return local;
        return namespace.equals(XMLConstants.XML_NS_URI) ? "xml:" + local : "{" + namespace + "}" + local;
    }

    private static NotReadable broken(XMLStreamException broken) {
        var where = broken.getLocation();
        return new NotReadable(where == null
                ? "broken XML"
                : "broken XML at line " + where.getLineNumber() + ", column " + where.getColumnNumber());
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ENTITY_LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }
}
