package org.cooptrack.query.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.query.statistics.Measure;
import org.junit.jupiter.api.Test;

class FundsMeasuresTest {
    @Test
    void every_type_of_transaction_has_its_own_figure_by_currency_in_three_languages() {
        var measures = new FundsMeasures().measures();
        assertThat(measures).extracting(Measure::id)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(TransactionType.values()).map(TransactionType::measure).toList())
                .doesNotHaveDuplicates();
        assertThat(measures).allSatisfy(measure -> {
            assertThat(measure.kind()).isEqualTo(Measure.Kind.MONEY);
            assertThat(measure.dimensions()).contains(Dimension.CURRENCY);
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
    }
}
