package org.cooptrack.command.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullUnmarked
class DisputeOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final UUID MILL = UUID.randomUUID();
    private static final UUID UNION = UUID.randomUUID();

    private final UUID dispute = UUID.randomUUID();
    private final Walk walk = Walk.below("/v1/disputes", "amina", Role.RECORDER);

    @BeforeAll
    static void a_project_runs_and_the_parties_are_registered() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2026-01-01")));
        for (var party : List.of(MILL, UNION))
            Service.happened("organisation:" + party, new OrganisationRegistered(party,
                    LocalizedText.of(Map.of("fr", "Organisation")), new Classification("24", null, List.of()), null,
                    "SN", LocalDate.parse("2020-01-01")));
    }

    @Test
    void from_the_notification_to_all_taken_back() {
        notified();
        String group = "/" + UUID.randomUUID(), strike = "/" + UUID.randomUUID();
        step("/notification/corrections", "{'occurredOn':'2026-02-03','reason':'misread'}");
        step("/parties", "{'party':'" + group.substring(1) + "','kind':'GROUP','side':'WORKERS','persons':12}");
        step("/parties" + group + "/retraction", "{'reason':'not concerned'}");
        step("/proceedings", "{'way':'CONCILIATION','occurredOn':'2026-03-09'}");
        step("/proceedings/CONCILIATION/corrections", "{'occurredOn':'2026-03-10','reason':'misread'}");
        step("/stoppages", "{'stoppage':'" + strike.substring(1) + "','action':'STRIKE','occurredOn':'2026-03',"
                + "'daysLost':'120.5','workers':60,'basis':'ADMINISTRATIVE_RECORD'}");
        step("/stoppages" + strike + "/corrections", "{'action':'STRIKE','occurredOn':'2026-03','daysLost':'118',"
                + "'workers':59,'basis':'ADMINISTRATIVE_RECORD','reason':'recount'}");
        step("/settlement", settlement("2026-03-12", "'}"));
        step("/settlement/corrections", settlement("2026-03-13", "','reason':'misread'}"));
        step("/settlement/retraction", "{'reason':'the mill withdrew before it signed'}");
        step("/end", "{'cause':'NO_AGREEMENT','occurredOn':'2026-03-20'}");
        step("/end/corrections", "{'cause':'REFERRED_TO_COURT','occurredOn':'2026-03-20','reason':'misread'}");
        for (var back : List.of("/end", "/stoppages" + strike, "/proceedings/CONCILIATION", "/notification"))
            step(back + "/retraction", "{'reason':'another dispute'}");
        assertThat(Service.ledger().read("dispute:" + dispute, 0)).hasSize(17);
        assertThat(Service.unwalked(DisputeController.class)).isEmpty();
    }

    @Test
    void a_settlement_without_both_parties_is_refused_in_three_languages() {
        notified();
        step("/proceedings", "{'way':'CONCILIATION','occurredOn':'2026-03-09'}");
        walk.refused("/" + dispute + "/settlement",
                "{'way':'CONCILIATION','agreedBy':['" + MILL + "'],'occurredOn':'2026-03-12'}", 422,
                "dispute.settled-without-both-parties", "/agreedBy");
    }

    private void notified() {
        walk.post("", "{'dispute':'" + dispute + "','form':'COLLECTIVE_OVER_RIGHTS','topic':'WAGES','setting':{"
                + "'projects':[{'project':'" + PROJECT + "','share':'100'}],'place':{'country':'SN'},"
                + "'instruments':['C154'],'aims':[]},'parties':[{'party':'" + MILL
                + "','kind':'ORGANISATION','side':'EMPLOYERS'},{'party':'" + UNION
                + "','kind':'ORGANISATION','side':'WORKERS'}],'occurredOn':'2026-02-02'}");
    }

    private void step(String route, String body) { walk.post("/" + dispute + route, body); }

    private static String settlement(String day, String end) {
        return "{'way':'CONCILIATION','agreedBy':['" + MILL + "','" + UNION + "'],'occurredOn':'" + day + end;
    }
}
