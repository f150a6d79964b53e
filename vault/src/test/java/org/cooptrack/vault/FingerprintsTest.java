package org.cooptrack.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Random;
import java.util.List;
import java.util.UUID;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private static final PostgresForTests POSTGRES = PostgresForTests.shared();
    private static final Aead WRAPPING = AesGcm.of(Random.randBytes(32));
    private static final SealedPlace PLACE = new SealedPlace("person:1", "person.IdentifiersRecorded", "sealed");
    private static final Vault VAULT = opened();

    private final UUID awa = UUID.randomUUID(), awe = UUID.randomUUID();
    private final Fingerprints prints = VAULT.fingerprints();

    @AfterAll
    static void end() { VAULT.close(); }

    @Test
    void a_person_who_has_an_id_already_gets_one_key_and_no_other() {
        String sealed = VAULT.keyOf(awa).orElseThrow().seal(PLACE, "Awa");
        assertThat(VAULT.keyOf(awa).orElseThrow().open(PLACE, sealed)).isEqualTo("Awa");
    }

    @Test
    void who_was_erased_gets_no_key_even_if_there_never_was_one() {
        VAULT.keyOf(awa);
        var since = VAULT.erase(awa);
        assertThat(VAULT.erase(awa)).isEqualTo(since);
        assertThat(VAULT.keyOf(awa)).isEmpty();
        VAULT.erase(awe);
        assertThat(VAULT.keyOf(awe)).isEmpty();
    }

    @Test
    void persons_are_alike_who_have_a_print_in_common_and_never_to_themselves() {
        kept(awa, "name " + awa, "other");
        kept(awe, "name " + awa);
        assertThat(prints.alike(awe, List.of("name " + awa))).containsExactly(awa);
        assertThat(prints.alike(awa, List.of("name " + awa))).containsExactly(awe);
        assertThat(prints.alike(awa, List.of("nobody"))).isEmpty();
        assertThat(prints.alike(awa, List.of())).isEmpty();
        prints.keep(awa, List.of("renamed"), 1);
        assertThat(prints.alike(awe, List.of("name " + awa))).isEmpty();
    }

    @Test
    void fingerprints_go_with_the_key_and_do_not_come_back() {
        kept(awa, "erased " + awa);
        kept(awe, "destroyed " + awa);
        VAULT.erase(awa);
        assertThat(VAULT.destroy(awe)).isTrue();
        for (UUID gone : List.of(awa, awe))
            prints.keep(gone, List.of("erased " + awa, "destroyed " + awa), 2);
        assertThat(prints.alike(UUID.randomUUID(), List.of("erased " + awa, "destroyed " + awa))).isEmpty();
        assertThat(Sql.all(VAULT.database(), "select person from fingerprint where person in (?, ?)",
                row -> row.getString(1), awa, awe)).isEmpty();
    }

    @Test
    void prints_of_an_earlier_form_are_made_anew_unless_later_ones_were_kept_meanwhile() {
        kept(awa, "old " + awa);
        kept(awe, "old " + awe);
        assertThat(prints.older(2, 1_000)).contains(awa, awe);
        assertThat(prints.older(2, 1)).hasSize(1);
        prints.renew(awa, List.of("new " + awa), 2);
        prints.renew(awa, List.of("late " + awa), 2);
        prints.keep(awe, List.of("corrected " + awe), 2);
        prints.renew(awe, List.of("new " + awe), 2);
        assertThat(prints.alike(UUID.randomUUID(), List.of("new " + awa))).containsExactly(awa);
        assertThat(prints.alike(UUID.randomUUID(), List.of("corrected " + awe))).containsExactly(awe);
        assertThat(prints.alike(UUID.randomUUID(),
                List.of("old " + awa, "late " + awa, "old " + awe, "new " + awe))).isEmpty();
        assertThat(prints.older(2, 1_000)).doesNotContain(awa, awe);
    }

    @Test
    void what_a_node_of_the_release_before_keeps_is_made_anew() {
        VAULT.keyOf(awa);
        prints.keep(awa, List.of("new " + awa), 2);
        Sql.all(VAULT.database(), "select keep_fingerprints(?, ?)", row -> row.getObject(1) == null, awa,
                new byte[][]{{1, 2, 3}});
        assertThat(prints.older(2, 1_000)).contains(awa);
        assertThat(prints.alike(UUID.randomUUID(), List.of("new " + awa))).isEmpty();
    }

    @Test
    void of_a_hundred_and_one_alike_those_are_told_who_have_most_in_common() {
        var many = VAULT.newPersons(101).stream().map(PersonKey::person).toList();
        many.forEach(one -> prints.keep(one, List.of("crowd " + awa), 2));
        prints.keep(many.getLast(), List.of("crowd " + awa, "near " + awa), 2);
        assertThat(prints.alike(awa, List.of("crowd " + awa, "near " + awa))).hasSize(100).startsWith(many.getLast());
    }

    @Test
    void a_print_is_made_by_a_key_of_the_vault() {
        assertThat(prints.of("Awa")).isEqualTo(VAULT.fingerprints().of("Awa")).hasSize(64);
        try (var other = opened()) {
            assertThat(other.fingerprints().of("Awa")).isNotEqualTo(prints.of("Awa"));
        }
    }

    private void kept(UUID person, String... texts) {
        VAULT.keyOf(person);
        prints.keep(person, List.of(texts), 1);
    }

    private static Vault opened() {
        String database = POSTGRES.fresh("vault");
        VaultSchema.migrate(POSTGRES.dataSource(Login.VAULT_OWNER, database));
        return Vault.open(new VaultAddress(POSTGRES.url(database), Login.VAULT_KEEPER.role(),
                PostgresForTests.password(Login.VAULT_KEEPER)), WRAPPING);
    }
}
