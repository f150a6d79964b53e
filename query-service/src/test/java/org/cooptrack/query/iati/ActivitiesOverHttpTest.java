package org.cooptrack.query.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.cooptrack.events.Role;
import org.cooptrack.events.access.ExportBegun.Scope;
import org.cooptrack.events.access.ExportEnded;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.project.*;
import org.cooptrack.events.project.Publication.Decision;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityIssueResolved;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.ratification.Ratification;
import org.cooptrack.events.ratification.RatificationRegistered;
import org.cooptrack.events.results.*;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Period;
import org.cooptrack.events.value.Place;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.cooptrack.query.Service;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;

/** What the world is told of projects that were recorded here. Who asks is ana. */
class ActivitiesOverHttpTest {
    private static final Period YEAR = new Period(day("2024-01-01"), day("2024-12-31"));

    @Test
    void a_project_recorded_here_is_told_in_the_words_of_the_standard() {
        var told = Told.released();
        told.lives(new DefaultsSet(told.project, Defaults.NONE,
                new Defaults("EUR", "fr", null, "4", null, "10", "110", "C01", "5"), day("2024-02-01")),
                new OutcomesLinked(told.project, org.cooptrack.events.project.Outcomes.NONE,
                        new org.cooptrack.events.project.Outcomes(List.of(), List.of(), List.of(), List.of(),
                                List.of("8.3")),
                        day("2024-02-01")),
                new PolicyMarkersSet(told.project, List.of(), List.of(new PolicyMarker("1", "1", "2")),
                        day("2024-02-01")),
                new ProjectExtended(told.project, day("2026-12-31"), day("2027-06-30"), ExtensionKind.NO_COST,
                        day("2024-02-01"), "late"));
        told.received(UUID.randomUUID(), "1000.50", "EUR", "2024-03-01");
        String xml = fetched(told.address());
        assertThat(xml.replaceAll("-datetime=\"[^\"]*\"", "-datetime=\"T\"").replaceAll("position \\d+", "position N"))
                .isEqualTo(
                        """
                                <?xml version="1.0" encoding="UTF-8"?>
                                <iati-activities version="2.03" generated-datetime="T">
                                  <iati-activity default-currency="EUR" last-updated-datetime="T" xml:lang="fr">
                                    <iati-identifier>%s</iati-identifier>
                                    <reporting-org ref="%s" type="40">
                                      <narrative xml:lang="en">Organization</narrative>
                                      <narrative xml:lang="fr">Organisation</narrative>
                                    </reporting-org>
                                    <title>
                                      <narrative xml:lang="en">Women in business</narrative>
                                      <narrative xml:lang="fr">Entreprendre au féminin</narrative>
                                    </title>
                                    <description type="1">
                                      <narrative xml:lang="en">To train and to protect</narrative>
                                      <narrative xml:lang="fr">Former et protéger</narrative>
                                    </description>
                                    <participating-org ref="XM-P-%s" role="1" type="10">
                                      <narrative xml:lang="en">Agency</narrative>
                                      <narrative xml:lang="fr">Agence</narrative>
                                    </participating-org>
                                    <other-identifier ref="SEN/24/01" type="A1"/>
                                    <activity-status code="2"/>
                                    <activity-date iso-date="2024-01-15" type="1"/>
                                    <activity-date iso-date="2024-01-20" type="2"/>
                                    <activity-date iso-date="2027-06-30" type="3"/>
                                    <activity-scope code="4"/>
                                    <recipient-country code="SN" percentage="70"/>
                                    <recipient-country code="ML" percentage="30"/>
                                    <sector code="32130" vocabulary="1"/>
                                    <tag code="8.3" vocabulary="3"/>
                                    <policy-marker code="1" significance="2" vocabulary="1"/>
                                    <default-flow-type code="10"/>
                                    <default-finance-type code="110"/>
                                    <default-aid-type code="C01" vocabulary="1"/>
                                    <default-tied-status code="5"/>
                                    <transaction ref="R-1000.50">
                                      <transaction-type code="1"/>
                                      <transaction-date iso-date="2024-03-01"/>
                                      <value currency="EUR" value-date="2024-03-01">1000.5</value>
                                      <provider-org ref="XM-P-%s" type="10">
                                        <narrative>Agence</narrative>
                                        <narrative xml:lang="en">Agency</narrative>
                                      </provider-org>
                                    </transaction>
                                  </iati-activity>
                                </iati-activities>
                                <!-- position N; published 1; restricted 0; excluded 0; undecided 0; not-approved 0; held-back 0 -->
                                """
                                .formatted(told.identifier, told.reporting, told.mark, told.mark));
    }

