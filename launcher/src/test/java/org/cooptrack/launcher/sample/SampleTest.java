package org.cooptrack.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the sample programme tells, judged without any service. */
class SampleTest {
    private static final Path ROOT = Path.of(System.getProperty("cooptrack.root", ".."));
    private static final Sample SMALL = new Sample(Sample.SEED, 0.01);
    private static final Sample ONE = new Sample(Sample.SEED, 1);
    private static final Pattern DAY = Pattern.compile("\"(\\d{4})-\\d\\d-\\d\\d\"");
    /**
     * What the sample does not ask for: files and sheets are sent as such, what the door keeps for approval has its id from
     * there, whoever is to approve for another is named by an issuer, which is another on every machine, and taking history
     * away, auditing it and publishing reports of it is no part of a programme.
     */
    private static final Path DIGEST = Path.of("src/test/resources/sample.sha256");
    private static final Set<String> NOT_ASKED = Set.of("POST /v1/imports/iati", "POST /v1/sheets/{kind}",
            "POST /v1/batches/{batch}/withdrawals", "POST /v1/corrections/approvals",
            "POST /v1/corrections/{correction}/approval", "POST /v1/corrections/{correction}/escalations",
            "POST /v1/corrections/{correction}/rejection", "POST /v1/corrections/{correction}/withdrawal",
            "POST /v1/delegations", "POST /v1/delegations/{delegation}/revocation", "POST /v1/exports",
            "POST /v1/exports/activities", "POST /v1/exports/{export}/end", "POST /v1/projections/{projection}/choice",
            "POST /v1/projections/{projection}/removal", "POST /v1/publications",
            "POST /v1/publications/{publication}/errata", "POST /v1/publications/{publication}/publication",
            "POST /v1/publications/{publication}/withdrawal", "POST /v1/replays",
            "POST /v1/replays/{replay}/cancellation",
            "POST /v1/audit/samples", "POST /v1/audit/samples/{sample}/items/{item}/test",
            "POST /v1/audit/samples/{sample}/items/{item}/corrections",
            "POST /v1/audit/samples/{sample}/items/{item}/retraction", "POST /v1/audit/findings",
            "PUT /v1/audit/findings/{finding}/response", "POST /v1/audit/findings/{finding}/closure",
            "POST /v1/audit/findings/{finding}/reopening", "POST /v1/audit/evidence/checks",
            "POST /v1/audit/accounts", "POST /v1/audit/accounts/{accounts}/parts");

    @Test
    void the_same_seed_makes_the_same_requests_byte_for_byte_on_every_machine() throws Exception {
        String digest = digest(ONE);
        if (System.getProperty("write") != null) Files.writeString(DIGEST, digest + "\n");
        assertThat(digest).isEqualTo(digest(new Sample(Sample.SEED, 1)))
                .as("a kind more, or a request told otherwise (to write it: mvn test -Dwrite)")
                .isEqualTo(Files.readString(DIGEST).strip());
        assertThat(digest(new Sample(7, 1))).isNotEqualTo(digest(ONE));
    }

    @Test
    void a_larger_sample_leaves_the_projects_of_a_smaller_one_as_they_are() {
        List<Lane> small = SMALL.programme().toList();
        assertThat(ONE.programme().limit(small.size())).containsExactlyElementsOf(small);
        assertThat(new Sample(Sample.SEED, 2).projects()).isEqualTo(2 * ONE.projects());
    }

    @Test
    void every_command_of_the_api_is_asked_for_at_the_smallest_scale() throws IOException {
        var asked = all(SMALL).map(wish -> wish.method() + " " + wish.path()).toList();
        assertThat(commands().filter(command -> !NOT_ASKED.contains(command)).filter(command -> {
            var form = Pattern.compile(command.replaceAll("\\{[^}]+}", "[^/]+"));
            return asked.stream().noneMatch(each -> form.matcher(each).matches());
        })).isEmpty();
    }

    @Test
    void the_first_scale_reaches_every_country_and_every_development_partner() {
        assertThat(Country.ALL).hasSize(110 + 4).extracting(Country::code).doesNotHaveDuplicates()
                .contains("DD", "SU", "YU", "ZR");
        assertThat(Partner.ALL).hasSize(1 + 115).extracting(Partner::key).doesNotHaveDuplicates();
        String said = all(ONE).filter(wish -> wish.path().endsWith("/recipient-countries")
                || wish.path().endsWith("/recipient-regions")).map(Wish::body).collect(Collectors.joining());
        assertThat(Country.ALL).allSatisfy(country -> assertThat(said).contains("\"" + country.code() + "\""));
        var directory = new Directory(Sample.SEED);
        String funded = all(ONE).filter(wish -> wish.path().endsWith("/receipts")).map(Wish::body)
                .collect(Collectors.joining());
        assertThat(Partner.ALL).allSatisfy(
                partner -> assertThat(funded).contains(directory.partner(partner).toString()));
    }

