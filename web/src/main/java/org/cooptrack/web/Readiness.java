package org.cooptrack.web;

import java.util.Map;
import org.cooptrack.web.problem.RequestRule;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a launcher or a load balancer whether requests can be sent here. */
@RestController
class Readiness {
    private final ApplicationAvailability availability;

    Readiness(ApplicationAvailability availability) { this.availability = availability; }

    /** Says whether requests can be sent here. */
    @GetMapping(path = "/health/ready", produces = "application/json")
    Map<String, String> ready() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC)
            throw RequestRule.NOT_READY.refuse(null).header(HttpHeaders.RETRY_AFTER, "1");
        return Map.of("status", "ready");
    }
}
