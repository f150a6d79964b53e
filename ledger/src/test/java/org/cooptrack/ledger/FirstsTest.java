package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstsTest {
    private final TestLedger database = TestLedger.fresh();

    @Test
    void streams_of_a_kind_are_found_in_the_order_of_their_names_page_by_page_as_far_as_they_had_begun() {
        try (Ledger ledger = database.open()) {
            for (String stream : List.of("project:c", "project-funds:a", "project:a", "projects:a", "project:b"))
                ledger.append(append(event(stream, 0)));
            ledger.append(append(event("project:a", 1)));
            assertThat(streams(ledger, "", 9, 10)).containsExactly("project:a", "project:b", "project:c");
            assertThat(ledger.firsts("project", "", 9, 10)).allMatch(first -> first.version() == 0);
            assertThat(streams(ledger, "", 9, 2)).containsExactly("project:a", "project:b");
            assertThat(streams(ledger, "project:b", 9, 2)).containsExactly("project:c");
            assertThat(streams(ledger, "", 3, 10)).containsExactly("project:a", "project:c");
            assertThat(streams(ledger, "", -1, 10)).isEmpty();
        }
    }

    private static List<String> streams(Ledger ledger, String after, long upTo, int limit) {
        return ledger.firsts("project", after, upTo, limit).stream().map(StoredEvent::stream).toList();
    }
}