    @Test
    void money_is_told_as_it_stands_in_the_books() {
        var told = Told.released();
        UUID corrected = UUID.randomUUID(), retracted = UUID.randomUUID(), reversed = UUID.randomUUID();
        told.received(corrected, "100", "EUR", "2024-03-01");
        var first = told.last(told.funds);
        told.received(retracted, "200", "EUR", "2024-03-02");
        var second = told.last(told.funds);
        told.received(reversed, "300", "EUR", "2024-03-03");
        var third = told.last(told.funds);
        happened(told.funds,
                new TransactionCorrected(told.project, corrected, first,
                        told.transaction(TransactionType.RECEIPT, "100", "EUR", "2024-03-01"),
                        told.transaction(TransactionType.RECEIPT, "110", "EUR", "2024-03-01"), "a slip", List.of()),
                new TransactionRetracted(told.project, retracted, second,
                        told.transaction(TransactionType.RECEIPT, "200", "EUR", "2024-03-02"), "never", List.of()),
                new TransactionReversed(told.project, UUID.randomUUID(), reversed, third,
                        told.transaction(TransactionType.RECEIPT, "-300", "EUR", "2024-04-03"), "sent back",
                        List.of(), List.of()));
        told.received(UUID.randomUUID(), "400", "EUR", "2024-05");
        String xml = fetched(told.address());
        assertThat(texts(xml, "//transaction/value")).containsExactly("110", "300", "-300");
        assertThat(xml).contains("left out as day-unknown 1");
    }

    @Test
    void what_stands_outside_the_figures_for_an_open_issue_is_not_told_until_it_is_closed() {
        var told = Told.released();
        told.received(UUID.randomUUID(), "100", "EUR", "2024-03-01");
        var fact = told.last(told.funds);
        String stream = QualityStream.of(fact, "quality.spotted");
        happened(stream, new QualityIssueRaised(fact, "quality.spotted", "", Owner.project(told.project),
                day("2024-06-01"), IssueEffect.KEEPS_OUT, Belonging.ofProject(told.project), "doubtful", List.of()));
        String xml = fetched(told.address());
        assertThat(texts(xml, "//transaction/value")).isEmpty();
        assertThat(xml).contains("left out as issue-open 1");
        happened(stream, new QualityIssueResolved(fact, "quality.spotted", "looked at"));
        assertThat(texts(fetched(told.address()), "//transaction/value")).containsExactly("100");
    }

    @Test
    void former_money_and_former_countries_are_told_in_what_the_lists_know_with_what_was_recorded_beside() {
        var told = Told.released();
        told.lives(new RecipientsSet(told.project, Recipients.NONE, new Recipients(
                List.of(new RecipientCountry("ZR", Percentage.of("40")),
                        new RecipientCountry("YU", Percentage.of("60"))),
                List.of()), day("2024-02-01")));
        told.received(UUID.randomUUID(), "1000", "DEM", "1991-03-01");
        String xml = fetched(told.address());
        assertThat(texts(xml, "//recipient-country/@code")).containsExactly("CD");
        assertThat(texts(xml, "//recipient-region/@code")).containsExactly("89");
        assertThat(texts(xml, "//*/@*[local-name()='as']")).containsExactly("ZR", "YU", "1000 DEM");
        assertThat(texts(xml, "//value")).containsExactly("511.29");
        assertThat(texts(xml, "//value/@currency")).containsExactly("EUR");
    }

