package org.cooptrack.command.policy;

import java.time.InstantSource;
import java.util.List;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.Reminder;
import org.cooptrack.ledger.Followers;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.axon.LedgerEventSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All policies and reminders of this node, each by itself, from when the service is there until it closes. */
@Component
class Policies implements SmartLifecycle {
    private final List<Following> followings;
    private final List<Reminding> remindings;
    private volatile boolean running;

    Policies(List<Policy> policies, List<Reminder> reminders, Door door, Ledger ledger, LedgerEventSource history,
            Followers followers, InstantSource clock) {
        this.followings = policies.stream()
                .map(policy -> new Following(policy, door, ledger, history, followers, clock)).toList();
        this.remindings = reminders.stream().map(one -> new Reminding(one, door, ledger, followers, clock)).toList();
    }

    List<Following> followings() { return followings; }

    List<Reminding> remindings() { return remindings; }

    boolean has(String name) {
        return followings.stream().anyMatch(one -> one.policy().name().equals(name))
                || remindings.stream().anyMatch(one -> one.reminder().name().equals(name));
    }

    @Override
    public void start() {
        followings.forEach(Following::start);
        remindings.forEach(Reminding::start);
        running = true;
    }

    @Override
    public void stop() {
        remindings.forEach(Reminding::close);
        followings.forEach(Following::close);
        running = false;
    }

    @Override
    public boolean isRunning() { return running; }
}
