package org.cooptrack.command.law;

import java.util.List;

/** A wish was refused: the rule it breaks, the field at fault, and the values that the explanation names. */
public final class Rejected extends RuntimeException {
    private final transient Rule rule;
    private final String field;
    private final transient List<Object> values;

    Rejected(Rule rule, String field, Object... values) {
        super(rule.code() + " at " + field, null, false, false);
        this.rule = rule;
        this.field = field;
        this.values = List.of(values);
    }

    public Rule rule() { return rule; }

    public String field() { return field; }

    public List<Object> values() { return values; }

    /** The values as they are told where they are kept or written out. */
    public List<String> texts() {
        return values.stream().map(String::valueOf).toList();
    }
}
