package org.cooptrack.query.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Our own words for the structure take and refuse what the published schema does: published files, and what becomes of them by chance. */
class StructureTest {
    private static final Path MATERIAL = Path.of(System.getProperty("cooptrack.material", "none"), "iati");
    private static final int ACTIVITIES = 12, SPOILT = 60;
    private static final List<String> VALUES = List.of("", "1", "x", "-1", "2020-02-30", "2020-02-28", "1.5", "true",
            " 7 ", "http://a b", "2020-01-01T00:00:00Z");

    private final List<Boolean> taken = new ArrayList<>();

    @Test
    void what_the_published_schema_takes_is_taken_and_nothing_else() throws Exception {
        assumeTrue(Files.isDirectory(MATERIAL), "skipped: the published files are not here");
        Schema published = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(MATERIAL.resolve("schemas/iati-activities-schema.xsd").toFile());
        Schema own = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new Source[]{
                new StreamSource(new StringReader(Structure.ofXml())),
                new StreamSource(new StringReader(Structure.read().schema()))});
        var random = new Random(20_261_127);
        for (Path file : files())
            for (Document whole : activities(file)) {
                compare(file + " as it is", whole, published, own);
                for (int at = 0; at < SPOILT; at++) {
                    var spoilt = (Document) whole.cloneNode(true);
                    String how = spoil(spoilt, random);
                    compare(file + ": " + how, spoilt, published, own);
                }
            }
        assertThat(taken).contains(true, false).hasSizeGreaterThan(1_000);
    }

    private void compare(String which, Document document, Schema published, Schema own) throws IOException {
        String theirs = against(document, published);
        String ours = against(document, own);
        taken.add(theirs.isEmpty());
        assertThat(ours.isEmpty()).as(which + ": " + theirs + " / " + ours).isEqualTo(theirs.isEmpty());
    }

    private static String against(Document document, Schema schema) throws IOException {
        try {
            schema.newValidator().validate(new DOMSource(document));
            return "";
        } catch (SAXException broken) {
            return String.valueOf(broken.getMessage());
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> real = Files.list(MATERIAL.resolve("real"))) {
            return Stream
                    .concat(real, Stream.of(MATERIAL.resolve("examples/activity-standard-example-annotated-203.xml")))
                    .filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
    }

    /** Some of a file, each in a document of its own. */
    private static List<Document> activities(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var builder = factory.newDocumentBuilder();
        Document all = builder.parse(file.toFile());
        var found = new ArrayList<Document>();
        for (Element one : elements(all.getDocumentElement()))
            if (one.getTagName().equals("iati-activity") && found.size() < ACTIVITIES) {
                Document alone = builder.newDocument();
                Node root = alone.importNode(all.getDocumentElement(), false);
                alone.appendChild(root);
                root.appendChild(alone.importNode(one, true));
                found.add(alone);
            }
        return found;
    }

    /** Takes something out, puts it elsewhere or twice, or says something else. */
    private static String spoil(Document document, Random random) {
        List<Element> all = all(document.getDocumentElement());
        Element one = all.get(random.nextInt(all.size()));
        var parent = (Element) one.getParentNode();
        String value = VALUES.get(random.nextInt(VALUES.size()));
        String which = one.getTagName();
        switch (random.nextInt(7)) {
            case 0 -> parent.removeChild(one);
            case 1 -> parent.appendChild(one.cloneNode(true));
            case 2 -> parent.insertBefore(one, parent.getFirstChild());
            case 3 -> one.setAttribute(anyOf(List.of("code", "ref", "type", "iso-date", "year", "x"), random), value);
            case 4 -> one.setTextContent(value);
            case 5 -> one.setAttributeNS("urn:other", "o:more", value);
            default -> {
                var attributes = one.getAttributes();
                if (attributes.getLength() == 0) one.appendChild(document.createElementNS("urn:other", "o:more"));
                else if (random.nextBoolean())
                    one.removeAttributeNode((org.w3c.dom.Attr) attributes.item(random.nextInt(attributes.getLength())));
                else
                    attributes.item(random.nextInt(attributes.getLength())).setNodeValue(value);
            }
        }
        return which + " in " + parent.getTagName() + " (" + value + ")";
    }

    private static String anyOf(List<String> some, Random random) { return some.get(random.nextInt(some.size())); }

    /** All below it; what stands in elements of other namespaces is theirs. */
    private static List<Element> all(Element root) {
        var all = new ArrayList<Element>();
        for (Element child : elements(root)) {
            all.add(child);
            if (child.getNamespaceURI() == null) all.addAll(all(child));
        }
        return all;
    }

    private static List<Element> elements(Element parent) {
        var all = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element) all.add(element);
        return all;
    }
}
