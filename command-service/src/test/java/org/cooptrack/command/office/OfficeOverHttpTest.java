package org.cooptrack.command.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** An office from its registration to its end, over HTTP. */
@NullUnmarked
class OfficeOverHttpTest {
    private final UUID geneva = UUID.randomUUID();
    private final UUID dakar = UUID.randomUUID();
    private final UUID abidjan = UUID.randomUUID();
    private final Walk manager = Walk.below("/v1/offices", "binta", Role.PROJECT_MANAGER);

    @Test
    void an_office_is_registered_renamed_moved_and_ended() {
        registered(geneva);
        registered(dakar);
        registered(abidjan);
        replace(dakar, "/name", "'name':{'fr':'Bureau de Dakar'}");
        replace(dakar, "/parent", "'parent':'" + geneva + "'");
        replace(dakar, "/countries", "'countries':['SN','GM']");
        manager.post("/" + dakar + "/merger", "{'into':'" + abidjan + "','occurredOn':'2023-01-01','reason':'merged'}");
        manager.post("/" + abidjan + "/succession",
                "{'successor':'" + geneva + "','occurredOn':'2024-01-01','reason':'moved'}");
        manager.post("/" + geneva + "/closure", "{'occurredOn':'2025-01-01','reason':'rented out'}");
        assertThat(Service.unwalked(OfficeController.class)).isEmpty();
    }

    @Test
    void an_office_is_not_succeeded_by_a_stranger_and_is_told_so_in_three_languages() {
        registered(dakar);
        manager.refused("/" + dakar + "/succession",
                "{'successor':'" + UUID.randomUUID() + "','occurredOn':'2024-01-01','reason':'moved'}", 422,
                "office.other-unknown", "/successor");
    }

    private void registered(UUID id) {
        manager.post("", "{'office':'" + id + "','code':'" + id + "','name':{'fr':'Bureau'},'country':'SN',"
                + "'occurredOn':'2020-01-01'}");
    }

    private void replace(UUID office, String route, String value) {
        manager.replace("PUT", "/" + office + route, "office:" + office, "{" + value + ",'occurredOn':'2022-01-01'}");
    }
}
