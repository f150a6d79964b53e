package org.cooptrack.query.iati;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Which codes stand on the published lists, as far as these are complete (IATI code lists and their mapping); countries and
 * languages are taken as complete.
 */
final class CodesOnLists {
    private final Map<String, Set<String>> lists = Shelf.lines("codes.txt").map(line -> line.split(" "))
            .collect(Collectors.toMap(line -> line[0],
                    line -> new HashSet<>(Arrays.asList(line).subList(1, line.length))));
    private final List<Mapping> mappings = Shelf.lines("mapping.txt").map(Mapping::of).toList();

    /** Where codes of a list stand, and when they do. */
    private record Mapping(String element, String value, String list, String condition) {
        static Mapping of(String line) {
            String[] parts = line.split("\t", -1);
            int leaf = parts[0].lastIndexOf('/');
            return new Mapping(parts[0].substring(0, leaf).replace("//iati-activity", "/iati-activities/iati-activity")
                    .replace("//iati-activities", "/iati-activities"), parts[0].substring(leaf + 1), parts[1],
                    parts[2]);
        }

        Stream<String> codes(Document document) {
            String from = element.equals("/") ? "//*" : element;
            return Paths.nodes(from, document).stream()
                    .filter(one -> condition.isEmpty() || Paths.holds(condition, one)).flatMap(this::said);
        }

        private Stream<String> said(Node element) {
            return Paths.texts(value, element).stream()
                    .filter(code -> !(value.equals("text()") && code.isBlank()));
        }
    }

    Stream<Objection> against(Document document) {
        return mappings.stream().flatMap(mapping -> mapping.codes(document)
                .filter(code -> !lists.getOrDefault(mapping.list(), Set.of()).contains(code))
                .map(code -> new Objection("codelist." + mapping.list(), code + " is not on the list "
                        + mapping.list() + ": " + mapping.element() + "/" + mapping.value())));
    }
}
