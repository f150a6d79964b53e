package org.cooptrack.query.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.time.Instant;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.person.*;
import org.cooptrack.events.person.IdentifiersRead.Purpose;
import org.cooptrack.events.person.IdentifiersRecorded.Occasion;
import org.cooptrack.events.value.FieldDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PersonQueriesTest {
    private final UUID awa = UUID.randomUUID();
    private final UUID awe = UUID.randomUUID();

    @Test
    void a_person_is_shown_without_anything_that_identifies_them_not_even_sealed() {
        long erased = happened("person:" + awa, new PersonRegistered(awa),
                new IdentifiersRecorded(awa, null, new SealedIdentifiers("c2VhbGVk"), Occasion.GIVEN),
                new ConsentGiven(awa, Consent.CONTACT, FieldDate.parse("2024-03")),
                new ConsentGiven(awa, Consent.RECORDING, FieldDate.parse("2024-03")),
                new ConsentWithdrawn(awa, Consent.CONTACT, FieldDate.parse("2024-04")),
                new IdentifiersRead(awa, Purpose.VERIFICATION),
                new PersonErased(awa, Instant.parse("2024-05-01T10:00:00Z"), PersonErased.Ground.ORDERED));
        JsonNode person = json("/v1/persons/" + awa + "?atLeast=" + erased, Role.FIELD_OFFICE);
        assertThat(person.toString()).doesNotContain("c2VhbGVk").isEqualTo("{\"person\":\"" + awa
                + "\",\"identified\":false,\"consents\":[\"RECORDING\"],\"readings\":1,\"erasure\":"
                + "{\"keyDestroyedAt\":\"2024-05-01T10:00:00Z\",\"ground\":\"ORDERED\"}}");
        assertThat(json("/v1/persons?erased=true&limit=1000", Role.AUDITOR).toString()).contains(awa.toString());
        assertThat(json("/v1/persons?erased=false&limit=1000", Role.AUDITOR).toString())
                .doesNotContain(awa.toString());
        assertThat(get("/v1/persons/" + awa, Role.ANALYST).statusCode()).isEqualTo(403);
        assertThat(get("/v1/persons/" + UUID.randomUUID(), Role.AUDITOR).statusCode()).isEqualTo(404);
    }

    @Test
    void a_duplicate_is_open_until_it_is_decided_and_found_by_either_person() {
        String stream = DuplicateStream.of(awa, awe);
        seen(happened(stream, new DuplicateProposed(awa, awe, Likeness.SAME_CARD)), awa, "OPEN");
        seen(happened(stream, new DuplicateRefused(awe, awa, Difference.DIFFERENT_BIRTH)), awe, "REFUSED");
        seen(happened(stream, new DuplicateProposed(awe, awa, Likeness.SAME_CONTACT),
                new PersonsMerged(awe, awa, Likeness.SAME_CONTACT)), awe, "MERGED");
        JsonNode back = seen(happened(stream, new MergeTakenBack(awe, awa, new EventId(stream, 3), Difference.SLIP)),
                awa, "TAKEN_BACK");
        assertThat(back.get("person").asString()).isEqualTo(awe.toString());
        assertThat(back.get("likeness").asString()).isEqualTo("SAME_CONTACT");
        assertThat(back.get("difference").asString()).isEqualTo("SLIP");
    }

    private static JsonNode seen(long position, UUID person, String standing) {
        JsonNode items = json("/v1/duplicates?person=" + person + "&standing=" + standing + "&atLeast=" + position,
                Role.FIELD_OFFICE).get("items");
        assertThat(items.size()).isEqualTo(1);
        return items.get(0);
    }
}
