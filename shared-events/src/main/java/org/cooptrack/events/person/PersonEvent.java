package org.cooptrack.events.person;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What is recorded of a person as a person: a random id, and what only the person's own key opens. Never what an activity did for them. */
@Streams("person")
public sealed interface PersonEvent extends Event
        permits PersonRegistered, IdentifiersRecorded, IdentifiersRead, ConsentGiven, ConsentWithdrawn, PersonErased {
    UUID person();
}
