package org.cooptrack.query.publication;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a letter, broken between words. How it is broken belongs to the form of a report: what was published is broken so for ever. */
final class Lines {
    static final int WIDTH = 96;

    private Lines() {}

    static List<String> of(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) lines.add(line.toString());
        return List.copyOf(lines);
    }

    /** No longer than a line, and with nothing in it that ends one; what is cut off is said to be. */
    static String one(String text) {
        String flat = String.join(" ", text.replaceAll("\\p{Cntrl}", " ").strip().split("\\s+"));
        int points = flat.codePointCount(0, flat.length());
        return points <= WIDTH ? flat : flat.substring(0, flat.offsetByCodePoints(0, WIDTH - 1)) + "…";
    }
}
