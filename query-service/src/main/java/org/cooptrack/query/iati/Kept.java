package org.cooptrack.query.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.cooptrack.events.published.KeptElement;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * Puts back what was kept as published: elements that nobody understood, and what was left of those that were, under their
 * number among their likes. Where a value was understood in another form than it was published in, the published form stands.
 */
final class Kept {
    private static final Pattern NUMBERED = Pattern.compile("(.*)\\[(\\d+)]", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
    private static final int LONGEST_NUMBER = 64;

    private Kept() {}

    /** What is left of an element itself bears its name; all else stands below it. */
    static void into(Node node, List<KeptElement> kept) {
        for (KeptElement one : kept)
            if (one.name().equals(node.element().getTagName()) && one.children().isEmpty()) said(node, one);
            else
                below(node, one);
    }

    private static void below(Node parent, KeptElement kept) {
        var numbered = NUMBERED.matcher(kept.name());
        if (!numbered.matches()) {
            whole(parent.add(kept.name()), kept);
            return;
        }
        String name = numbered.group(1);
        int place = Integer.parseInt(numbered.group(2)) - 1;
        List<Node> likes = parent.children(name);
        if (place < likes.size() && fits(likes.get(place), kept)) whole(likes.get(place), kept);
        else
            whole(parent.add(name, place), kept);
    }

    private static void whole(Node node, KeptElement kept) {
        said(node, kept);
        kept.children().forEach(child -> below(node, child));
    }

    private static void said(Node node, KeptElement kept) {
        kept.attributes().forEach(node::with);
        if (kept.text() != null) node.text(kept.text());
    }

    /** Whether it can be what was left of that element: says nothing that stands there, unless in another form. */
    private static boolean fits(Node node, KeptElement kept) {
        return kept.attributes().entrySet().stream()
                .allMatch(said -> isForm(said.getValue(), node.attribute(said.getKey())))
                && (kept.text() == null || isForm(kept.text(), node.text().isEmpty() ? null : node.text()));
    }

    private static boolean isForm(String published, @Nullable String understood) {
        return understood == null || published.equalsIgnoreCase(understood)
                || understood.matches("\\d{4}-\\d\\d-\\d\\d") && published.startsWith(understood)
                || rounded(published, understood);
    }

    private static boolean rounded(String published, String understood) {
        if (published.length() > LONGEST_NUMBER || !NUMBER.matcher(published).matches()
                || !NUMBER.matcher(understood).matches())
            return false;
        var held = new BigDecimal(published).setScale(Decimal.BEHIND_THE_POINT, RoundingMode.HALF_EVEN);
        return held.compareTo(new BigDecimal(understood)) == 0;
    }
}
