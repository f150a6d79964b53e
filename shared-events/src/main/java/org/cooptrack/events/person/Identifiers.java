package org.cooptrack.events.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a person, in clear: names in any script and order, birth as precisely as it is known, place of origin, how
 * to reach them, cards, notes. It exists in memory alone, before sealing or after opening, and is in no event.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Identifiers(@Nullable List<String> names, @Nullable FieldDate born, @Nullable Sex sex,
        @Nullable String place, @Nullable List<String> contacts, @Nullable List<Card> cards, @Nullable String notes) {
    public Identifiers {
        names = names == null ? null : List.copyOf(names);
        contacts = contacts == null ? null : List.copyOf(contacts);
        cards = cards == null ? null : List.copyOf(cards);
    }

    /** A card or document in the person's name: its kind and who issued it, and its number. */
    public record Card(String kind, String number) {
        /** Tells nothing, so that no log line can. */
        @Override
        public String toString() { return "Card[…]"; }
    }

    /** Whether nothing is said at all. */
    @JsonIgnore
    public boolean isEmpty() {
        return born == null && sex == null && blank(place) && blank(notes) && none(contacts) && none(names)
                && (cards == null || cards.isEmpty());
    }

    /** Tells nothing, so that no log line can. */
    @Override
    public String toString() { return "Identifiers[…]"; }

    private static boolean none(@Nullable List<String> texts) {
        return texts == null || texts.stream().allMatch(String::isBlank);
    }

    private static boolean blank(@Nullable String text) { return text == null || text.isBlank(); }
}
