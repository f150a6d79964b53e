package org.cooptrack.command.sheet;

import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cooptrack.events.StreamId;
import org.cooptrack.ledger.Ledger;

/**
 * Finds what a source speaks of by its code, which a stream of the ledger holds, or by its row key in another sheet of the
 * source: one about the same kind of activity before all others.
 */
final class SourceReferences implements References {
    private final Keyed keyed;
    private final Known known;
    private final SheetKind asking;
    private final SheetKinds kinds;
    private final Ledger ledger;
    private final Map<String, UUID> found = new ConcurrentHashMap<>();

    SourceReferences(Keyed keyed, Known known, SheetKind asking, SheetKinds kinds, Ledger ledger) {
        this.keyed = keyed;
        this.known = known;
        this.asking = asking;
        this.kinds = kinds;
        this.ledger = ledger;
    }

    @Override
    public UUID person(String number) { return keyed.person(number); }

    @Override
    public Optional<UUID> thing(String component, String said) {
        String asked = component + " " + said;
        Optional<UUID> thing = Optional.ofNullable(found.get(asked)).or(() -> held(component, said))
                .or(() -> made(component, said));
        thing.ifPresent(it -> found.put(asked, it));
        return thing;
    }

    private Optional<UUID> held(String component, String said) {
        return Words.raw("claim." + component).flatMap(claim -> ledger.holder(claim + said)
                .or(() -> ledger.holder(claim + said.strip().toUpperCase(Locale.ROOT)))).map(StreamId::uuid);
    }

    private Optional<UUID> made(String component, String key) {
        String thing = Words.raw("refers." + component).orElse(component);
        var making = kinds.all().stream().filter(kind -> kind.made().contains(thing)).toList();
        var own = making.stream().filter(this::isOfTheSameSlice).toList();
        return (own.isEmpty() ? making : own).stream()
                .flatMap(kind -> made(kind, thing, key).or(() -> numbered(kind, thing, key)).stream()).findFirst();
    }

    private Optional<UUID> made(SheetKind kind, String thing, String key) {
        return known.standing(keyed.id("row", kind.name(), key))
                .flatMap(row -> Optional.ofNullable(row.names().get(thing))).map(UUID::fromString);
    }

    /** Of several that one row made: its key, a slash and the number. */
    private Optional<UUID> numbered(SheetKind kind, String thing, String said) {
        int slash = said.lastIndexOf('/');
        if (slash < 0) return Optional.empty();
        String number = said.substring(slash + 1);
        return made(kind, number.equals("1") ? thing : thing + number, said.substring(0, slash));
    }

    private boolean isOfTheSameSlice(SheetKind kind) {
        return kind.command().getPackage().equals(asking.command().getPackage());
    }
}
