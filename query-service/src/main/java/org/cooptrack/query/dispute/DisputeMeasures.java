package org.cooptrack.query.dispute;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.dispute.DisputeForm;
import org.cooptrack.events.dispute.NonSettlement;
import org.cooptrack.events.dispute.Notification;
import org.cooptrack.events.dispute.Proceedings;
import org.cooptrack.events.dispute.Settlement;
import org.cooptrack.events.dispute.Stoppage;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Disputes notified, conciliated or arbitrated, settled and not settled are four figures, and days lost another. */
@Component
class DisputeMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        return Stream.of(notified(), handled(), settled(), notSettled(), daysLost())
                .map(one -> one.saying(Dimension.FORM, DisputeForm.values())).toList();
    }

    private static Measure notified() {
        return new Measure(Notification.MEASURE, 1, Kind.THINGS, with(),
                text("Conflits du travail notifiés", "Labour disputes notified", "Conflictos laborales notificados"),
                text("Conflits notifiés en vue d'une conciliation ou d'un arbitrage, à la date de leur notification. La "
                        + "forme distingue les conflits individuels, les conflits collectifs de droit et les conflits "
                        + "collectifs d'intérêts.",
                        "Disputes notified for conciliation or arbitration, on the day of their notification. The form "
                                + "tells individual disputes from collective ones over rights and over interests.",
                        "Conflictos notificados para su conciliación o arbitraje, en la fecha de su notificación. La "
                                + "forma distingue los conflictos individuales, los colectivos de derecho y los "
                                + "colectivos de intereses."));
    }

    private static Measure handled() {
        return new Measure(Proceedings.MEASURE, 1, Kind.THINGS, with(Dimension.WAY),
                text("Conflits du travail conciliés ou arbitrés", "Labour disputes conciliated or arbitrated",
                        "Conflictos laborales conciliados o arbitrados"),
                text("Conflits soumis à une conciliation ou à un arbitrage qui a effectivement eu lieu, quelle qu'en soit "
                        + "l'issue, à la date où la procédure a commencé. Un conflit concilié puis arbitré compte une fois "
                        + "pour chaque voie, et une seule fois dans le nombre de conflits distincts.",
                        "Disputes for which conciliation or arbitration took place, whatever came of it, on the day it "
                                + "began. One that was conciliated and then arbitrated counts once for each way, and "
                                + "once among distinct disputes.",
                        "Conflictos en los que hubo conciliación o arbitraje, sea cual fuere el resultado, en la fecha en "
                                + "que comenzó. Uno conciliado y después arbitrado cuenta una vez por cada vía, y una "
                                + "sola vez entre los conflictos distintos."));
    }

    private static Measure settled() {
        return new Measure(Settlement.MEASURE, 1, Kind.THINGS, with(Dimension.WAY),
                text("Conflits du travail réglés", "Labour disputes settled", "Conflictos laborales solucionados"),
                text("Conflits réglés par conciliation ou par arbitrage, à la date du règlement, avec l'accord d'au moins "
                        + "une partie de chaque côté : employeurs et travailleurs. Consent à une sentence la partie qui "
                        + "s'y est soumise d'avance ou qui l'a acceptée.",
                        "Disputes settled by conciliation or arbitration, on the day of the settlement, with the "
                                + "agreement of at least one party of each side: employers and workers. To an award "
                                + "agrees who submitted to it before or accepted it.",
                        "Conflictos solucionados por conciliación o arbitraje, en la fecha de la solución, con el acuerdo "
                                + "de al menos una parte de cada lado: empleadores y trabajadores. Acepta un laudo quien "
                                + "se sometió a él de antemano o lo aceptó."));
    }

    private static Measure notSettled() {
        return new Measure(NonSettlement.MEASURE, 1, Kind.THINGS, with(),
                text("Conflits du travail non réglés", "Labour disputes not settled",
                        "Conflictos laborales no solucionados"),
                text("Conflits qui ont pris fin sans règlement, à cette date : faute d'accord, sentence non acceptée, "
                        + "renvoi devant un tribunal ou désistement. Les conflits encore ouverts n'y figurent pas.",
                        "Disputes that ended without a settlement, on that day: no agreement, an award not accepted, "
                                + "referred to a court, or withdrawn. Those still open are not among them.",
                        "Conflictos que terminaron sin solución, en esa fecha: falta de acuerdo, laudo no aceptado, "
                                + "remisión a un tribunal o desistimiento. Los que siguen abiertos no figuran."));
    }

    private static Measure daysLost() {
        return new Measure(Stoppage.MEASURE, 1, Kind.QUANTITY, with(Dimension.BASIS),
                text("Journées de travail perdues", "Working days lost", "Jornadas de trabajo perdidas"),
                text("Journées de travail non effectuées par suite de grèves, de lock-out et d'autres actions liées à ces "
                        + "conflits : la journée de chaque travailleur est comptée, une demi-journée pour 0,5. Chaque "
                        + "nombre indique son fondement.",
                        "Working days not worked because of strikes, lockouts and other action in these disputes: each "
                                + "worker's day counts, half a day as 0.5. Each number states its basis.",
                        "Jornadas no trabajadas a causa de huelgas, cierres patronales y otras acciones en estos "
                                + "conflictos: se cuenta la jornada de cada trabajador, media jornada como 0,5. Cada "
                                + "número indica su fundamento."));
    }

    private static Set<Dimension> with(Dimension... more) {
        var dimensions = EnumSet.of(Dimension.PROJECT, Dimension.OFFICE, Dimension.IMPLEMENTING_PARTNER,
                Dimension.INSTRUMENT, Dimension.AIM, Dimension.TOPIC, Dimension.COUNTRY, Dimension.FORM);
        dimensions.addAll(List.of(more));
        return dimensions;
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
