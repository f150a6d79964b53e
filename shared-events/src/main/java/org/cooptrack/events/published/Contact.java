package org.cooptrack.events.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about an activity, as published and in clear: it exists in memory alone, between reading and sealing or after
 * opening, and is in no event. What is not understood of it is kept with it, and where it stood, if not where the standard
 * has it.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Contact(@Nullable String type, List<Narrative> organisation, List<Narrative> department,
        List<Narrative> personName, List<Narrative> jobTitle, List<String> telephones, List<String> emails,
        List<String> websites, List<List<Narrative>> mailingAddresses, List<KeptElement> kept,
        @Nullable String outOfPlace) {
    public Contact {
        organisation = whole(organisation);
        department = whole(department);
        personName = whole(personName);
        jobTitle = whole(jobTitle);
        telephones = whole(telephones);
        emails = whole(emails);
        websites = whole(websites);
        mailingAddresses = whole(mailingAddresses);
        kept = whole(kept);
    }

    /** Tells nothing, so that no log line can. */
    @Override
    public String toString() { return "Contact[…]"; }

    /** Empty lists are not written. */
    private static <T> List<T> whole(@Nullable List<T> read) {
        return read == null ? List.of() : List.copyOf(read);
    }
}
