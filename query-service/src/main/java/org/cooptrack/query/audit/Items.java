package org.cooptrack.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.audit.SampledEntry;
import org.cooptrack.events.evidence.EvidenceNamed;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.projection.Parsed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of the entries of a sample what history and the facts know of them. */
@Component
class Items {
    private final LedgerReader ledger;
    private final JdbcClient views;

    Items(LedgerReader ledger, JdbcClient views) {
        this.ledger = ledger;
        this.views = views;
    }

    /** @param from the number of the first, counted from 1 */
    List<Item> of(Sample sample, int from, int most) {
        List<SampledEntry> all = sample.drawn().drawn();
        List<SampledEntry> some = all.subList(Math.min(from - 1, all.size()), Math.min(from - 1 + most, all.size()));
        Map<EventId, Recorded<Event>> events = events(some);
        Map<String, Happening> happenings = happenings(some);
        var items = new ArrayList<Item>();
        for (SampledEntry entry : some) {
            int number = from + items.size();
            items.add(item(number, entry, Objects.requireNonNull(events.get(entry.event())),
                    happenings.get(entry.event() + "," + entry.entry()), sample.tests().get(number)));
        }
        return items;
    }

    private static Item item(int number, SampledEntry entry, Recorded<Event> event, @Nullable Happening happening,
            @Nullable Tested tested) {
        return new Item(number, entry.event(), EventTypes.nameOf(event.event().getClass()), entry.entry(),
                entry.contribution(), entry.stratum(), happening == null ? null : happening.from(),
                happening == null ? null : happening.upTo(), happening == null ? List.of() : happening.projects(),
                happening == null ? List.of() : happening.countries(), event.recordedAt(), event.metadata().actor(),
                event.metadata().role(), EvidenceNamed.in(event.event()),
                "/v1/history/" + entry.event().stream() + "?from=" + entry.event().version() + "&limit=1",
                tested == null ? null : Item.Found.of(tested));
    }

    private Map<EventId, Recorded<Event>> events(List<SampledEntry> entries) {
        List<EventId> ids = entries.stream().map(SampledEntry::event).distinct().toList();
        var found = new HashMap<EventId, Recorded<Event>>();
        ledger.read(ids.stream().map(EventId::stream).toList(), ids.stream().map(EventId::version).toList()).stream()
                .map(Parsed::of).forEach(recorded -> found.put(recorded.id(), recorded));
        return found;
    }

    /** When and where an entry is said to have happened. */
    private record Happening(String key, LocalDate from, LocalDate upTo, List<String> projects,
            List<String> countries) {
        static Happening of(ResultSet row) throws SQLException {
            return new Happening(row.getString(1) + "," + row.getInt(2), row.getObject(3, LocalDate.class),
                    row.getObject(4, LocalDate.class), texts(row.getString(5)), texts(row.getString(6)));
        }

        private static List<String> texts(@Nullable String json) {
            return json == null ? List.of() : List.of(EventJson.read(String[].class, json));
        }
    }

    private Map<String, Happening> happenings(List<SampledEntry> entries) {
        var found = new HashMap<String, Happening>();
        views.sql(
                "select event_id, ordinal, occurred_from, occurred_to, dimensions->>'project', dimensions->>'country' "
                        + "from fact where event_id = any (?)")
                .param(entries.stream().map(entry -> entry.event().toString()).distinct().toArray(String[]::new))
                .query((row, _) -> Happening.of(row)).list().forEach(one -> found.put(one.key(), one));
        return found;
    }
}
