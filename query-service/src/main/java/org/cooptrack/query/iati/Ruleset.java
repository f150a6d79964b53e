package org.cooptrack.query.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The standard ruleset (IATI rulesets, {@code standard.json}): its cases about activities of severity {@code error}, under their ids. */
final class Ruleset {
    private final List<Case> cases = new ArrayList<>();

    /** One case: in which elements it is looked for, and what it says. */
    private record Case(String context, JsonNode says) {}

    Ruleset() {
        try (InputStream file = Shelf.open("rules.json")) {
            new JsonMapper().readTree(file).forEach(says -> cases.add(new Case(text(says, "in"), says)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param now what "not in the future" means */
    Stream<Objection> against(Document document, Instant now) {
        return cases.stream().flatMap(one -> Paths.nodes(one.context(), document).stream().map(Element.class::cast)
                .flatMap(element -> against(element, one.says(), now)));
    }

    private static Stream<Objection> against(Element element, JsonNode says, Instant now) {
        String rule = text(says, "rule");
        if (rule.equals("loop")) return looped(element, says, now);
        if (says.has("condition") && !Paths.holds(text(says, "condition"), element)) return Stream.empty();
        if (new Breach(element, says, now).keeps(rule)) return Stream.empty();
        return Stream.of(new Objection("ruleset." + text(says, "id"), asks(rule, says)));
    }

    /** The same for each value that was published: vocabularies, each of which has a sum of its own. */
    private static Stream<Objection> looped(Element element, JsonNode says, Instant now) {
        var values = new LinkedHashSet<>(Paths.texts(text(says, "foreach"), element));
        values.removeIf(value -> value.indexOf('\'') >= 0);
        return values.stream().flatMap(value -> says.get("do").valueStream()
                .flatMap(one -> against(element, put(one, says.get("subs"), value), now)));
    }

    /** What the rule asks of the elements that it names. */
    private static String asks(String rule, JsonNode says) {
        String paths = says.has("paths")
                ? says.get("paths").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
                : "";
        return switch (rule) {
            case "unique" -> "must not be the same: " + paths;
            case "atleast_one" -> "at least one must be there: " + paths;
            case "no_more_than_one" -> "no more than one may be there: " + paths;
            case "one_or_all" -> "must be said once, or everywhere below: " + text(says, "one");
            case "if_then" -> "where " + text(says, "if") + ", must be so: " + text(says, "then");
            case "strict_sum" -> "must add up to " + text(says, "sum") + ": " + paths;
            case "range" -> "must lie between " + text(says, "min") + " and " + text(says, "max") + ": " + paths;
            case "date_now" -> "must not lie in the future: " + text(says, "date");
            case "date_order" -> "must not be later than " + text(says, "more") + ": " + text(says, "less");
            case "time_limit" -> "must not be longer than a year: " + text(says, "start") + " to " + text(says, "end");
            default -> throw new IllegalStateException("no such rule: " + rule);
        };
    }

    /** The value in the place of {@code $1}, in those parts of the case that the ruleset names. */
    private static JsonNode put(JsonNode says, JsonNode parts, String value) {
        var put = (ObjectNode) says.deepCopy();
        parts.valueStream().map(JsonNode::asString).filter(put::has).forEach(part -> put.set(part, put(put.get(part),
                value)));
        return put;
    }

    private static JsonNode put(JsonNode part, String value) {
        if (!part.isArray()) return StringNode.valueOf(part.asString().replace("$1", value));
        var all = JsonNodeFactory.instance.arrayNode();
        part.forEach(one -> all.add(put(one, value)));
        return all;
    }

    private static String text(JsonNode says, String name) { return says.get(name).asString(); }

    /** Whether one element keeps a rule. */
    private record Breach(Element element, JsonNode says, Instant now) {
        private static final BigDecimal TOLERANCE = new BigDecimal("0.00005");

        boolean keeps(String rule) {
            return switch (rule) {
                case "unique" -> new LinkedHashSet<>(found()).size() == found().size();
                case "atleast_one" -> !found().isEmpty();
                case "no_more_than_one" -> found().size() <= 1;
                case "one_or_all" -> !Paths.nodes(text(says, "one"), element).isEmpty() || all(text(says, "all"));
                case "if_then" -> !Paths.holds(text(says, "if"), element) || Paths.holds(text(says, "then"), element);
                case "strict_sum" -> sum();
                case "range" -> found().stream().allMatch(this::inRange);
                case "date_now" -> days("date").stream().allMatch(day -> !day.isAfter(now));
                case "date_order" -> ordered();
                case "time_limit" -> days("start").stream().limit(1).allMatch(start -> days("end").stream().limit(1)
                        .allMatch(end -> java.time.Duration.between(start, end).toDays() <= 365));
                default -> throw new IllegalStateException("no such rule: " + rule);
            };
        }

        private List<String> found() {
            return says.get("paths").valueStream().flatMap(path -> Paths.texts(path.asString(), element).stream())
                    .toList();
        }

        private boolean all(String what) {
            return switch (what) {
                case "lang" -> below("narrative").allMatch(one -> one.hasAttribute("xml:lang"));
                case "currency" -> Stream.of("value", "forecast", "loan-status").flatMap(this::below)
                        .allMatch(one -> one.hasAttribute("currency"));
                case "sector" -> !Paths.holds("transaction[not(sector)]", element);
                default -> throw new IllegalStateException("no such rule: all " + what);
            };
        }

        private Stream<Element> below(String name) {
            var all = element.getElementsByTagName(name);
            return java.util.stream.IntStream.range(0, all.getLength()).mapToObj(at -> (Element) all.item(at));
        }

        private boolean sum() {
            var sum = BigDecimal.ZERO;
            for (String one : found()) {
                if (!isNumber(one)) return false;
                sum = sum.add(new BigDecimal(one.strip()));
            }
            return sum.subtract(says.get("sum").decimalValue()).abs().compareTo(TOLERANCE) <= 0;
        }

        private boolean inRange(String text) {
            if (!isNumber(text)) return false;
            var value = new BigDecimal(text.strip());
            return value.compareTo(says.get("min").decimalValue()) >= 0
                    && value.compareTo(says.get("max").decimalValue()) <= 0;
        }

        private static boolean isNumber(String text) { return text.strip().matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)"); }

        /** Two days are the first of their kind; that a day has come is asked of each. */
        private boolean ordered() {
            List<Instant> first = days("less");
            if (text(says, "more").equals("NOW")) return first.stream().allMatch(day -> !day.isAfter(now));
            return first.stream().limit(1).allMatch(
                    less -> days("more").stream().limit(1).allMatch(more -> !less.isAfter(more)));
        }

        private List<Instant> days(String name) {
            return Paths.nodes(text(says, name), element).stream().map(Node::getTextContent)
                    .flatMap(text -> Moment.of(text).stream()).toList();
        }
    }
}
