package org.cooptrack.launcher;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A figure and its parts by one axis: they add up to its total, or to the total and the overlap that the answer states. There is
 * an overlap only where one fact may have several values, or one person or thing several facts.
 */
record AddedUp(JsonNode figure, String axis) {
    /** Of which one fact may have several. */
    private static final Set<String> SEVERAL = Set.of("project", "country", "region", "development-partner",
            "implementing-partner", "office", "within-office", "sector", "pillar", "sdg-target", "aim", "instrument",
            "disadvantage", "branch", "topic", "ilo-region", "m49-region", "income-group");
    /** Each person counts with those of the first fact. */
    private static final Set<String> OF_THE_PERSON = Set.of("sex", "age-band", "disability");

    String measure() { return figure.at("/definition/measure").asString(); }

    List<String> wrong() {
        return figure.get("totals").valueStream().flatMap(total -> wrong(total, parts(total))).toList();
    }

    /** Whether the parts of a total have something in common. */
    boolean overlaps() {
        return figure.get("totals").valueStream()
                .anyMatch(total -> total.has("overlap") && number(total.get("overlap"), "total").signum() > 0);
    }

    /** The parts of one total: of its currency, or of what its targets count. */
    private List<JsonNode> parts(JsonNode total) {
        return figure.get("cells").valueStream().filter(part -> total.get("cell").properties().stream()
                .allMatch(unit -> unit.getValue().equals(part.get("cell").get(unit.getKey())))).toList();
    }

    private Stream<String> wrong(JsonNode total, List<JsonNode> parts) {
        JsonNode overlap = total.get("overlap");
        if (parts.stream().noneMatch(AddedUp::isKnown))
            return overlap == null ? Stream.of() : Stream.of(measure() + " by " + axis + ": overlap of nothing");
        if (overlap == null || !isKnown(total)) return Stream.of(measure() + " by " + axis + ": no whole of " + parts);
        var several = number(overlap, "total");
        var persons = number(overlap, "distinct");
        boolean adds = differs(sum(parts, "total").subtract(several), number(total, "total"));
        boolean counts = overlap.has("distinct")
                && differs(sum(parts, "distinct").subtract(persons), number(total, "distinct"));
        boolean unnamed = overlap.has("withoutIdentity") && differs(
                sum(parts, "withoutIdentity").subtract(number(overlap, "withoutIdentity")),
                number(total, "withoutIdentity"));
        boolean stated = several.signum() != 0 && !SEVERAL.contains(axis)
                || persons.signum() != 0 && OF_THE_PERSON.contains(axis) || persons.signum() < 0;
        return adds || counts || unnamed || stated
                ? Stream.of(measure() + " by " + axis + ": " + parts.size() + " parts, total " + total)
                : Stream.of();
    }

    /** The question whose total that part is; another each time, and none where no value can be asked for. */
    Optional<String> alone() {
        List<JsonNode> cells = cells();
        if (cells.isEmpty()) return Optional.empty();
        String value = one(cells).get("cell").get(axis).asString();
        return Optional
                .of("measure=" + measure() + "&" + axis + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** What that question says otherwise. */
    List<String> otherwise(JsonNode answer) {
        JsonNode part = one(cells());
        JsonNode total = answer.at("/figures/0/totals/0");
        if (!part.get("status").equals(total.path("status")))
            return List.of(measure() + " of " + part.get("cell") + ": " + part.get("status") + " as a part, "
                    + total.path("status") + " alone");
        return Stream.of("total", "distinct", "withoutIdentity")
                .filter(figure -> differs(number(part, figure), number(total, figure)))
                .map(figure -> measure() + " of " + part.get("cell") + ": " + figure + " " + part.get(figure)
                        + " as a part, " + total.get(figure) + " alone")
                .toList();
    }

    private static boolean isKnown(JsonNode cell) { return cell.get("status").asString().equals("KNOWN"); }

    private List<JsonNode> cells() {
        return figure.get("cells").valueStream()
                .filter(part -> part.get("cell").size() == 1 && part.get("cell").has(axis)).toList();
    }

    private JsonNode one(List<JsonNode> cells) { return cells.get(Math.floorMod(measure().hashCode(), cells.size())); }

    private static BigDecimal sum(List<JsonNode> parts, String figure) {
        return parts.stream().map(part -> number(part, figure)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean differs(BigDecimal one, BigDecimal other) { return one.compareTo(other) != 0; }

    private static BigDecimal number(JsonNode of, String figure) {
        @Nullable
        JsonNode number = of.get(figure);
        return number == null ? BigDecimal.ZERO : new BigDecimal(number.asString());
    }
}
