package org.cooptrack.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.cooptrack.events.Actor;
import org.cooptrack.web.problem.Fault;
import org.cooptrack.web.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Actor ANA = new Actor("issuer", "ana");
    private static final Actor BEN = new Actor("issuer", "ben");
    private static final Actor COY = new Actor("issuer", "coy");

    private final Places places = new Places(3, 2);

    @BeforeEach
    void open() { places.start(); }

    @Test
    void a_caller_has_so_many_places_and_the_service_so_many_in_all() {
        places.take(ANA);
        var second = places.take(ANA);
        refused(ANA, 429, "feed.streams-of-caller");
        places.take(BEN);
        refused(COY, 503, "feed.streams");
        second.close();
        places.take(COY);
        assertThat(places.held()).isEqualTo(3);
    }

    @Test
    void when_the_service_ends_nobody_is_let_in() {
        places.stop();
        refused(ANA, 503, "service.not-ready");
        assertThat(places.held()).isZero();
    }

    private void refused(Actor caller, int status, String rule) {
        assertThatThrownBy(() -> places.take(caller))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(why -> {
                    assertThat(why.status()).isEqualTo(status);
                    assertThat(why.faults()).extracting(Fault::rule).containsExactly(rule);
                });
    }
}
