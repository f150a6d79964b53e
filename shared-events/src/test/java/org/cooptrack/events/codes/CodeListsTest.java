package org.cooptrack.events.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
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
    void every_country_but_antarctica_has_an_ilo_region() {
        assertThat(CodeLists.codes("Country")).filteredOn(code -> CodeLists.isOn("Country", code, TODAY))
                .filteredOn(code -> Countries.iloRegion(code).isEmpty()).isSubsetOf("AQ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ActivityDateType", "ActivityStatus", "AidType", "BudgetStatus", "BudgetType",
            "CollaborationType", "Country", "Currency", "DocumentCategory", "FinanceType", "FlowType",
            "IndicatorMeasure", "LocationType", "OrganisationRole", "OrganisationType", "PolicyMarker", "Region",
            "RegionVocabulary", "ResultType", "Sector", "SectorCategory", "SectorVocabulary", "TagVocabulary",
            "TiedStatus", "TransactionType"})
    void a_list_has_every_code_that_was_published(String list) throws Exception {
        Path published = Path.of(System.getProperty("cooptrack.material", "none"), "iati/codelists", list + ".xml");
        assumeThat(published).as("the published lists are not on this machine: nothing to compare with").exists();
        var items = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Files.newInputStream(published))
                .getElementsByTagName("codelist-item");
        var codes = new TreeSet<String>();
        for (int i = 0; i < items.getLength(); i++)
            codes.add(((Element) items.item(i)).getElementsByTagName("code").item(0).getTextContent().strip());
        assertThat(CodeLists.codes(list)).containsAll(codes);
    }
}
