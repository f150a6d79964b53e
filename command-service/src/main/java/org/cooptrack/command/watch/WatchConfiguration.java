package org.cooptrack.command.watch;

import java.time.Duration;
import java.time.InstantSource;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.cooptrack.command.door.Door;
import org.cooptrack.ledger.Followers;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.Turn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What looks for evidence by itself, as it is told by variables. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
    @Bean
    Hosts evidenceHosts(@Value("${cooptrack.evidence.hosts}") String open,
            @Value("${cooptrack.evidence.internal-hosts}") String internal) {
        return new Hosts(open, internal);
    }

    @Bean
    WatchSettings watchSettings(@Value("${cooptrack.evidence.every}") Duration every,
            @Value("${cooptrack.evidence.round-every}") Duration roundEvery,
            @Value("${cooptrack.evidence.tries}") int tries, @Value("${cooptrack.evidence.most-bytes}") long mostBytes,
            @Value("${cooptrack.evidence.patience}") Duration patience) {
        return new WatchSettings(every, roundEvery, tries, mostBytes, patience);
    }

    @Bean
    Rounds evidenceRounds(Followers followers) { return new Rounds(followers); }

    @Bean
    Watching evidenceWatching(Hosts hosts, WatchSettings settings, Rounds rounds, Ledger ledger, Door door,
            InstantSource clock) {
        var fetching = new Fetching(hosts, settings, SystemDefaultDnsResolver.INSTANCE);
        var going = new Going(ledger, door, rounds, hosts, fetching, settings, clock);
        return new Watching(hosts, settings, rounds, going, fetching, new Turn(ledger.address(), "evidence"), ledger,
                clock);
    }
}
