package org.cooptrack.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.json.JacksonSerializer;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Axon's own JDBC store does with the cases of {@code OrderTest}: the reason for a ledger of our own. */
class JdbcOrderTest {
    private static final Clock USUAL = GenericEventMessage.clock;

    private final DataSource database = PostgresForTests.shared().dataSource(Login.VIEWS_OWNER,
            PostgresForTests.shared().fresh("views"));
    private final JdbcEventStorageEngine reader = engine(autocommit());

    JdbcOrderTest() throws SQLException {}

    @BeforeEach
    void create() {
        reader.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    @AfterEach
    void resetClock() {
        GenericEventMessage.clock = USUAL;
    }

    @Test
    void a_writer_slower_than_a_minute_is_skipped_for_ever_by_whoever_read_on_before_it_committed()
            throws SQLException {
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            engine(slow).appendEvents(List.of(noted("slow", 0)));
            reader.appendEvents(List.of(noted("fast", 0), noted("fast", 1)));
            GenericEventMessage.clock = Clock.fixed(USUAL.instant().plus(Duration.ofSeconds(61)), ZoneOffset.UTC);
            var read = new ArrayList<String>();
            TrackingToken token = read(null, read);
            slow.commit();
            read(token, read);
            assertThat(read).containsExactly("fast", "fast");
        }
    }

    @Test
    void a_rolled_back_writer_leaves_a_gap_that_every_reader_must_remember() throws SQLException {
        reader.appendEvents(List.of(noted("before", 0)));
        try (Connection failing = database.getConnection()) {
            failing.setAutoCommit(false);
            engine(failing).appendEvents(List.of(noted("failing", 0)));
            failing.rollback();
        }
        reader.appendEvents(List.of(noted("after", 0)));
        var token = (GapAwareTrackingToken) read(null, new ArrayList<>());
        assertThat(token.getGaps()).hasSize(1);
    }

    private TrackingToken read(@Nullable TrackingToken from, List<String> into) {
        TrackingToken token = from;
        for (TrackedEventMessage<?> event : reader.readEvents(from, false).toList()) {
            into.add(((DomainEventMessage<?>) event).getAggregateIdentifier());
            token = event.trackingToken();
        }
        return Objects.requireNonNull(token);
    }

    private static GenericDomainEventMessage<String> noted(String stream, long version) {
        return new GenericDomainEventMessage<>("note", stream, version, "noted");
    }

    private Connection autocommit() throws SQLException {
        return database.getConnection();
    }

    private static JdbcEventStorageEngine engine(Connection connection) {
        PersistenceExceptionResolver never = failure -> false;
        JacksonSerializer json = JacksonSerializer.defaultSerializer();
        return JdbcEventStorageEngine.builder().connectionProvider(() -> kept(connection))
                .transactionManager(NoTransactionManager.instance()).eventSerializer(json).snapshotSerializer(json)
                .persistenceExceptionResolver(never).build();
    }

    /** The engine closes what it is given; the test decides when. */
    private static Connection kept(Connection connection) {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[]{Connection.class},
                (_, method,
                        arguments) -> method.getName().equals("close") ? null : method.invoke(connection, arguments));
    }
}
