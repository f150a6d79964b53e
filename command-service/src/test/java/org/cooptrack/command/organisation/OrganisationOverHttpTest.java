package org.cooptrack.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** An organisation from its registration to its end, over HTTP. */
@NullUnmarked
class OrganisationOverHttpTest {
    private static final String CLASSIFICATION = "'classification':{'type':'10','roles':['DEVELOPMENT_PARTNER']}";

    private final UUID union = UUID.randomUUID();
    private final UUID federation = UUID.randomUUID();
    private final UUID confederation = UUID.randomUUID();
    private final Walk manager = Walk.below("/v1/organisations", "binta", Role.PROJECT_MANAGER);

    @Test
    void an_organisation_is_registered_renamed_reclassified_merged_and_succeeded() {
        registered(union);
        registered(federation);
        registered(confederation);
        manager.replace("PUT", "/" + union + "/name", "organisation:" + union,
                "{'name':{'fr':'Union'},'occurredOn':'2022-01-01'}");
        manager.replace("PUT", "/" + union + "/classification", "organisation:" + union,
                "{'classification':{'type':'24','constituent':'WORKERS_ORGANIZATION','roles':[]},'occurredOn':'2022-01-01'}");
        manager.post("/" + union + "/merger",
                "{'into':'" + federation + "','occurredOn':'2023-01-01','reason':'merged'}");
        manager.post("/" + federation + "/succession",
                "{'successor':'" + confederation + "','occurredOn':'2024-01-01','reason':'refounded'}");
        assertThat(Service.unwalked(OrganisationController.class)).isEmpty();
    }

    @Test
    void an_organisation_is_not_merged_into_itself_and_is_told_so_in_three_languages() {
        registered(union);
        manager.refused("/" + union + "/merger", "{'into':'" + union + "','occurredOn':'2023-01-01','reason':'r'}", 422,
                "organisation.into-itself", "/into");
        manager.refused("/" + union + "/merger", "{'into':'" + union + "','occurredOn':'2023-01-01','reason':' '}", 422,
                "everywhere.reason-missing", "/reason");
        manager.refused("", "{'name':{'fr':' '}," + CLASSIFICATION + ",'occurredOn':'2020-01-01'}", 422,
                "organisation.name-missing", "/name");
    }

    private void registered(UUID id) {
        manager.post("", "{'organisation':'" + id + "','name':{'fr':'Syndicat'}," + CLASSIFICATION
                + ",'country':'SN','occurredOn':'2020-01-01'}");
    }
}
