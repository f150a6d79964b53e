package org.cooptrack.events.published;

import java.util.List;

/** What an activity is called and what it says of itself, in every language, with its documents. */
public record Wording(List<Narrative> titles, List<Description> descriptions, List<Document> documents) {
    public Wording {
        titles = List.copyOf(titles);
        descriptions = List.copyOf(descriptions);
        documents = List.copyOf(documents);
    }
}
