package org.cooptrack.launcher.sample;

import java.util.List;

/** A field office, or headquarters, under another one. */
record Office(String code, String above, String country, int opened, String french, String english, String spanish) {
    static final List<Office> ALL = Rows.of("offices").stream().map(Office::of).toList();

    private static Office of(List<String> row) {
        return new Office(row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3)), row.get(4), row.get(5),
                row.get(6));
    }
}