    @Test
    void a_former_country_of_a_transaction_is_told_as_it_is_known_now() {
        var told = Told.released();
        told.lives(new RecipientsSet(told.project, Recipients.NONE, Recipients.NONE, day("2024-02-01")));
        for (String country : List.of("YU", "ZR", "SN"))
            happened(told.funds, new FundsReceived(told.project, UUID.randomUUID(), told.inCountry(country), List.of(),
                    List.of()));
        String xml = fetched(told.address());
        assertThat(texts(xml, "//transaction/recipient-country/@code")).containsExactly("CD", "SN");
        assertThat(texts(xml, "//transaction/recipient-region/@code")).containsExactly("89");
        assertThat(texts(xml, "//*/@*[local-name()='as']")).containsExactly("YU", "ZR");
    }

    @Test
    void what_counts_things_is_told_for_certified_periods_and_what_counts_people_is_suppressed_and_counted() {
        var told = Told.released();
        UUID result = UUID.randomUUID(), things = UUID.randomUUID(), persons = UUID.randomUUID(),
                observed = UUID.randomUUID(), period = UUID.randomUUID(), ratified = UUID.randomUUID();
        var registered = new RatificationRegistered(ratified, ratification(ratified, told.project));
        String measure = registered.entries().getFirst().measure();
        happened("ratification:" + ratified, registered);
        happened(told.results,
                new ResultDefined(told.project, result,
                        new Result(ResultType.OUTCOME, title(), null, null, List.of())),
                indicator(told, result, things, "country"), indicator(told, result, persons, "sex"),
                indicator(told, result, observed, "sex"),
                new CountingDeclared(told.project, things, CountingRule.SUM,
                        Derivation.of(new Tally(measure, Figure.TOTAL, List.of()))),
                new CountingDeclared(told.project, persons, CountingRule.SUM,
                        Derivation.of(new Tally("beneficiaries-trained", Figure.TOTAL, List.of()))),
                target(told, persons, "40", new Category("disability", "YES"), new Category("age-band", "25-29"),
                        new Category("sex", "FEMALE")),
                target(told, persons, "100"), target(told, things, "2"),
                new BaselineSet(told.project, persons, FieldDate.parse("2023"), reading("7"), List.of()),
                new BaselineSet(told.project, observed, FieldDate.parse("2023"), reading("0"), List.of()),
                new ObservationRecorded(told.project, UUID.randomUUID(),
                        new Observation(observed, YEAR, reading("3")), List.of()));
        String before = fetched(told.address());
        assertThat(texts(before, "//actual")).isEmpty();
        assertThat(before).contains("left out as suppressed 3; left out as not-certified 1");
        happened(told.results, new PeriodOpened(told.project, period, YEAR), new PeriodCertified(told.project, period));
        String xml = fetched(told.address());
        assertThat(texts(xml, "//actual/@value")).containsExactly("1", "1");
        assertThat(texts(xml, "//actual[1]/dimension")).isEmpty();
        assertThat(texts(xml, "//actual[2]/dimension/@value")).containsExactly("sn");
        assertThat(texts(xml, "(//indicator)[2]//target/@value")).containsExactly("100", "40");
        assertThat(texts(xml, "(//indicator)[2]//dimension/@name")).containsExactly("sex", "age", "disability");
        assertThat(texts(xml, "//baseline/@value")).containsExactly("0");
        assertThat(xml).contains("left out as suppressed 3").doesNotContain("not-certified 1");
    }

    @Test
    void restricted_is_told_without_what_the_restriction_protects() {
        var told = Told.underWay();
        told.lives(new ParticipatingOrganisationAdded(told.project,
                new ParticipatingOrganisation(UUID.randomUUID(), ParticipantRole.IMPLEMENTING), day("2024-02-01")));
        told.received(UUID.randomUUID(), "100", "EUR", "2024-03-01");
        told.decided(Decision.RESTRICT);
        String xml = fetched(told.address());
        assertThat(texts(xml, "//participating-org/@role")).containsExactly("1");
        assertThat(texts(xml, "//transaction")).isEmpty();
        assertThat(xml).contains("restricted 1", "left out as restricted 2");
    }

