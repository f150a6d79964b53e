package org.cooptrack.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.person.PersonCommand.*;
import org.cooptrack.events.person.*;
import org.cooptrack.events.person.IdentifiersRead.Purpose;
import org.cooptrack.events.person.IdentifiersRecorded.Occasion;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class PersonTest {
    private static final UUID AWA = UUID.fromString("3b241101-e2bb-4255-8caf-000000000001");
    private static final SealedIdentifiers FIRST = new SealedIdentifiers("Zmlyc3Q="),
            OTHER = new SealedIdentifiers("b3RoZXI=");
    private static final Instant GONE = Instant.parse("2026-06-30T11:59:59Z");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z");
    private final Case<PersonCommand, PersonState, PersonEvent> person = new Case<>(PersonState.START, Person::decide,
            Person::evolve, facts);

    @Test
    void a_person_is_registered_with_or_without_what_identifies_them() {
        assertThat(person.when(register(null))).containsExactly(new PersonRegistered(AWA));
        assertThat(person.when(register(null))).isEmpty();
        assertThat(person.when(register(FIRST)))
                .containsExactly(new IdentifiersRecorded(AWA, null, FIRST, Occasion.GIVEN));
        assertThat(person.when(register(FIRST))).isEmpty();
        person.refuses(register(OTHER), PersonRule.ALREADY_GIVEN, "/identifiers");
    }

    @Test
    void registration_and_identifiers_are_two_events_of_one_wish() {
        assertThat(person.when(register(FIRST))).hasExactlyElementsOfTypes(PersonRegistered.class,
                IdentifiersRecorded.class);
    }

    @Test
    void the_id_of_a_person_is_a_random_one() {
        person.refuses(new RegisterSealed(UUID.fromString("01980000-0000-7000-8000-000000000001"), null),
                PersonRule.ID_NOT_RANDOM, "/person");
    }

    @Test
    void nothing_happens_to_a_person_whom_nobody_registered() {
        for (PersonCommand wish : List.of(record(FIRST, Occasion.GIVEN), consent("2024"), withdraw("2024"), read(),
                erase()))
            person.refuses(wish, PersonRule.UNKNOWN, "/person");
    }

    @Test
    void identifiers_are_given_once_and_then_corrected_or_changed() {
        person.given(register(null));
        person.refuses(record(FIRST, Occasion.CORRECTED), PersonRule.NOTHING_TO_CORRECT, "/occasion");
        person.given(record(FIRST, Occasion.GIVEN));
        person.refuses(record(OTHER, Occasion.GIVEN), PersonRule.ALREADY_GIVEN, "/occasion");
        assertThat(person.when(record(OTHER, Occasion.CHANGED)))
                .containsExactly(new IdentifiersRecorded(AWA, FIRST, OTHER, Occasion.CHANGED));
        assertThat(person.when(record(OTHER, Occasion.CORRECTED))).isEmpty();
    }

    @Test
    void who_replaces_identifiers_says_which_version_was_read() {
        person.given(register(FIRST));
        facts.unread();
        person.refuses(record(OTHER, Occasion.CORRECTED), EverywhereRule.READ_BEFORE_REPLACING, "/identifiers");
    }

    @Test
    void every_reading_is_an_event() {
        person.given(register(FIRST));
        assertThat(person.when(read())).containsExactly(new IdentifiersRead(AWA, Purpose.CONTACT));
        assertThat(person.when(read())).hasSize(1);
    }

    @Test
    void what_was_never_recorded_is_not_read() {
        person.given(register(null));
        person.refuses(read(), PersonRule.NOTHING_TO_READ, "/person");
    }

    @Test
    void a_person_agrees_and_no_longer_agrees() {
        person.given(register(null));
        person.refuses(withdraw("2024-05"), PersonRule.CONSENT_NOT_GIVEN, "/consent");
        assertThat(person.when(consent("2024-03"))).hasSize(1);
        assertThat(person.when(consent("2024-03"))).isEmpty();
        assertThat(person.when(withdraw("2024-05"))).hasSize(1);
        person.refuses(withdraw("2024-05"), PersonRule.CONSENT_NOT_GIVEN, "/consent");
        assertThat(person.when(consent("2025"))).hasSize(1);
    }

    @Test
    void nobody_agrees_tomorrow() {
        person.given(register(null));
        person.refuses(consent("2026-07-02"), PersonRule.IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void an_erased_person_is_not_read_nor_identified_again() {
        person.given(register(FIRST));
        assertThat(person.when(erase())).singleElement().isInstanceOf(PersonErased.class);
        assertThat(person.when(erase())).isEmpty();
        assertThat(person.when(register(null))).isEmpty();
        person.refuses(register(OTHER), PersonRule.ERASED, "/person");
        for (PersonCommand wish : List.of(record(OTHER, Occasion.CHANGED), consent("2024"), read()))
            person.refuses(wish, PersonRule.ERASED, "/person");
    }

    private static RegisterSealed register(SealedIdentifiers identifiers) {
        return new RegisterSealed(AWA, identifiers);
    }

    private static RecordSealed record(SealedIdentifiers identifiers, Occasion occasion) {
        return new RecordSealed(AWA, identifiers, occasion);
    }

    private static GiveConsent consent(String on) { return new GiveConsent(AWA, Consent.CONTACT, FieldDate.parse(on)); }

    private static WithdrawConsent withdraw(String on) {
        return new WithdrawConsent(AWA, Consent.CONTACT, FieldDate.parse(on));
    }

    private static ReadIdentifiers read() { return new ReadIdentifiers(AWA, Purpose.CONTACT); }

    private static RecordErasure erase() {
        return new RecordErasure(AWA, GONE, PersonErased.Ground.ASKED_BY_THE_PERSON);
    }
}
