package org.cooptrack.command.adoption;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.cooptrack.events.project.ContactsPublished;
import org.cooptrack.events.project.ProjectAdopted;
import org.cooptrack.events.project.ProjectAdoption;
import org.cooptrack.events.project.ProjectAdoptionAmended;
import org.cooptrack.events.project.ProjectEvent;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.published.SealedContact;

/** What stands of an adopted project's life: what was published last, and the contact details, sealed. */
record AdoptedLife(Optional<PublishedProject> published, List<SealedContact> contacts) {
    static final AdoptedLife NONE = new AdoptedLife(Optional.empty(), List.of());

    AdoptedLife after(ProjectEvent event) {
        if (event instanceof ContactsPublished said) return new AdoptedLife(published, said.after());
        return event instanceof ProjectAdoption adoption ? new AdoptedLife(said(adoption), contacts) : this;
    }

    /** Whether these are the contacts that stand, in whatever order. */
    boolean has(List<SealedContact> others) {
        return others.size() == contacts.size() && new HashSet<>(contacts).containsAll(others);
    }

    private Optional<PublishedProject> said(ProjectAdoption event) {
        return switch (event) {
            case ProjectAdopted adopted -> Optional.of(adopted.published());
            case ProjectAdoptionAmended amended ->
                published.map(before -> before.with(amended.after(), amended.lastUpdated()));
        };
    }
}
