package org.cooptrack.command.policy;

import java.time.InstantSource;
import java.util.List;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.law.Policy;
import org.cooptrack.ledger.Followers;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.axon.LedgerEventSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All policies of this node, each on its own way through history, from when the service is there until it closes. */
@Component
class Policies implements SmartLifecycle {
    private final List<Following> followings;
    private volatile boolean running;

    Policies(List<Policy> policies, Door door, Ledger ledger, LedgerEventSource history, Followers followers,
            InstantSource clock) {
        this.followings = policies.stream()
                .map(policy -> new Following(policy, door, ledger, history, followers, clock)).toList();
    }

    List<Following> followings() { return followings; }

    @Override
    public void start() {
        followings.forEach(Following::start);
        running = true;
    }

    @Override
    public void stop() {
        followings.forEach(Following::close);
        running = false;
    }

    @Override
    public boolean isRunning() { return running; }
}
