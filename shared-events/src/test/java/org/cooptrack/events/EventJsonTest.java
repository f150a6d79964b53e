package org.cooptrack.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.funds.TransactionRetracted;
import org.cooptrack.events.publication.ReportPrepared;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.training.CapacityRevised;
import org.cooptrack.events.training.CompletionFellShort;
import org.cooptrack.events.training.EnrolmentOpened;
import org.junit.jupiter.api.Test;

class EventJsonTest {
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");

    @Test
    void an_event_is_stored_under_its_kind_and_name() {
        assertThat(EventTypes.nameOf(EnrolmentOpened.class)).isEqualTo("training.EnrolmentOpened");
        assertThat(EventTypes.named("training.EnrolmentOpened")).isEqualTo(EnrolmentOpened.class);
    }

    @Test
    void a_type_nobody_knows_is_an_error() {
        assertThatThrownBy(() -> EventTypes.named("training.Updated")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_absent_is_not_written() {
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, ID, ID, null);
        assertThat(EventJson.write(metadata)).doesNotContain("null").contains("\"role\":\"recorder\"");
        assertThat(EventJson.readMetadata(EventJson.write(metadata))).isEqualTo(metadata);
    }

    @Test
    void an_unknown_property_and_a_duplicate_key_are_errors() {
        assertThatThrownBy(() -> EventJson.read("training.CapacityRevised", 1,
                "{\"training\":\"" + ID + "\",\"capacity\":3,\"reason\":\"r\",\"colour\":\"red\"}"))
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> EventJson.read("training.CapacityRevised", 1,
                "{\"training\":\"" + ID + "\",\"capacity\":3,\"capacity\":4,\"reason\":\"r\"}"))
                .hasMessageContaining("capacity");
    }

    @Test
    void a_revision_newer_than_this_release_is_an_error() {
        assertThatThrownBy(() -> EventJson.read("training.CapacityRevised", 2, "{}")).hasMessageContaining("newer");
    }

    @Test
    void a_retraction_of_money_from_before_its_totals_were_judged_is_read_as_one_without_an_issue() throws IOException {
        String first = Files.readString(Path.of("src/test/resources/golden/funds.TransactionRetracted.1.json"));
        assertThat(EventJson.read("funds.TransactionRetracted", 1, first)).isInstanceOfSatisfying(
                TransactionRetracted.class, event -> assertThat(event.breaches()).isEmpty());
    }

    @Test
    void an_issue_raised_before_values_were_told_has_none() throws IOException {
        String first = Files.readString(Path.of("src/test/resources/golden/quality.QualityIssueRaised.1.json"));
        assertThat(EventJson.read("quality.QualityIssueRaised", 1, first)).isInstanceOfSatisfying(
                QualityIssueRaised.class, event -> assertThat(event.values()).isEmpty());
    }

    @Test
    void a_completion_that_fell_short_before_it_was_said_of_what_tells_no_values() throws IOException {
        String first = Files.readString(Path.of("src/test/resources/golden/training.CompletionFellShort.1.json"));
        assertThat(EventJson.read("training.CompletionFellShort", 1, first)).isInstanceOfSatisfying(
                CompletionFellShort.class, event -> assertThat(event.values()).isEmpty());
        String second = Files.readString(Path.of("src/test/resources/golden/training.CompletionFellShort.2.json"));
        assertThat(EventJson.read("training.CompletionFellShort", 2, second)).isInstanceOfSatisfying(
                CompletionFellShort.class, event -> assertThat(event.values()).hasSize(3));
    }

    @Test
    void a_report_prepared_in_the_first_form_does_not_say_whether_its_numbers_are_known() throws IOException {
        String first = Files.readString(Path.of("src/test/resources/golden/publication.ReportPrepared.1.json"));
        assertThat(EventJson.read("publication.ReportPrepared", 1, first)).isInstanceOfSatisfying(ReportPrepared.class,
                event -> assertThat(event.content().figures().getFirst().totals()).singleElement().satisfies(cell -> {
                    assertThat(cell.status()).isNull();
                    assertThat(EventJson.write(cell)).doesNotContain("status");
                }));
    }

    @Test
    void dates_are_written_as_people_write_them() {
        assertThat(EventJson.write(new EnrolmentOpened(ID, LocalDate.parse("2024-02-29"))))
                .contains("\"occurredOn\":\"2024-02-29\"");
        assertThat(EventJson.write(new CapacityRevised(ID, 3, "room"))).contains("\"capacity\":3");
    }
}
