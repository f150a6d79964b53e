package org.cooptrack.launcher.sample;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what one lane asks for, in order. */
final class Story {
    private static final String RECORDER = "recorder";
    private static final String MANAGER = "project-manager";
    private static final String APPROVER = "approver";
    private static final String FIELD_OFFICE = "field-office";
    private static final int DIGITS = 16;

    final Dice dice;
    private final String name;
    private final List<Wish> wishes = new ArrayList<>();

    Story(long seed, String name) {
        this.dice = Dice.of(seed, name);
        this.name = name;
    }

    void recorder(String path, Object... body) { add(RECORDER, "POST", path, null, Body.of(body)); }

    void manager(String path, Object... body) { add(MANAGER, "POST", path, null, Body.of(body)); }

    void approver(String path, Object... body) { add(APPROVER, "POST", path, null, Body.of(body)); }

    void office(String path, Object... body) { add(FIELD_OFFICE, "POST", path, null, Body.of(body)); }

    void as(String role, String path, Object... body) { add(role, "POST", path, null, Body.of(body)); }

    /** Replaces what was read as of that version. */
    void replace(String role, String method, String path, long read, Object... body) {
        add(role, method, path, read, Body.of(body));
    }

    void put(String role, String path, Object... body) { add(role, "PUT", path, null, Body.of(body)); }

    Lane lane() { return new Lane(name, List.copyOf(wishes)); }

    private void add(String role, String method, String path, @Nullable Long read, Map<String, Object> body) {
        String said = Body.json(body);
        byte[] digest = Dice.digest(String.join("\n", method, path, String.valueOf(read), said));
        String key = "sample-" + name.replace('/', '-') + "-" + wishes.size() + "-"
                + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        wishes.add(new Wish(role, method, path, said, read, key));
    }
}