    @Test
    void no_country_ratifies_a_convention_twice_and_no_project_tells_one_kind_of_work_twice() {
        var ratified = all(new Sample(Sample.SEED, 20)).filter(wish -> wish.path().equals("/v1/ratifications"))
                .map(wish -> new JsonMapper().readTree(wish.body()))
                .map(said -> said.get("country").asString() + " " + said.get("instrument").asString()).toList();
        assertThat(ratified).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 600).mapToObj(number -> Plan.of(Sample.SEED, number)))
                .noneMatch(plan -> plan.beside().filter(plan.kind()::equals).isPresent());
    }

    @Test
    void no_completion_is_taken_back_of_somebody_who_was_followed_up() {
        List<Wish> wishes = all(new Sample(Sample.SEED, 5)).toList();
        var followed = new HashSet<String>();
        wishes.stream().filter(wish -> wish.path().matches("/v1/trainings/[^/]+/follow-ups"))
                .forEach(told -> {
                    String person = new JsonMapper().readTree(told.body()).get("person").asString();
                    followed.add(told.path().replace("/follow-ups", "/completions/" + person + "/retraction"));
                });
        wishes.stream().filter(wish -> wish.path().matches(".*/follow-ups/.*/retraction"))
                .forEach(back -> followed
                        .remove(back.path().replaceAll("/follow-ups/([^/]+)/.*", "/completions/$1/retraction")));
        assertThat(wishes.stream().map(Wish::path)).doesNotContainAnyElementsOf(followed);
    }

    @Test
    void every_year_from_1976_to_2026_is_told_of_and_no_day_after_the_last() {
        var years = new HashSet<Integer>();
        all(ONE).forEach(wish -> {
            var days = DAY.matcher(wish.body());
            while (days.find())
                years.add(Integer.valueOf(days.group(1)));
        });
        assertThat(years).containsAll(IntStream.rangeClosed(1976, 2026).boxed().toList());
        assertThat(all(ONE).flatMap(wish -> occurrences(wish.body())))
                .allMatch(day -> day.compareTo("2026-06-30") <= 0);
    }

    @Test
    void a_country_that_is_no_more_is_told_of_in_its_own_time_only() {
        var former = Country.ALL.stream().filter(country -> country.until() < Project.TODAY.getYear()).toList();
        assertThat(former).extracting(Country::code).containsExactlyInAnyOrder("DD", "SU", "YU", "ZR");
        assertThat(IntStream.range(0, 600).mapToObj(number -> Plan.of(Sample.SEED, number))
                .filter(plan -> former.contains(plan.country())))
                .hasSizeGreaterThan(15).allMatch(plan -> plan.ends().getYear() <= plan.country().until());
    }

    @Test
    void money_is_told_in_historic_currencies_before_the_euro() {
        assertThat(all(ONE).filter(wish -> wish.path().endsWith("/commitments")).map(Wish::body))
                .anyMatch(body -> body.contains("\"DEM\"")).anyMatch(body -> body.contains("\"ITL\""))
                .anyMatch(body -> body.contains("\"EUR\"")).anyMatch(body -> body.contains("\"NOK\""));
    }

    @Test
    void a_partner_pays_in_the_currency_of_the_day() {
        var france = Partner.ALL.stream().filter(partner -> partner.key().equals("FR")).findFirst().orElseThrow();
        assertThat(france.currency(1998)).isEqualTo("FRF");
        assertThat(france.currency(1999)).isEqualTo("EUR");
    }

    @Test
    void every_request_has_a_key_of_its_own() {
        assertThat(all(ONE).map(Wish::key)).doesNotHaveDuplicates();
    }

    @Test
    void a_scale_that_is_no_size_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(1, 1_001));
    }

    private static Stream<Wish> all(Sample sample) {
        return Stream.concat(sample.foundations().stream(), sample.programme()).flatMap(lane -> lane.wishes().stream());
    }

    private static Stream<String> occurrences(String body) {
        return Pattern.compile("\"occurredOn\":\"(\\d{4}-\\d\\d-\\d\\d)\"").matcher(body).results()
                .map(found -> found.group(1));
    }

    private static Stream<String> commands() throws IOException {
        JsonNode document = new JsonMapper()
                .readTree(Files.readString(ROOT.resolve("docs/openapi/command-service.json")));
        return document.get("paths").properties().stream().flatMap(path -> path.getValue().propertyNames().stream()
                .filter(method -> !method.equals("get"))
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }

    private static String digest(Sample sample) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        all(sample).forEach(wish -> digest.update((wish + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
