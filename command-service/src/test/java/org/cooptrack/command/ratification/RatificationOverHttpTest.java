package org.cooptrack.command.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ProjectActivated;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullUnmarked
class RatificationOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();

    private final UUID ratification = UUID.randomUUID();
    private final Walk walk = Walk.below("/v1/ratifications/" + ratification, "amina", Role.RECORDER);
    private final Walk all = Walk.below("/v1/ratifications", "amina", Role.RECORDER);

    @BeforeAll
    static void a_project_runs() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2024-01-01")));
    }

    @Test
    void from_the_registration_to_the_retraction() {
        all.post("", registration(ratification, "C155"));
        walk.post("/corrections", said("C187") + ",'reason':'misread'}");
        walk.post("/denunciation", "{'endedOn':'2025-09-01'}");
        walk.post("/denunciation/corrections", "{'endedOn':'2025-10-01','reason':'misread'}");
        walk.post("/denunciation/retraction", "{'reason':'another'}");
        walk.post("/retraction", "{'reason':'another'}");
        assertThat(Service.unwalked(RatificationController.class)).isEmpty();
    }

    @Test
    void the_same_convention_ratified_twice_by_one_country_is_refused_in_three_languages() {
        all.post("", registration(ratification, "C122"));
        all.refused("", registration(UUID.randomUUID(), "C122"), 409, "ratification.ratified-twice", "/instrument");
    }

    @Test
    void what_was_denounced_may_be_ratified_again() {
        all.post("", registration(ratification, "C150"));
        walk.post("/denunciation", "{'endedOn':'2024-09-01'}");
        all.post("", "{'ratification':'" + UUID.randomUUID() + "'," + said("C150").substring(1)
                .replace("2024-06-01", "2024-10-01") + "}");
    }

    private static String registration(UUID id, String instrument) {
        return "{'ratification':'" + id + "'," + said(instrument).substring(1) + "}";
    }

    private static String said(String instrument) {
        return "{'instrument':'" + instrument + "','country':'BF','setting':{'projects':[{'project':'" + PROJECT
                + "','share':'100'}],'place':{'country':'BF'},'instruments':[],'aims':[]},"
                + "'registeredOn':'2024-06-01'";
    }
}
