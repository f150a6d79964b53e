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
    private final String path;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private boolean understood;

    private Element(String name, String path) {
        this.name = name;
        this.path = path;
    }

    static Element root(String name) { return new Element(name, ""); }

    Element open(String child) {
        int number = counted.merge(child, 1, Integer::sum);
        var opened = new Element(child, (path.isEmpty() ? "" : path + "/") + child + "[" + number + "]");
        children.add(opened);
        return opened;
    }

    void put(String attribute, String value) {
        attributes.put(attribute, Normalizer.normalize(value, Normalizer.Form.NFC));
    }

    void append(String characters) { text.append(characters); }

    String path() { return path.isEmpty() ? name : path; }

    /** The children of that name, understood from now on as far as they are read. */
    List<Element> all(String child) {
        var found = children.stream().filter(element -> element.name.equals(child)).toList();
        found.forEach(element -> element.understood = true);
        return found;
    }

    /** The first child of that name; a second one is left over. */
    Optional<Element> first(String child) {
        var found = children.stream().filter(element -> element.name.equals(child)).findFirst();
        found.ifPresent(element -> element.understood = true);
        return found;
    }

    /** Takes an attribute. */
    @Nullable
    String take(String attribute) {
        var value = attributes.remove(attribute);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Looks at an attribute and leaves it. */
    @Nullable
    String see(String attribute) {
        var value = attributes.get(attribute);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String takeText() {
        var taken = seeText();
        text.setLength(0);
        return taken;
    }

    String seeText() { return Normalizer.normalize(text, Normalizer.Form.NFC).strip(); }

    /** Takes out the children of that name: their content goes elsewhere. */
    List<Element> withhold(String child) {
        var taken = all(child);
        children.removeIf(element -> element.name.equals(child));
        return taken;
    }

    Unreadable unreadable(String reason) { return new Unreadable(path(), reason); }

    Unreadable unreadable(String attribute, String reason) { return new Unreadable(path() + "/@" + attribute, reason); }

    /** What was not taken from this activity: of its own attributes and text, and of what stands below. */
    List<KeptElement> leftOver() {
        return left().stream().flatMap(kept -> Stream.concat(
                kept.attributes().isEmpty() && kept.text() == null
                        ? Stream.empty()
                        : Stream.of(new KeptElement(name, kept.attributes(), kept.text(), List.of())),
                kept.children().stream())).toList();
    }

    /** What was not taken from the children of this element. */
    List<KeptElement> leftBelow() {
        return children.stream().flatMap(child -> child.left().stream()).toList();
    }

    /** What was not taken from this element and below: with its number among its likes if the rest of it was understood. */
    List<KeptElement> left() {
        var said = new TreeMap<>(attributes);
        said.values().removeIf(String::isBlank);
        var words = seeText();
        var below = leftBelow();
        if (said.isEmpty() && words.isEmpty() && below.isEmpty()) return List.of();
        String shown = understood ? path.substring(path.lastIndexOf('/') + 1) : name;
        return List.of(new KeptElement(shown, said, words.isEmpty() ? null : words, below));
    }
}
