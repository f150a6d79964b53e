package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cooptrack.events.Role;
import org.cooptrack.postgres.Login;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be known of {@code docker-compose.yml} where there is no Docker: that its parts fit each other and the launcher. */
class ComposeTest {
    private static final Path ROOT = Path.of(System.getProperty("cooptrack.root", ".."));
    private static final Pattern NEEDED = Pattern.compile("\\$\\{([A-Z_]+)(?::\\?[^}]*)?}");

    private JsonNode compose = JsonMapper.shared().createObjectNode();

    @BeforeEach
    void read() throws IOException {
        Object yaml = new org.yaml.snakeyaml.Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
        compose = JsonMapper.shared().valueToTree(yaml);
    }

    /** But for pages, which it has none: no browser outside of it knows the issuer by its name. */
    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void a_service_is_told_the_same_variables_as_by_the_launcher(String service) {
        var passwords = Arrays.stream(Login.values()).collect(Collectors.toMap(login -> login, Login::role));
        var environment = new Environment(database -> "jdbc:postgresql://postgres:5432/" + database, passwords,
                Path.of("/run/secrets/vault-key"), Path.of("/run/secrets/seal-key"),
                Path.of("/var/lib/cooptrack/seal-last"), URI.create("http://issuer:9000/realms/cooptrack"),
                URI.create("http://127.0.0.1:8081"), "secret of pages");
        boolean commands = service.equals("command-service");
        Map<String, String> told = commands ? environment.ofCommandService(8080) : environment.ofQueryService(8081);
        told.keySet().removeIf(name -> name.startsWith("COOPTRACK_PAGES_"));
        JsonNode composed = compose.at("/services/" + service + "/environment");
        assertThat(composed.propertyNames()).containsExactlyInAnyOrderElementsOf(told.keySet());
        for (String name : told.keySet()) {
            String value = composed.get(name).asString();
            if (name.endsWith("PASSWORD")) {
                assertThat(value)
                        .startsWith("${" + Objects.requireNonNull(told.get(name)).toUpperCase(java.util.Locale.ROOT));
            } else if (!name.equals("SERVER_ADDRESS")) {
                assertThat(value).as(name).isEqualTo(told.get(name));
            }
        }
    }

    @Test
    void no_service_but_the_server_itself_knows_the_superuser() {
        for (var service : compose.get("services").properties())
            if (!service.getKey().equals("postgres"))
                assertThat(service.getValue().toString()).doesNotContain("POSTGRES_PASSWORD");
    }

    @Test
    void ports_are_open_on_loopback_alone_and_services_wait_for_healthy_ones() {
        JsonNode services = compose.get("services");
        for (var service : services.properties()) {
            for (JsonNode port : service.getValue().path("ports"))
                assertThat(port.asString()).startsWith("127.0.0.1:");
            for (var needed : service.getValue().path("depends_on").properties()) {
                assertThat(services.at("/" + needed.getKey() + "/healthcheck/test").isMissingNode()).isFalse();
                assertThat(needed.getValue().get("condition").asString()).isEqualTo("service_healthy");
            }
        }
    }

    @Test
    void every_file_it_names_exists_and_every_volume_is_declared() {
        for (JsonNode service : compose.get("services")) {
            for (JsonNode volume : service.path("volumes")) {
                String source = volume.asString().split(":", 2)[0];
                if (source.startsWith("./")) assertThat(ROOT.resolve(source)).exists();
                else
                    assertThat(compose.get("volumes").has(source)).isTrue();
            }
            if (service.has("build")) assertThat(ROOT.resolve(service.at("/build/dockerfile").asString())).exists();
        }
    }

    @Test
    void the_passwords_it_asks_for_are_those_the_script_makes() throws IOException {
        String script = Files.readString(ROOT.resolve("docker/new-passwords"));
        var made = new TreeSet<>(List.of(script.substring(script.indexOf("for name in") + 11, script.indexOf("; do"))
                .replace("\\", " ").strip().split("\\s+")));
        assertThat(needed(Files.readString(ROOT.resolve("docker-compose.yml")))).isEqualTo(made);
        assertThat(made).containsAll(needed(Files.readString(ROOT.resolve("docker/realm.json"))));
    }

    @ParameterizedTest
    @CsvSource({"vault-key,VAULT_KEY,command-service", "seal-key,SEAL_KEY,query-service"})
    void a_key_is_a_secret_of_the_one_service_that_uses_it(String key, String variable, String user)
            throws IOException {
        assertThat(compose.at("/secrets/" + key + "/environment").asString()).isEqualTo(variable);
        assertThat(Files.readString(ROOT.resolve("docker/new-passwords"))).contains(variable, "head -c 32");
        for (var service : compose.get("services").properties())
            assertThat(service.getValue().path("secrets").valueStream().anyMatch(one -> one.asString().equals(key)))
                    .as(service.getKey()).isEqualTo(service.getKey().equals(user));
    }

    @Test
    void the_server_is_made_with_the_logins_the_services_use() throws IOException {
        String script = Files.readString(ROOT.resolve("docker/init-databases.sh"));
        for (Login login : Login.values()) {
            assertThat(script).contains("create role " + login.role() + " login nosuperuser nocreatedb nocreaterole");
            assertThat(script).contains("create database " + login.database() + " ");
        }
        assertThat(script).doesNotContainPattern("(?<!no)superuser");
    }

    @Test
    void the_realm_knows_every_role_and_one_person_in_each() throws IOException {
        JsonNode realm = JsonMapper.shared().readTree(Files.readString(ROOT.resolve("docker/realm.json")));
        Set<String> codes = Role.ofTokens().stream().map(Role::code).collect(Collectors.toSet());
        assertThat(realm.at("/roles/realm").valueStream().map(role -> role.get("name").asString()))
                .hasSameElementsAs(codes);
        assertThat(realm.get("users").valueStream().map(user -> user.get("username").asString())).containsAll(codes);
    }

    private static Set<String> needed(String text) {
        var names = new HashSet<String>();
        NEEDED.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return new TreeSet<>(names);
    }
}