    @Test
    void what_is_not_released_is_not_told_and_its_number_is() {
        var told = Told.underWay();
        refused(told.address(), 409, "iati.undecided");
        told.decided(Decision.EXCLUDE);
        refused(told.address(), 409, "iati.excluded");
        refused(told.portfolio(), 409, "iati.nothing");
        JsonNode summary = summary(told);
        assertThat(summary.at("/activities/EXCLUDED").asInt()).isEqualTo(1);
        var draft = new Told();
        draft.organisations();
        draft.lives(draft.drafted(new ProjectPlan(Told.text("a", "b"), null, null, null)));
        refused(draft.address(), 409, "iati.not-approved");
        refused(new Told().address(), 404, "query.nothing");
    }

    @Test
    void what_the_standard_would_refuse_is_held_back_and_told_to_whom_it_belongs() {
        var told = Told.released();
        told.lives(new SectorsSet(told.project, List.of(), List.of(), day("2024-02-01")),
                new RecipientsSet(told.project, Recipients.NONE,
                        new Recipients(List.of(new RecipientCountry("YX", null)), List.of()), day("2024-02-01")));
        refused(told.address(), 409, "iati.held-back");
        assertThat(get(told.address(), Role.ANALYST).body()).contains("ruleset.6.2.2", "codelist.Country");
        JsonNode held = summary(told).at("/heldBack/0");
        assertThat(held.get("identifier").asString()).isEqualTo(told.identifier);
        assertThat(held.get("office").asString()).isEqualTo(told.office.toString());
        assertThat(held.get("fact").asString()).startsWith(told.life + "/");
        assertThat(held.get("objections").valueStream().map(one -> one.get("rule").asString()))
                .contains("ruleset.6.2.2", "codelist.Country");
        assertThat(summary(told).at("/rules/ruleset.6.2.2").asInt()).isEqualTo(1);
        told.lives(new SectorsSet(told.project, List.of(), List.of(new Sector("1", "16070", null)), day("2024-02-02")),
                new RecipientsSet(told.project, Recipients.NONE,
                        new Recipients(List.of(new RecipientCountry("SN", null)), List.of()), day("2024-02-02")));
        assertThat(texts(fetched(told.portfolio()), "//sector/@code")).containsExactly("16070");
    }

    @Test
    void the_same_export_gives_the_same_bytes_whatever_is_recorded_since() {
        var told = Told.released();
        String export = Told.exported();
        String before = fetched(told.address(export));
        told.received(UUID.randomUUID(), "100", "EUR", "2024-03-01");
        told.decided(Decision.EXCLUDE);
        assertThat(fetched(told.address(export))).isEqualTo(before);
        refused(told.address(), 409, "iati.excluded");
    }

    @Test
    void an_identifier_once_published_never_changes() {
        var told = Told.released();
        told.lives(new PublicationDecided(told.project, null, new Publication(Decision.EXCLUDE, "g", day("2030-01-01")),
                null, day("2024-01-01")),
                new PublicationDecided(told.project, null, new Publication(Decision.PUBLISH, null, null), null,
                        day("2024-02-01")));
        assertThat(texts(fetched(told.address()), "//iati-identifier")).containsExactly(told.identifier);
    }

    @Test
    void texts_of_every_kind_are_told_and_what_xml_cannot_tell_is_marked() {
        var told = Told.released();
        String hostile = "a\u0001b ]]> <&\"' \uD83D\uDE00 \uFFFE مشروع\r\nfin";
        told.lives(new DraftRevised(told.project,
                new ProjectPlan(Told.text("a", "b"), null, null, null), new ProjectPlan(
                        LocalizedText.of(Map.of("fr", hostile)), Told.text("c", "d"), day("2024-01-15"), null),
                day("2024-02-01")));
        assertThat(texts(fetched(told.address()), "//title/narrative"))
                .containsExactly("a\uFFFDb ]]> <&\"' \uD83D\uDE00 \uFFFD مشروع\r\nfin");
    }

