package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.postgres.Login;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowersTest {
    private final TestLedger database = TestLedger.fresh();
    private final Ledger ledger = database.open();
    private final Followers followers = new Followers(ledger);

    @AfterEach
    void close() { ledger.close(); }

    @Test
    void a_follower_begins_once_and_keeps_its_place() {
        assertThat(followers.begin("when", 4).position()).isEqualTo(4);
        followers.advance("when", 7);
        assertThat(followers.begin("when", -1).position()).isEqualTo(7);
    }

    @Test
    void a_follower_never_goes_back() {
        followers.begin("when", 9);
        followers.advance("when", 3);
        assertThat(followers.standing("when").position()).isEqualTo(9);
        assertThatThrownBy(() -> run("update follower set position = 3")).isInstanceOfSatisfying(SQLException.class,
                refused -> assertThat(refused.getSQLState()).isEqualTo("CT010"));
    }

    @Test
    void one_that_never_began_stands_nowhere() {
        assertThatThrownBy(() -> followers.standing("nobody")).hasMessageContaining("nobody");
    }

    @Test
    void a_note_is_made_once_and_read_page_by_page() {
        followers.begin("when", -1);
        followers.note("when", 2, "b", "{\"said\": 1}");
        followers.note("when", 2, "b", "{\"said\": 2}");
        followers.note("when", 2, "a", "{}");
        followers.note("when", 1, "c", "{}");
        assertThat(places(followers.notes("when", -1, "", 2))).containsExactly("1 c", "2 a");
        assertThat(followers.notes("when", 2, "a", 10)).singleElement()
                .satisfies(note -> assertThat(note.json()).isEqualTo("{\"said\": 1}"));
        assertThat(followers.notes("other", -1, "", 10)).isEmpty();
    }

    @Test
    void a_note_is_never_changed_and_no_follower_forgotten() {
        for (String change : List.of("update follower_note set note = '{}'", "delete from follower_note",
                "delete from follower", "update follower set name = 'other'"))
            assertThatThrownBy(() -> run(change)).as(change).isInstanceOfSatisfying(SQLException.class,
                    refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void a_follower_reads_what_was_there_and_then_what_comes() throws InterruptedException {
        ledger.append(append(event("a", 0)));
        try (var tail = new LedgerTail<>(ledger, StoredEvent::stream, Duration.ofSeconds(1))) {
            var follower = new LedgerFollower<>(ledger, tail, StoredEvent::stream, ledger.bookmark(-1).orElseThrow());
            assertThat(follower.next()).extracting(LedgerTail.Entry::parsed).containsExactly("a");
            assertThat(follower.next()).isEmpty();
            assertThat(follower.await(Duration.ofMillis(1))).isEmpty();
            ledger.append(append(event("b", 0)));
            assertThat(follower.await(Duration.ofSeconds(30))).extracting(LedgerTail.Entry::parsed)
                    .containsExactly("b");
            assertThat(follower.position()).isEqualTo(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.connect(Login.LEDGER_WRITER); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Stream<String> places(List<Followers.Note> notes) {
        return notes.stream().map(note -> note.position() + " " + note.place());
    }
}
