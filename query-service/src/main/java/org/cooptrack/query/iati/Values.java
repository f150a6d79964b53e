package org.cooptrack.query.iati;

import java.util.ArrayList;
import java.util.List;
import org.cooptrack.events.EventId;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The values that an activity tells, a page of them, in the order in which they stand in it, as known at a position. */
record Values(long position, List<Value> items, @Nullable String next) {
    /**
     * A value by the path to its element below {@code iati-activity} (XPath), what it says, in which currency, and why: the event
     * that says so last, and where it stands in history; or, of what the system counted, the addresses of the explanation.
     */
    record Value(String path, @Nullable String value, @Nullable String currency, @Nullable String event,
            @Nullable String history, List<String> explained) {
        static Value of(String path, Element element, Sources.Source source) {
            var amounts = element.getElementsByTagName("value");
            var amount = element.hasAttribute("value") ? null : (Element) amounts.item(0);
            EventId event = source.event();
            return new Value(path, amount == null ? some(element.getAttribute("value")) : amount.getTextContent(),
                    amount == null ? null : some(amount.getAttribute("currency")),
                    event == null ? null : event.toString(),
                    event == null
                            ? null
                            : "/v1/history/" + event.stream() + "?from=" + event.version() + "&limit=1",
                    source.explained());
        }

        private static @Nullable String some(String text) { return text.isEmpty() ? null : text; }
    }

    /** @param after how many were on the pages before */
    static Values of(Element activity, long position, int after, int limit) {
        var all = new ArrayList<Value>();
        below(activity, "", all);
        int from = Math.min(after, all.size());
        int to = Math.min(from + limit, all.size());
        return new Values(position, List.copyOf(all.subList(from, to)),
                to < all.size() ? String.valueOf(to) : null);
    }

    private static void below(Element parent, String path, List<Value> all) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element) {
                String own = path + element.getTagName() + "[" + place(element) + "]";
                Sources.of(element).ifPresent(source -> all.add(Value.of(own, element, source)));
                below(element, own + "/", all);
            }
    }

    private static int place(Element element) {
        int place = 1;
        for (Node before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling())
            if (before instanceof Element other && other.getTagName().equals(element.getTagName())) place++;
        return place;
    }
}