    @Test
    void nothing_is_handed_out_before_it_is_recorded_who_takes_it_away() {
        var told = Told.released();
        refused(told.address(UUID.randomUUID().toString()), 404, "export.unknown");
        refused(told.address(Told.exported(Service.LEDGER.head(), Scope.ACTIVITIES, "bruno")), 403,
                "export.of-another");
        refused(told.address(Told.exported(Service.LEDGER.head(), Scope.HISTORY, "ana")), 403,
                "export.of-something-else");
        String ended = Told.exported();
        happened("export:" + ended, new ExportEnded(UUID.fromString(ended)));
        refused(told.address(ended), 403, "export.ended");
        assertThat(get("/v1/exports/" + Told.exported() + "/events", Role.AUDITOR).body())
                .contains("export.of-something-else");
        for (Role role : Role.ofTokens())
            assertThat(get(told.address(), role).statusCode()).as(role.code()).isEqualTo(
                    Set.of(Role.PROJECT_MANAGER, Role.APPROVER, Role.ANALYST, Role.AUDITOR).contains(role) ? 200 : 403);
    }

    @Test
    void a_portfolio_is_what_a_partner_funds() {
        var told = Told.released();
        Told.released();
        String xml = fetched(told.portfolio());
        assertThat(texts(xml, "//iati-identifier")).containsExactly(told.identifier);
        refused("/v1/iati/activities?export=" + Told.exported() + "&development-partner=" + UUID.randomUUID()
                + "&atLeast=" + Service.LEDGER.head(), 400, "query.unknown");
    }

    @Test
    void every_value_that_is_told_names_the_event_that_says_so_or_how_it_was_counted() {
        var told = Told.released();
        UUID corrected = UUID.randomUUID();
        told.received(corrected, "100", "EUR", "2024-03-01");
        var first = told.last(told.funds);
        happened(told.funds, new TransactionCorrected(told.project, corrected, first,
                told.transaction(TransactionType.RECEIPT, "100", "EUR", "2024-03-01"),
                told.transaction(TransactionType.RECEIPT, "110", "EUR", "2024-03-01"), "a slip", List.of()));
        String correction = told.last(told.funds).toString();
        UUID result = UUID.randomUUID(), counted = UUID.randomUUID(), period = UUID.randomUUID();
        counts(told, result, counted, period);
        var values = values(told, fetched(told.address()), 2);
        assertThat(values).extracting(one -> one.get("path").asString()).containsExactly("transaction[1]",
                "result[1]/indicator[1]/period[1]/target[1]", "result[1]/indicator[1]/period[1]/actual[1]",
                "result[1]/indicator[1]/period[1]/actual[2]");
        assertThat(values.getFirst().get("event").asString()).isEqualTo(correction);
        assertThat(values.get(1).get("event").asString()).startsWith(told.results + "/");
        for (JsonNode actual : values.subList(2, 4)) {
            assertThat(actual.has("event")).isFalse();
            JsonNode explained = json(actual.at("/explained/0").asString(), Role.ANALYST);
            assertThat(explained.at("/value").asString()).isEqualTo(actual.get("value").asString());
            assertThat(explained.at("/counted/events").asLong()).isEqualTo(1);
        }
    }

    @Test
    void values_of_what_is_not_told_are_not_explained() {
        UUID undecided = Told.underWay().project;
        String known = "/values?atLeast=" + Service.LEDGER.head();
        refused("/v1/iati/activities/" + undecided + known, 409, "iati.undecided");
        refused("/v1/iati/activities/" + new Told().project + known, 404, "query.nothing");
        refused("/v1/iati/activities/" + undecided + known + "&after=-1", 400, "query.number");
    }

