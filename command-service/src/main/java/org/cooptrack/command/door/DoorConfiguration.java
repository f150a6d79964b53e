package org.cooptrack.command.door;

import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LedgerAddress;
import org.cooptrack.ledger.LedgerSchema;
import org.cooptrack.ledger.LedgerSettings;
import org.cooptrack.ledger.axon.LedgerEventSource;
import org.cooptrack.ledger.axon.LedgerEventStore;
import org.cooptrack.ledger.axon.LedgerStorageEngine;
import org.cooptrack.ledger.axon.SnapshotCodec;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How Axon stands on the ledger. Commands hold no database transaction while they wait for their group, by choice. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
    private static final long STREAMS_KEPT = 20_000;

    /** There is no transaction manager on this side's class path. */
    private static final BooleanSupplier NO_TRANSACTIONS = () -> false;

    @Bean
    Ledger ledger(@Value("${cooptrack.ledger.url}") String url, @Value("${cooptrack.ledger.user}") String user,
            @Value("${cooptrack.ledger.password}") String password,
            @Value("${cooptrack.ledger.owner-user}") String owner,
            @Value("${cooptrack.ledger.owner-password}") String ownerPassword) {
        var schema = new PGSimpleDataSource();
        schema.setUrl(url);
        schema.setUser(owner);
        schema.setPassword(ownerPassword);
        LedgerSchema.migrate(schema);
        return Ledger.open(new LedgerAddress(url, user, password), LedgerSettings.usual());
    }

    /** History as this node follows it. */
    @Bean
    LedgerEventSource history(Ledger ledger) { return new LedgerEventSource(ledger, new EventCodecOfTheField()); }

    @Bean
    EventStore eventStore(Ledger ledger, LedgerEventSource history) {
        var engine = new LedgerStorageEngine(ledger, new EventCodecOfTheField(), SnapshotCodec.NONE, NO_TRANSACTIONS);
        var store = LedgerEventStore.of(engine, history);
        var _ = store.registerDispatchInterceptor(new Witness());
        return store;
    }

    @Bean
    TransactionManager axonTransactionManager() { return NoTransactionManager.INSTANCE; }

    /** Axon asks for one; events do not pass through it. */
    @Bean
    @Primary
    Serializer serializer() { return JacksonSerializer.defaultSerializer(); }

    @Bean
    Cache keptStreams() { return new StreamCache(STREAMS_KEPT); }

    @Bean
    InstantSource clock() { return InstantSource.system(); }

    @Bean
    CorrelationDataProvider metadata() {
        return message -> message.getMetaData().subset(EventCodecOfTheField.METADATA);
    }

    @Bean
    WebMvcConfigurer askers(AskerArgument asker) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) { resolvers.add(asker); }

            @Override
            public void addInterceptors(InterceptorRegistry registry) { registry.addInterceptor(new Guard()); }
        };
    }
}
