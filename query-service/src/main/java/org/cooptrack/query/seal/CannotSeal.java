package org.cooptrack.query.seal;

import java.util.Arrays;
import java.util.List;

/** Nothing is signed now, and by which rule; its text stands among the texts of problems. */
final class CannotSeal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String rule;
    private final transient List<String> params;

    CannotSeal(String rule, Object... params) {
        super(rule + " " + Arrays.toString(params));
        this.rule = rule;
        this.params = Arrays.stream(params).map(String::valueOf).toList();
    }

    String rule() { return rule; }

    List<String> params() { return params; }
}
