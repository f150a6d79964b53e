package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.cooptrack.postgres.Login;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    private final Environment environment = new Environment(database -> "jdbc:" + database,
            Arrays.stream(Login.values())
                    .collect(Collectors.toMap(login -> login, login -> "secret of " + login.role())),
            Path.of("/secrets/vault-key"), Path.of("/secrets/seal-key"), Path.of("/secrets/seal-last"),
            URI.create("http://127.0.0.1:9"), URI.create("http://127.0.0.1:18081"), "secret of pages");

    @Test
    void variables_are_named_as_spring_reads_them() {
        assertThat(Environment.variable("cooptrack.ledger.owner-password")).isEqualTo("COOPTRACK_LEDGER_OWNERPASSWORD");
        assertThat(environment.ofCommandService(8080)).containsEntry("COOPTRACK_LEDGER_USER", "ledger_writer")
                .containsEntry("COOPTRACK_LEDGER_URL", "jdbc:ledger").containsEntry("SERVER_ADDRESS", "127.0.0.1")
                .containsEntry("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI", "http://127.0.0.1:9");
    }

    @Test
    void the_command_service_keeps_the_vault_and_is_told_where_the_key_of_its_keys_is() {
        assertThat(environment.ofCommandService(8080)).containsEntry("COOPTRACK_VAULT_USER", "vault_keeper")
                .containsEntry("COOPTRACK_VAULT_OWNERUSER", "vault_owner")
                .containsEntry("COOPTRACK_VAULT_KEYFILE", "/secrets/vault-key");
    }

    @Test
    void the_command_service_is_told_where_what_it_made_is_to_be_seen() {
        assertThat(environment.ofCommandService(18080)).containsEntry("COOPTRACK_QUERIES_URL",
                "http://127.0.0.1:18081");
        assertThat(environment.ofQueryService(18081)).doesNotContainKey("COOPTRACK_QUERIES_URL");
    }

    @Test
    void the_query_service_is_told_where_the_key_of_the_seal_is_and_nobody_else() {
        assertThat(environment.ofQueryService(8081)).containsEntry("COOPTRACK_SEAL_USER", "seal_owner")
                .containsEntry("COOPTRACK_SEAL_KEYFILE", "/secrets/seal-key")
                .containsEntry("COOPTRACK_SEAL_LASTFILE", "/secrets/seal-last");
        assertThat(environment.ofCommandService(8080).keySet()).noneMatch(name -> name.contains("SEAL"));
    }

    @Test
    void the_query_service_is_told_as_which_client_its_pages_sign_people_in_and_nobody_else() {
        assertThat(environment.ofQueryService(18081)).containsEntry("COOPTRACK_PAGES_CLIENTID", "cooptrack-pages")
                .containsEntry("COOPTRACK_PAGES_CLIENTSECRET", "secret of pages")
                .containsEntry("COOPTRACK_PAGES_ADDRESS", "http://127.0.0.1:18081");
        assertThat(environment.ofCommandService(8080).keySet()).noneMatch(name -> name.contains("PAGES"));
    }

    @Test
    void the_query_service_opens_no_vault() {
        assertThat(environment.ofQueryService(8081).keySet()).noneMatch(name -> name.contains("VAULT"));
    }

    @Test
    void the_query_service_cannot_write_the_ledger() {
        assertThat(environment.ofQueryService(8081)).containsEntry("COOPTRACK_LEDGER_USER", "ledger_reader")
                .doesNotContainKey("COOPTRACK_LEDGER_OWNERPASSWORD").doesNotContainValue("secret of ledger_writer");
    }
}
