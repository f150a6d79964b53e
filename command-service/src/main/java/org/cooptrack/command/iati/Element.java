package org.cooptrack.command.iati;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cooptrack.events.published.KeptElement;
import org.jspecify.annotations.Nullable;

/**
 * One element of an activity while it is being understood. Whatever is taken from it is ticked off; what is left at the
 * end is kept as published. Empty attributes and elements say nothing and are not kept.
 */
final class Element {
    private final String name;
    private final @Nullable Element parent;
    private final int number;
    private final Map<String, String> attributes = new LinkedHashMap<>(4);
    private final List<Element> children = new ArrayList<>();
    private @Nullable Map<String, Integer> counted;
    private @Nullable StringBuilder text;
    private boolean understood;

    private Element(String name, @Nullable Element parent, int number) {
        this.name = name;
        this.parent = parent;
        this.number = number;
    }

    static Element root(String name) { return new Element(name, null, 1); }

    Element open(String child) {
        var counts = counted == null ? new HashMap<String, Integer>(8) : counted;
        counted = counts;
        var opened = new Element(child, this, counts.merge(child, 1, Integer::sum));
        children.add(opened);
        return opened;
    }

    /** Takes what another says of itself as a child without number: it is kept, never understood. */
    void adopt(Element other) {
        other.attributes.forEach(open(other.name)::put);
    }

    void put(String attribute, String value) {
        attributes.put(attribute, Normalizer.normalize(value, Normalizer.Form.NFC));
    }

    /** White space before a text is not part of it. */
    void append(String characters) {
        if (text == null && characters.isBlank()) return;
        text = (text == null ? new StringBuilder() : text).append(characters);
    }

    /** Its path within the activity; the activity itself is its name. */
    String path() {
        return parent == null ? name : parent.parent == null ? step() : parent.path() + "/" + step();
    }

    String path(String attribute) { return path() + "/@" + attribute; }

    private String step() { return name + "[" + number + "]"; }

    /** The children of that name, understood from now on as far as they are read. */
    List<Element> all(String child) {
        var found = new ArrayList<Element>();
        for (var element : children)
            if (element.name.equals(child)) {
                element.understood = true;
                found.add(element);
            }
        return found;
    }

    /** The first child of that name; a second one is left over. */
    Optional<Element> first(String child) {
        for (var element : children)
            if (element.name.equals(child)) {
                element.understood = true;
                return Optional.of(element);
            }
        return Optional.empty();
    }

    /** Takes an attribute. */
    @Nullable
    String take(String attribute) {
        var value = see(attribute);
        attributes.remove(attribute);
        return value;
    }

    /** Looks at an attribute and leaves it. */
    @Nullable
    String see(String attribute) {
        var value = attributes.get(attribute);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String takeText() {
        var taken = seeText();
        text = null;
        return taken;
    }

    String seeText() { return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC).strip(); }

    /** Takes out whatever bears that name here or anywhere below, of whatever namespace and case: its content goes elsewhere. */
    List<Element> withhold(String local) {
        var taken = new ArrayList<Element>();
        children.removeIf(child -> child.isCalled(local) && taken.add(child));
        for (var child : children)
            taken.addAll(child.withhold(local));
        return taken;
    }

    private boolean isCalled(String local) { return name.substring(name.indexOf('}') + 1).equalsIgnoreCase(local); }

    /** Lets go of everything but the identifier, where an activity is too much to be held. */
    void forget() {
        children.removeIf(element -> !element.name.equals("iati-identifier"));
        attributes.clear();
        text = null;
    }

    /** What was not taken, for an event of its own: its parent keeps nothing of it. */
    List<KeptElement> handOver() {
        var left = leftOver();
        attributes.clear();
        children.clear();
        text = null;
        return left;
    }

    /** What was not taken from this activity: of its own attributes and text, and of what stands below. */
    List<KeptElement> leftOver() {
        return left().stream().flatMap(kept -> Stream.concat(
                kept.attributes().isEmpty() && kept.text() == null
                        ? Stream.empty()
                        : Stream.of(new KeptElement(name, kept.attributes(), kept.text(), List.of())),
                kept.children().stream())).toList();
    }

    /** What was not taken from this element and below: with its number among its likes if the rest of it was understood. */
    private List<KeptElement> left() {
        var said = new TreeMap<>(attributes);
        said.values().removeIf(String::isBlank);
        var words = seeText();
        var below = children.stream().flatMap(child -> child.left().stream()).toList();
        if (said.isEmpty() && words.isEmpty() && below.isEmpty()) return List.of();
        return List.of(new KeptElement(understood ? step() : name, said, words.isEmpty() ? null : words, below));
    }
}
