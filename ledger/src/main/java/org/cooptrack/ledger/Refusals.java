package org.cooptrack.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How often wishes were refused, by whom they were asked and under which rule, day by day. They are no events, and nothing rests on them. */
public final class Refusals {
    private static final String ADD = """
            insert into refusal (key, day, issuer, subject, roles, command, rule, times)
            select day || '-' || md5(concat_ws(E'\\n', issuer, subject, roles, command, rule)), day::date, issuer, subject,
                   string_to_array(roles, ','), command, rule, times::bigint
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
              as v(day, issuer, subject, roles, command, rule, times)
            on conflict (key) do update set times = refusal.times + excluded.times""";
    private static final String LIST = """
            select key, day, issuer, subject, array_to_string(roles, ','), command, rule, times from refusal
            where day between ? and ? and (? = '' or ? = any (roles)) and ? in ('', subject) and ? in ('', rule) and key > ?
            order by key limit ?""";

    private final LedgerReader ledger;

    public Refusals(LedgerReader ledger) { this.ledger = ledger; }

    /** Whose wishes: the actor and the roles of the token, comma-separated in order; which command, and by which rule refused. */
    public record Kind(LocalDate day, String issuer, String subject, String roles, String command, String rule) {}

    /** How often, under the key after which a list goes on. */
    public record Counted(String key, Kind kind, long times) {}

    /** Which refusals are asked for: within these days, and of one role, subject or rule where one is named. */
    public record Asked(LocalDate from, LocalDate upTo, @Nullable String role, @Nullable String subject,
            @Nullable String rule) {}

    /** Adds so many to what was counted before. */
    public void add(Map<Kind, Long> times) {
        if (times.isEmpty()) return;
        ledger.with(connection -> {
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                List<Function<Kind, String>> parts = List.of(kind -> kind.day().toString(), Kind::issuer,
                        Kind::subject, Kind::roles, Kind::command, Kind::rule);
                for (int at = 0; at < parts.size(); at++)
                    add.setArray(at + 1, connection.createArrayOf("text", texts(times.keySet(), parts.get(at))));
                add.setArray(parts.size() + 1, connection.createArrayOf("text",
                        times.values().stream().map(String::valueOf).toArray(String[]::new)));
                return add.executeUpdate();
            }
        });
    }

    /** So many at most after a key, by day. */
    public List<Counted> list(Asked asked, String after, int most) {
        return ledger.ask(LIST, Refusals::counted, asked.from(), asked.upTo(), anyOr(asked.role()),
                anyOr(asked.role()), anyOr(asked.subject()), anyOr(asked.rule()), after, most);
    }

    private static String anyOr(@Nullable String named) { return named == null ? "" : named; }

    private static String[] texts(Collection<Kind> kinds, Function<Kind, String> part) {
        return kinds.stream().map(part).toArray(String[]::new);
    }

    private static List<Counted> counted(ResultSet rows) throws SQLException {
        var found = new ArrayList<Counted>();
        while (rows.next())
            found.add(new Counted(rows.getString(1),
                    new Kind(rows.getObject(2, LocalDate.class), rows.getString(3), rows.getString(4),
                            rows.getString(5), rows.getString(6), rows.getString(7)),
                    rows.getLong(8)));
        return found;
    }
}
