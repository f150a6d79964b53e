package org.cooptrack.command.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cooptrack.events.StreamId;
import org.cooptrack.ledger.Ledger;

/** Finds what a source speaks of by its code, which a stream of the ledger holds, or by its row key in another sheet of the source. */
final class SourceReferences implements References {
    private final Keyed keyed;
    private final Known known;
    private final SheetKinds kinds;
    private final Ledger ledger;
    private final Map<String, UUID> found = new ConcurrentHashMap<>();

    SourceReferences(Keyed keyed, Known known, SheetKinds kinds, Ledger ledger) {
        this.keyed = keyed;
        this.known = known;
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
        return Words.raw("claim." + component).flatMap(claim -> ledger.holder(claim + said)).map(StreamId::uuid);
    }

    private Optional<UUID> made(String component, String key) {
        return kinds.all().stream().filter(kind -> kind.made().contains(component))
                .flatMap(kind -> known.standing(keyed.id("row", kind.name(), key)).stream())
                .flatMap(row -> Optional.ofNullable(row.names().get(component)).stream()).findFirst()
                .map(UUID::fromString);
    }
}
