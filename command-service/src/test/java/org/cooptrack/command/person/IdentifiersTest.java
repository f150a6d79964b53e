package org.cooptrack.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.person.IdentifyingCommand.RecordIdentifiers;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.events.person.IdentifiersRecorded.Occasion;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Sex;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of identifiers at the edge, and by which of them persons resemble each other. */
@NullUnmarked
class IdentifiersTest {
    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    private final Case<RecordIdentifiers, UUID, Object> edge = new Case<>(UUID.randomUUID(), (wish, _, facts) -> {
        IdentifyingCommand.possible(wish.identifiers(), facts.now());
        return List.of();
    }, (state, _, _) -> state, new GivenFacts(NOW.toString()));

    @Test
    void identifiers_say_something() {
        edge.refuses(wish(new Identifiers(null, null, null, null, null, null, null)), PersonRule.NOTHING_SAID,
                "/identifiers");
        edge.refuses(wish(new Identifiers(List.of(" "), null, null, "", List.of(), List.of(), null)),
                PersonRule.NOTHING_SAID, "/identifiers");
        assertThat(edge.when(wish(new Identifiers(List.of("Awa"), null, null, null, null, null, null)))).isEmpty();
    }

    @Test
    void nobody_is_born_tomorrow() {
        edge.refuses(wish(of("Awa", "2026-07-02", null, null)), PersonRule.BORN_IN_THE_FUTURE, "/identifiers/born");
    }

    @Test
    void identifiers_tell_nothing_to_a_log() {
        var card = new Identifiers.Card("passport", "zqxjwk");
        var clear = new Identifiers(List.of("namezqxjwk"), null, null, "zqxjwk", List.of("zqxjwk"), List.of(card),
                "zqxjwk");
        assertThat(clear + " " + card + " " + wish(clear)).doesNotContain("zqxjwk");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Awa NDIAYE | ndiaye awa", "José da Silva | SILVA Jose",
            "Søren Åström | soren astrom",
            "Θεόδωρος Παπαδόπουλος | Papadópoulos Theódoros", "Юлия Иванова | IVANOVA Ûliâ",
            "Mohamed Ben Al-Haddad | Haddad mohamed",
            "Nguyễn Thị Minh | Nguyen Thi Minh", "Suharto | SUHARTO", "Van | van",
            "Ludwig von der Linde | Linde, Ludwig",
            "ﺃﺣﻤﺪ | أحمد", "Gro\u00DF | Gross", "e\u0301ric | ÉRIC"})
    void a_name_is_the_same_in_other_cases_letters_and_orders(String one, String other) {
        assertThat(Resemblance.name(one)).isNotEmpty().isEqualTo(Resemblance.name(other));
    }

    @Test
    void different_names_are_different() {
        assertThat(Resemblance.name("Awa Ndiaye")).isNotEqualTo(Resemblance.name("Awa Diop"));
        assertThat(Resemblance.name("阿瓦")).isNotEmpty().isNotEqualTo(Resemblance.name("阿里"));
    }

    @Test
    void persons_resemble_each_other_by_a_name_and_two_of_year_sex_and_place() {
        var whole = Resemblance.of(of("Awa Ndiaye", "1991-04", Sex.FEMALE, "Kaolack"));
        assertThat(whole).hasSize(3);
        assertThat(Resemblance.of(of("ndiaye AWA", "1991", Sex.FEMALE, null))).hasSize(1).isSubsetOf(whole);
        assertThat(Resemblance.of(of("Awa Ndiaye", "1991-04-07", null, "KAOLACK"))).hasSize(1).isSubsetOf(whole);
        assertThat(Resemblance.of(of("Awa Ndiaye", "1992", Sex.MALE, "Kaolack"))).doesNotContainAnyElementsOf(whole);
        assertThat(Resemblance.of(of("Awa Ndiaye", "1991", null, null))).isEmpty();
    }

    private static RecordIdentifiers wish(Identifiers clear) {
        return new RecordIdentifiers(UUID.randomUUID(), clear, Occasion.GIVEN);
    }

    private static Identifiers of(String name, String born, Sex sex, String place) {
        return new Identifiers(List.of(name), FieldDate.parse(born), sex, place, null, null, null);
    }
}
