package org.cooptrack.command.iati;

import static org.cooptrack.command.iati.Said.narratives;

import java.util.List;
import org.cooptrack.events.published.Contact;
import org.jspecify.annotations.Nullable;

/**
 * Understands contact details. They are taken out of the activity whole, wherever they stand and in whatever spelling, so that
 * nothing of them is kept elsewhere.
 */
final class ContactReading {
    private static final String NAME = "contact-info";

    private ContactReading() {}

    static List<Contact> of(Element activity) {
        return activity.withhold(NAME).stream().map(ContactReading::contact).toList();
    }

    private static Contact contact(Element info) {
        return new Contact(info.take("type"), narratives(info, "organisation"), narratives(info, "department"),
                narratives(info, "person-name"), narratives(info, "job-title"), texts(info, "telephone"),
                texts(info, "email"), texts(info, "website"), info.all("mailing-address").stream()
                        .map(Said::narratives).filter(address -> !address.isEmpty()).toList(),
                info.leftOver(), outOfPlace(info));
    }

    private static List<String> texts(Element info, String name) {
        return info.all(name).stream().map(Element::takeText).filter(text -> !text.isEmpty()).toList();
    }

    /** Where it stands, if that is not where the standard has it. */
    private static @Nullable String outOfPlace(Element info) {
        String path = info.path();
        return path.matches(NAME + "\\[\\d+]") ? null : path;
    }
}
