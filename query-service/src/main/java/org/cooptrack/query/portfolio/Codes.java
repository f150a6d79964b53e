package org.cooptrack.query.portfolio;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.project.ParticipantRole;
import org.cooptrack.events.project.RecipientCountry;
import org.cooptrack.events.project.Recipients;
import org.cooptrack.events.project.Sector;

/** The values under which projects are counted; their shares do not split a count. */
final class Codes {
    private Codes() {}

    static List<String> countries(Recipients recipients) {
        return recipients.countries().stream().map(RecipientCountry::code).toList();
    }

    static List<String> regions(Recipients recipients) {
        return recipients.regions().stream().map(region -> region.vocabulary() + "-" + region.code()).toList();
    }

    static List<String> sectors(List<Sector> sectors) {
        return sectors.stream().map(sector -> sector.vocabulary() + "-" + sector.code()).toList();
    }

    /** Who funds is a development partner, who implements an implementing partner; the other roles are not counted. */
    static Dimension dimension(ParticipantRole role) {
        return role == ParticipantRole.FUNDING ? Dimension.DEVELOPMENT_PARTNER : Dimension.IMPLEMENTING_PARTNER;
    }

    static boolean counted(ParticipantRole role) {
        return role == ParticipantRole.FUNDING || role == ParticipantRole.IMPLEMENTING;
    }
}
