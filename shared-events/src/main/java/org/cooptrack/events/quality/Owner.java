package org.cooptrack.events.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.value.Written;

/** Who sees to a quality issue: {@code office:0198…}, {@code project:0198…} or {@code person:} with issuer and subject. */
@Written("office:0197a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b, project:0197a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b, "
        + "person:https://login.example.org a.ndiaye")
public record Owner(Kind kind, String id) {
    /** What an owner may be. */
    public enum Kind {
        OFFICE, PROJECT, PERSON
    }

    public static Owner office(UUID office) { return new Owner(Kind.OFFICE, office.toString()); }

    public static Owner project(UUID project) { return new Owner(Kind.PROJECT, project.toString()); }

    public static Owner person(Actor actor) {
        return new Owner(Kind.PERSON, actor.issuer() + " " + actor.subject());
    }

    @JsonCreator
    public static Owner parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1)
            throw new IllegalArgumentException("an owner is office:, project: or person: and who, not " + text);
        var owner = new Owner(Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)),
                text.substring(colon + 1));
        if (owner.kind() != Kind.PERSON) owner.uuid();
        else if (!owner.id().matches("\\S+ \\S.*"))
            throw new IllegalArgumentException("no issuer and subject: " + text);
        return owner;
    }

    /** Of an office or a project. */
    public UUID uuid() { return UUID.fromString(id); }

    @JsonValue
    @Override
    public String toString() { return kind.name().toLowerCase(Locale.ROOT) + ":" + id; }
}
