package org.cooptrack.command.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.law.Confidential;
import org.cooptrack.command.law.Telling;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Details;
import org.cooptrack.events.value.SealedDetails;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.vault.PersonKey;
import org.cooptrack.vault.SealedPlace;

/** What a case tells under seal so far: each fact with its details, told first or put right, in the order of history. */
record ToldCase(String stream, List<Confiding> told) {
    /** What is kept of details where the person's key is gone. */
    static final SealedDetails NOT_KEPT = new SealedDetails("");

    static ToldCase of(Ledger ledger, String stream) {
        return new ToldCase(stream, ledger.read(stream, 0).stream()
                .map(stored -> EventJson.read(stored.type(), stored.revision(), stored.data()))
                .filter(Confiding.class::isInstance).map(Confiding.class::cast).toList());
    }

    /** The one whose case it is: of whom it tells now. */
    Optional<UUID> person() {
        return told.stream().reduce((_, later) -> later).map(Confiding::person);
    }

    /** The same as was told of this fact before keeps its sealed form, so that the same wish is known again. */
    SealedDetails sealed(Telling wish, PersonKey key) {
        return openable(key).filter(event -> event.told().equals(wish.told()))
                .filter(event -> open(event, key).equals(wish.details())).map(Confiding::details).findFirst()
                .orElseGet(() -> new SealedDetails(key.seal(place(wish.told()), EventJson.write(wish.details()))));
    }

    /** Held against the exact day of that on which it follows, which is open here and nowhere else. */
    void inTime(Telling wish, PersonKey key) {
        Telling.Since since = wish.since();
        if (since == null) return;
        openable(key).filter(event -> since.facts().contains(event.told())).reduce((_, later) -> later)
                .ifPresent(event -> Confidential.since(open(event, key), since, wish.details()));
    }

    /** What stands of each fact, in the order in which they were told first. */
    List<OpenedCase.Opened> opened(PersonKey key) {
        var latest = new LinkedHashMap<Told, Confiding>();
        openable(key).forEach(event -> latest.put(event.told(), event));
        return latest.values().stream().map(event -> new OpenedCase.Opened(event.told().type(),
                event.told().which(), open(event, key))).toList();
    }

    private Stream<Confiding> openable(PersonKey key) {
        return told.stream()
                .filter(event -> event.person().equals(key.person()) && !event.details().equals(NOT_KEPT));
    }

    private Details open(Confiding event, PersonKey key) {
        return EventJson.read(Details.class, key.open(place(event.told()), event.details().sealed()));
    }

    /** Under the event that tells it first: what is put right stands in the place of what it was. */
    private SealedPlace place(Told fact) {
        return new SealedPlace(stream, fact.type(), "details " + fact.which());
    }
}
