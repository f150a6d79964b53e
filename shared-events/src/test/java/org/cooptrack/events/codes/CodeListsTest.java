package org.cooptrack.events.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class CodeListsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void a_country_that_is_no_more_was_on_the_list_in_its_time() {
        assertThat(CodeLists.isOn("Country", "YU", LocalDate.parse("1990-01-01"))).isTrue();
        assertThat(CodeLists.isOn("Country", "YU", TODAY)).isFalse();
        assertThat(CodeLists.isKnown("Country", "ZZ")).isFalse();
    }

    @Test
    void a_code_given_twice_was_on_the_list_twice() {
        assertThat(CodeLists.isOn("Country", "CS", LocalDate.parse("1985-01-01"))).isTrue();
        assertThat(CodeLists.isOn("Country", "CS", LocalDate.parse("1999-01-01"))).isFalse();
        assertThat(CodeLists.isOn("Country", "CS", LocalDate.parse("2005-01-01"))).isTrue();
    }

    @Test
    void the_mark_was_money_until_the_euro() {
        assertThat(CodeLists.isOn("Currency", "DEM", LocalDate.parse("1998-05-01"))).isTrue();
        assertThat(CodeLists.isWithdrawn("Currency", "DEM", TODAY)).isTrue();
        assertThat(CodeLists.isOn("Currency", "EUR", TODAY)).isTrue();
    }

    @Test
    void the_codes_of_labour_are_on_the_list_of_sectors() {
        assertThat(CodeLists.codes("Sector")).contains("16070", "16080", "16020", "31194", "13040");
    }

    @Test
    void the_occupations_are_all_groups_of_isco_08_each_within_the_one_above() {
        var groups = CodeLists.codes("Isco08");
        assertThat(groups.stream().collect(Collectors.groupingBy(String::length, Collectors.counting())))
                .isEqualTo(Map.of(1, 10L, 2, 43L, 3, 130L, 4, 436L));
        assertThat(groups).contains("9111", "5221", "0110").filteredOn(code -> code.length() > 1)
                .allMatch(code -> groups.contains(code.substring(0, code.length() - 1)));
    }

    @Test
    void no_criterion_of_disadvantage_says_anything_about_health() {
        assertThat(CodeLists.codes("Disadvantage")).contains("LOW_INCOME", "SINGLE_PARENT")
                .noneMatch(code -> code.matches(".*(HIV|AIDS|HEALTH|ILL|DISEASE|DISAB|ADDICT|PREGNAN).*"));
    }

    @Test
    void an_area_names_its_country() {
        assertThat(AdministrativeAreas.country("SN-DK")).contains("SN");
        assertThat(AdministrativeAreas.country("FR-2A")).contains("FR");
        assertThat(AdministrativeAreas.country("Dakar")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en-GB", "wo", "srr", "quc", "zh-Hant", "und", "UND"})
    void a_language_is_one_of_iso_639(String tag) { assertThat(Languages.isKnown(tag)).isTrue(); }

    @ParameterizedTest
    @ValueSource(strings = {"", "qqq", "xx", "fr_FR", "français", "x-ours", "f", "french-language-of-ours"})
    void a_tag_without_a_known_language_is_none(String tag) { assertThat(Languages.isKnown(tag)).isFalse(); }

    @Test
    void a_list_nobody_knows_is_an_error() {
        assertThatThrownBy(() -> CodeLists.codes("Colour")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_country_has_its_names_and_regions() {
        assertThat(Countries.name("SN", Locale.FRENCH)).isEqualTo("Sénégal");
        assertThat(Countries.name("DE", Locale.of("es"))).isEqualTo("Alemania");
        assertThat(Countries.iloRegion("SN")).contains("AFRICA");
        assertThat(Countries.iloRegion("LB")).contains("ARAB_STATES");
        assertThat(Countries.iloRegion("UZ")).contains("EUROPE_AND_CENTRAL_ASIA");
        assertThat(Countries.m49Regions("SN")).containsExactly("011", "202", "002", "001");
    }

    @Test
    void a_country_that_is_no_more_is_named_as_it_was_called() {
        assertThat(Countries.name("YU", Locale.FRENCH)).isEqualTo("Yougoslavie");
        assertThat(CodeLists.codes("Country")).allSatisfy(code -> {
            for (var language : java.util.List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("es")))
                assertThat(Countries.name(code, language)).isNotEqualTo(code);
        });
    }

    @Test
    void a_country_is_in_the_income_group_of_the_day() {
        assertThat(incomeGroup("CN", "1995-01-01")).isEqualTo("LOW");
        assertThat(incomeGroup("CN", "2011-06-30")).isEqualTo("LOWER_MIDDLE");
        assertThat(incomeGroup("CN", "2011-07-01")).isEqualTo("UPPER_MIDDLE");
        assertThat(incomeGroup("ZR", "1990-01-01")).isEqualTo("LOW");
        assertThat(incomeGroup("VE", "2026-01-01")).isEqualTo("not classified");
        assertThat(incomeGroup("SN", "1980-01-01")).isEqualTo("not classified");
    }

    @Test
    void no_country_is_in_two_income_groups_on_one_day() {
        assertThat(CodeLists.codes("Country")).allSatisfy(country -> {
            var groups = Countries.incomeGroups(country);
            for (int at = 1; at < groups.size(); at++)
                assertThat(groups.get(at).from()).isAfterOrEqualTo(groups.get(at - 1).until());
            assertThat(groups).allMatch(one -> CodeLists.isKnown("IncomeGroup", one.group()));
        });
    }

    private static String incomeGroup(String country, String day) {
        var on = LocalDate.parse(day);
        return Countries.incomeGroups(country).stream()
                .filter(one -> !on.isBefore(one.from()) && on.isBefore(one.until())).map(Countries.InGroup::group)
                .findFirst().orElse("not classified");
    }

    @Test
    void every_country_but_antarctica_has_an_ilo_region() {
        assertThat(CodeLists.codes("Country")).filteredOn(code -> CodeLists.isOn("Country", code, TODAY))
                .filteredOn(code -> Countries.iloRegion(code).isEmpty()).isSubsetOf("AQ");
    }

    @Test
    void an_instrument_stands_from_its_adoption_until_it_is_abrogated_or_withdrawn() {
        assertThat(CodeLists.isOn("IloInstrument", "C190", LocalDate.parse("2019-06-20"))).isFalse();
        assertThat(CodeLists.isOn("IloInstrument", "C190", LocalDate.parse("2019-06-21"))).isTrue();
        assertThat(CodeLists.isOn("IloInstrument", "C004", LocalDate.parse("2017-06-01"))).isTrue();
        assertThat(CodeLists.isWithdrawn("IloInstrument", "C004", TODAY)).isTrue();
        assertThat(CodeLists.isWithdrawn("IloInstrument", "R001", TODAY)).isTrue();
        assertThat(CodeLists.isOn("IloInstrument", "C029", TODAY)).isTrue();
    }

    @Test
    void every_number_of_an_instrument_is_there() {
        var numbers = Stream.of(numbered("C", 192).filter(code -> !code.equals("C186")), Stream.of("MLC"),
                Stream.of("P029", "P081", "P089", "P110", "P147", "P155"), numbered("R", 209));
        assertThat(CodeLists.codes("IloInstrument"))
                .containsExactlyInAnyOrderElementsOf(numbers.flatMap(n -> n).toList());
    }

    private static Stream<String> numbered(String type, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> "%s%03d".formatted(type, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"YU", "CS", "SU", "DD", "ZR"})
    void fifty_years_of_projects_find_their_countries(String code) {
        assertThat(CodeLists.isOn("Country", code, LocalDate.parse("1985-01-01"))).isTrue();
        assertThat(CodeLists.isWithdrawn("Country", code, TODAY)).isTrue();
        assertThat(Countries.iloRegion(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEM", "FRF", "BEF"})
    void fifty_years_of_projects_find_their_money(String code) {
        assertThat(CodeLists.isOn("Currency", code, LocalDate.parse("1985-01-01"))).isTrue();
        assertThat(CodeLists.isWithdrawn("Currency", code, TODAY)).isTrue();
    }

    @Test
    void an_sdg_indicator_belongs_to_a_target_and_a_target_to_a_goal() {
        assertThat(CodeLists.codes("SdgTarget")).contains("8.8", "5.5").doesNotContain("8.7.1").hasSize(169)
                .allMatch(target -> CodeLists.isKnown("SdgGoal", parent(target)));
        assertThat(CodeLists.codes("SdgIndicator")).contains("8.7.1", "1.3.1")
                .allMatch(indicator -> CodeLists.isKnown("SdgTarget", parent(indicator)));
    }

    private static String parent(String code) {
        return code.substring(0, code.lastIndexOf('.'));
    }

    @Test
    void every_country_of_the_un_lies_where_its_statisticians_put_it() throws Exception {
        Path published = Path.of(System.getProperty("cooptrack.material", "none"), "tables/unsd-m49-en.csv");
        assumeThat(published).as("the published table is not on this machine: nothing to compare with").exists();
        for (String line : Files.readAllLines(published).stream().skip(1).toList()) {
            String[] row = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            if (row[10].isEmpty() || row[2].isEmpty()) continue;
            String smallest = Stream.of(row[6], row[4], row[2]).filter(code -> !code.isEmpty()).findFirst()
                    .orElseThrow();
            assertThat(Countries.m49Regions(row[10])).as(row[8]).startsWith(smallest).contains(row[2]).endsWith("001");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ActivityDateType", "ActivityScope", "ActivityStatus", "AidType", "AidTypeVocabulary",
            "BudgetIdentifier", "BudgetIdentifierVocabulary", "BudgetNotProvided", "BudgetStatus",
            "BudgetType", "CRSAddOtherFlags", "CRSChannelCode", "CollaborationType",
            "ConditionType", "ContactType", "Country", "Currency", "DescriptionType",
            "DisbursementChannel", "DocumentCategory", "EarmarkingCategory", "FinanceType",
            "FlowType", "GeographicExactness", "GeographicLocationClass", "GeographicLocationReach",
            "GeographicVocabulary", "HumanitarianScopeType", "HumanitarianScopeVocabulary",
            "IndicatorMeasure", "IndicatorVocabulary", "LoanRepaymentPeriod", "LoanRepaymentType",
            "LocationType", "OrganisationRegistrationAgency", "OrganisationRole",
            "OrganisationType", "OtherIdentifierType", "PolicyMarker", "PolicyMarkerVocabulary",
            "PolicySignificance", "Region", "RegionVocabulary", "RelatedActivityType", "ResultType",
            "ResultVocabulary", "Sector", "SectorCategory", "SectorVocabulary", "TagVocabulary",
            "TiedStatus", "TransactionType", "Version"})
    void a_list_has_every_code_that_was_published_and_knows_which_were_withdrawn(String list) throws Exception {
        Path published = Path.of(System.getProperty("cooptrack.material", "none"), "iati/codelists", list + ".xml");
        assumeThat(published).as("the published lists are not on this machine: nothing to compare with").exists();
        var items = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Files.newInputStream(published))
                .getElementsByTagName("codelist-item");
        for (int i = 0; i < items.getLength(); i++) {
            var item = (Element) items.item(i);
            String code = item.getElementsByTagName("code").item(0).getTextContent().strip();
            assertThat(CodeLists.isKnown(list, code)).as(code).isTrue();
            if (item.getAttribute("status").equals("withdrawn"))
                assertThat(CodeLists.isWithdrawn(list, code, TODAY)).as(code + " was withdrawn").isTrue();
        }
    }
}
