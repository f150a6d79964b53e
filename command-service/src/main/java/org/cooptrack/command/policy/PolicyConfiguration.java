package org.cooptrack.command.policy;

import org.cooptrack.command.law.Lacking;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.Reminder;
import org.cooptrack.ledger.Followers;
import org.cooptrack.ledger.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Every policy is found where it stands: in the slice whose wishes it sends. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.cooptrack.command", useDefaultFilters = false, includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {
        Policy.class,
        Lacking.class,
        Reminder.class}))
class PolicyConfiguration {
    @Bean
    Followers followers(Ledger ledger) { return new Followers(ledger); }
}