    /** A ratification, counted for an indicator in a certified period. */
    private static void counts(Told told, UUID result, UUID indicator, UUID period) {
        UUID ratified = UUID.randomUUID();
        var registered = new RatificationRegistered(ratified, ratification(ratified, told.project));
        happened("ratification:" + ratified, registered);
        happened(told.results,
                new ResultDefined(told.project, result,
                        new Result(ResultType.OUTCOME, title(), null, null, List.of())),
                indicator(told, result, indicator, "country"),
                new CountingDeclared(told.project, indicator, CountingRule.SUM,
                        Derivation.of(new Tally(registered.entries().getFirst().measure(), Figure.TOTAL, List.of()))),
                target(told, indicator, "2"), new PeriodOpened(told.project, period, YEAR),
                new PeriodCertified(told.project, period));
    }

    /** All pages, each value held against the file. */
    private static List<JsonNode> values(Told told, String xml, int limit) {
        var all = new java.util.ArrayList<JsonNode>();
        String next = "";
        do {
            JsonNode page = json("/v1/iati/activities/" + told.project + "/values?limit=" + limit + "&atLeast="
                    + Service.LEDGER.head() + next, Role.AUDITOR);
            page.get("items").forEach(all::add);
            next = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!next.isEmpty());
        for (JsonNode one : all) {
            assertThat(texts(xml, "/iati-activities/iati-activity/" + one.get("path").asString()
                    + (one.has("currency") ? "/value" : "/@value"))).containsExactly(one.get("value").asString());
            if (one.has("history"))
                assertThat(json(one.get("history").asString(), Role.AUDITOR).toString())
                        .contains(one.get("event").asString());
        }
        assertThat(all).hasSameSizeAs(texts(xml, "//transaction/value | //budget/value | //target/@value | "
                + "//actual/@value | //baseline/@value | //planned-disbursement/value"));
        return all;
    }

    private static JsonNode summary(Told told) {
        return json("/v1/iati/summary?development-partner=" + told.partner + "&atLeast=" + Service.LEDGER.head(),
                Role.FIELD_OFFICE);
    }

    private static Ratification ratification(UUID id, UUID project) {
        return new Ratification(id, "C190", "SN",
                new Setting(List.of(new ProjectShare(project, Percentage.HUNDRED)), new Place("SN", null, null), id,
                        id, List.of(), List.of()),
                day("2024-03-01"), null, null);
    }

    private static IndicatorDefined indicator(Told told, UUID result, UUID id, String by) {
        return new IndicatorDefined(told.project, result, id, new Indicator(Measure.UNIT, CountingRule.SUM, title(),
                null, true, null, List.of(by), List.of()));
    }

    private static TargetSet target(Told told, UUID indicator, String number, Category... cell) {
        return new TargetSet(told.project, indicator, UUID.randomUUID(), YEAR,
                new Reading(Value.of(Decimal.of(number)), List.of(cell), List.of(), null, List.of()), List.of());
    }

    private static Reading reading(String number) { return Reading.of(Value.of(Decimal.of(number))); }

    private static LocalizedText title() { return Told.text("Résultat", "Result"); }

    private static String fetched(String address) {
        var answer = get(address, Role.PROJECT_MANAGER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/xml");
        return answer.body();
    }

    private static void refused(String address, int status, String rule) {
        Set<String> told = new LinkedHashSet<>();
        for (String language : List.of("en", "fr", "es")) {
            var answer = get(address, language, Role.PROJECT_MANAGER);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"");
            told.add(answer.body());
        }
        assertThat(told).as("in three languages").hasSize(3);
    }

    private static List<String> texts(String xml, String path) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            var nodes = XPathFactory.newInstance().newXPath().evaluateExpression(path, document,
                    javax.xml.xpath.XPathNodes.class);
            var texts = new java.util.ArrayList<String>();
            nodes.forEach(node -> texts.add(node.getTextContent()));
            return texts;
        } catch (Exception unreadable) {
            throw new AssertionError(xml, unreadable);
        }
    }
}
