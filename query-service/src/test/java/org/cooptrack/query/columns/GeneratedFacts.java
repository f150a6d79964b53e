package org.cooptrack.query.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.cooptrack.events.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * So many facts under thirty measures, by a fixed seed: fifty years, 5,000 projects in 110 countries, six persons for ten facts,
 * two of a hundred taken back, one of ten shared by two projects. The more of a measure the smaller its number; every third is money.
 */
final class GeneratedFacts {
    static final int MEASURES = 30, PROJECTS = 5_000, COUNTRIES = 110, PARTNERS = 115;
    static final List<String> CODES = List.of("SN", "KE", "UG", "ML", "NE", "BJ", "TG", "GH", "NG", "CM", "TD", "GA",
            "CG", "CD", "RW", "BI", "TZ", "MZ", "ZM", "ZW", "MW", "BW", "NA", "ZA", "LS", "SZ", "MG", "KM", "MU", "SC",
            "ET", "ER", "DJ", "SO", "SD", "SS", "EG", "LY", "TN", "DZ", "MA", "MR", "GM", "GW", "GN", "SL", "LR", "CI",
            "BF", "CV", "ST", "GQ", "AO", "CF", "JO", "LB", "SY", "IQ", "YE", "OM", "PK", "IN", "BD", "NP", "LK", "BT",
            "MM", "TH", "LA", "KH", "VN", "ID", "PH", "MY", "TL", "PG", "FJ", "WS", "TO", "VU", "SB", "CN", "MN", "KZ",
            "KG", "TJ", "UZ", "TM", "AZ", "AM", "GE", "TR", "UA", "MD", "AL", "BA", "RS", "MK", "ME", "MX", "GT", "HN",
            "SV", "NI", "CR", "PA", "CO", "EC", "PE", "BO");
    private static final String[] SEXES = {"FEMALE", "MALE", "OTHER", "NOT_STATED"};
    private static final String[] AGES = {"0-4", "5-11", "12", "13", "14", "15", "16-17", "18-24", "25-29", "30-34",
            "35-54", "55-64", "65+", "UNKNOWN"};
    private static final String[] DISABILITY = {"YES", "NO", "UNKNOWN"};
    private static final int FIRST_DAY = (int) LocalDate.of(1976, 1, 1).toEpochDay(), DAYS = 50 * 365;

    private final SplittableRandom random = new SplittableRandom(20_261_127);
    private final int facts;
    private final @Nullable Entry[] lately = new Entry[4_096];

    GeneratedFacts(int facts) { this.facts = facts; }

    static UUID project(int number) {
        return new UUID(0x0190_0000_0000_7000L + number, 0x8000_0000_0000_0000L + number);
    }

    static String measure(int number) { return "measure-" + number; }

    static boolean isMoney(int measure) { return measure % 3 == 2; }

    void each(Consumer<Entry> into) {
        for (int position = 0; position < facts; position++) {
            int slot = random.nextInt(lately.length);
            Entry before = lately[slot];
            if (before != null && random.nextInt(50) == 0) {
                into.accept(new Entry(position, "thing:" + position + "/0", 0, before.measure(), before.subject(),
                        before.quantity().negate(), -1, before.from(), before.to(), before.dimensions(),
                        before.origin(), before.evidenced(), position, position));
                lately[slot] = null;
            } else {
                Entry fresh = fresh(position);
                lately[slot] = fresh;
                into.accept(fresh);
            }
        }
    }

    private Entry fresh(int position) {
        double u = random.nextDouble();
        int measure = (int) (MEASURES * u * u);
        int project = random.nextInt(PROJECTS);
        int day = FIRST_DAY + random.nextInt(DAYS);
        boolean shared = random.nextInt(10) == 0;
        String projects = "[\"" + project(project) + (shared ? "\", \"" + project((project + 7) % PROJECTS) : "")
                + "\"]";
        boolean money = isMoney(measure);
        String said = "{" + (money ? "\"currency\": [\"USD\"], " : person())
                + "\"topic\": [\"T" + random.nextInt(12) + "\"], \"office\": [\"" + new UUID(7, project % 60)
                + "\"], \"country\": [\""
                + CODES.get(project % COUNTRIES) + "\"], \"project\": " + projects + ", \"implementing-partner\": [\""
                + new UUID(8, project % 300) + "\"]}";
        return new Entry(position, "thing:" + position + "/0", 0, measure(measure),
                money ? null : new UUID(1, random.nextInt(Math.max(1, facts * 6 / 10))),
                money ? BigDecimal.valueOf(random.nextInt(100_000_000), 2) : BigDecimal.ONE, 1, day, day, said,
                "thing:" + position + "/0", random.nextInt(3) == 0, position, position);
    }

    private String person() {
        return "\"sex\": [\"" + SEXES[random.nextInt(20) == 0 ? 2 + random.nextInt(2) : random.nextInt(2)]
                + "\"], \"age-band\": [\"" + AGES[random.nextInt(AGES.length)] + "\"], \"disability\": [\""
                + DISABILITY[random.nextInt(3)] + "\"], ";
    }

    /** Who funds projects, and which of their years are certified. */
    static void beside(Columns columns, int facts) {
        for (int project = 0; project < PROJECTS; project++) {
            for (int funder = 0; funder <= project % 3; funder++)
                columns.said.put(Dimension.DEVELOPMENT_PARTNER.code(), project(project).toString(), new Said.Span(
                        new UUID(9, (project + 31 * funder) % PARTNERS).toString(), -700_000,
                        2_900_000, 0, Integer.MAX_VALUE));
            if (project % 3 == 0) for (int year = 1976; year < 2020; year++)
                columns.standings.put(project(project).toString(), new Standings.Stood(project + "-" + year,
                        (int) LocalDate.of(year, 1, 1).toEpochDay(), (int) LocalDate.of(year, 12, 31).toEpochDay(),
                        "CERTIFIED", facts / 2, Integer.MAX_VALUE));
        }
        for (String country : CODES)
            columns.said.put(Dimension.ILO_REGION.code(), country, new Said.Span("R" + country.charAt(0), -700_000,
                    2_900_000, -1, Integer.MAX_VALUE));
    }

    /** Straight into columns. */
    static Columns columns(int facts) {
        var columns = new Columns(List.of());
        var saying = new Saying(columns);
        Map<String, List<List<int[]>>> together = new HashMap<>();
        beside(columns, facts);
        new GeneratedFacts(facts).each(entry -> {
            Table table = columns.made(entry.measure());
            int row = table.size();
            table.add(entry, entry.subject() == null ? 0 : columns.subjects.of(entry.subject()),
                    saying.of(entry.dimensions()), columns.days.code(entry.from(), entry.to()), 0);
            if (entry.weight() > 0) return;
            int position = (int) entry.position();
            int origin = Integer.parseInt(entry.origin().substring("thing:".length(), entry.origin().indexOf('/')));
            List<int[]> rows = new ArrayList<>();
            rows.add(new int[]{table.row(origin, 0), position});
            rows.add(new int[]{row, position});
            together.computeIfAbsent(entry.measure(), _ -> new ArrayList<>()).add(rows);
        });
        together.forEach((measure, origins) -> columns.made(measure).together(origins));
        columns.reached(facts - 1);
        return columns;
    }
}
