package org.cooptrack.query.iati;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jaxen.JaxenException;
import org.jaxen.XPath;
import org.jaxen.dom.DOMXPath;
import org.w3c.dom.Node;

/** Looks in a document by the paths in which rules are written (XPath 1.0). */
final class Paths {
    private static final int MOST_KEPT = 1_000;
    private static final Map<String, XPath> READ = new ConcurrentHashMap<>();

    private Paths() {}

    @SuppressWarnings("unchecked")
    static List<Node> nodes(String path, Node from) {
        try {
            return (List<Node>) read(path).selectNodes(from);
        } catch (JaxenException impossible) {
            throw new IllegalStateException(path, impossible);
        }
    }

    static boolean holds(String path, Node from) {
        try {
            return read(path).booleanValueOf(from);
        } catch (JaxenException impossible) {
            throw new IllegalStateException(path, impossible);
        }
    }

    static List<String> texts(String path, Node from) {
        return nodes(path, from).stream().map(Node::getTextContent).toList();
    }

    /** Rules about each vocabulary make paths of what was published: not all of those are kept. */
    private static XPath read(String path) throws JaxenException {
        XPath known = READ.get(path);
        if (known != null) return known;
        XPath read = new DOMXPath(path);
        if (READ.size() < MOST_KEPT) READ.put(path, read);
        return read;
    }
}
