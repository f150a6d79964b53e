package org.cooptrack.query.enterprise;

import static org.cooptrack.query.enterprise.EnterpriseMeasures.dimensions;
import static org.cooptrack.query.enterprise.EnterpriseMeasures.text;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.enterprise.Jobs;
import org.cooptrack.events.enterprise.Losses;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Gross and net, jobs and full-time equivalents, direct and indirect, claimed and verified are figures of their own, never one sum. */
@Component
class JobMeasures implements Measures {
    private static final LocalizedText EQUIVALENT = text(
            " En équivalents temps plein, soit 240 jours de travail par an chacun (norme DCED) ; les emplois dont "
                    + "l'équivalent est inconnu n'y figurent pas, et ne s'y ajoutent jamais.",
            " In full-time equivalents of 240 days of work in a year each (DCED Standard); jobs of which the equivalent is "
                    + "not known are not among them, and are never added to them.",
            " En equivalentes a tiempo completo de 240 días de trabajo al año cada uno (norma DCED); los empleos cuyo "
                    + "equivalente se desconoce no figuran, y nunca se les suman.");
    private static final LocalizedText GROSS = text(
            "Emplois dans les entreprises appuyées, déclarés puis vérifiés par une autre personne, à la date où ils ont "
                    + "débuté. Les emplois perdus n'en sont pas déduits.",
            "Jobs in enterprises supported, claimed and then verified by somebody else, from the day they began. Jobs lost "
                    + "are not taken away.",
            "Empleos en las empresas apoyadas, declarados y luego verificados por otra persona, en la fecha en que "
                    + "comenzaron. Los empleos perdidos no se descuentan.");
    private static final LocalizedText NET = text(
            "Emplois vérifiés dans les entreprises appuyées, moins les emplois que ces entreprises ont perdus, chacun à sa "
                    + "date. Ne s'ajoute jamais aux emplois bruts.",
            "Verified jobs in enterprises supported, less the jobs that these enterprises lost, each on its day. Never added "
                    + "to jobs gross.",
            "Empleos verificados en las empresas apoyadas, menos los empleos que esas empresas perdieron, cada uno en su "
                    + "fecha. Nunca se suma a los empleos brutos.");
    private static final LocalizedText INDIRECT = text(
            "Emplois vérifiés chez les clients et les fournisseurs des entreprises appuyées. Ne s'ajoutent jamais aux "
                    + "emplois directs.",
            "Verified jobs with those who buy from enterprises supported or supply them. Never added to direct jobs.",
            "Empleos verificados en los clientes y proveedores de las empresas apoyadas. Nunca se suman a los empleos "
                    + "directos.");

    @Override
    public List<Measure> measures() {
        return Stream.of(
                jobs(Jobs.GROSS, "Emplois créés, bruts", "Jobs created, gross", "Empleos creados, brutos", GROSS),
                jobs(Jobs.NET, "Emplois créés, nets", "Jobs created, net", "Empleos creados, netos", NET),
                jobs(Jobs.INDIRECT, "Emplois indirects créés", "Indirect jobs created", "Empleos indirectos creados",
                        INDIRECT),
                equivalents(Jobs.GROSS_FTE, "Emplois créés, bruts (équivalents temps plein)",
                        "Jobs created, gross (full-time equivalents)",
                        "Empleos creados, brutos (equivalentes a tiempo completo)", GROSS),
                equivalents(Jobs.NET_FTE, "Emplois créés, nets (équivalents temps plein)",
                        "Jobs created, net (full-time equivalents)",
                        "Empleos creados, netos (equivalentes a tiempo completo)", NET),
                equivalents(Jobs.INDIRECT_FTE, "Emplois indirects créés (équivalents temps plein)",
                        "Indirect jobs created (full-time equivalents)",
                        "Empleos indirectos creados (equivalentes a tiempo completo)", INDIRECT),
                claimed(), claimedIndirect(), lost(), filledByPlacement()).map(EnterpriseMeasures::ofItsOwn).toList();
    }

    private static Measure jobs(String id, String fr, String en, String es, LocalizedText definition) {
        return new Measure(id, 1, Kind.QUANTITY, dimensions(Dimension.SEX, Dimension.BASIS), text(fr, en, es),
                definition);
    }

    private static Measure equivalents(String id, String fr, String en, String es, LocalizedText definition) {
        return new Measure(id, 1, Kind.QUANTITY, dimensions(), text(fr, en, es), text(in("fr", definition),
                in("en", definition), in("es", definition)));
    }

    private static String in(String language, LocalizedText definition) {
        return definition.byLanguage().get(language) + EQUIVALENT.byLanguage().get(language);
    }

    private static Measure claimed() {
        return jobs(Jobs.CLAIMED, "Emplois déclarés", "Jobs claimed", "Empleos declarados", text(
                "Emplois directs déclarés, qu'ils aient été vérifiés, rejetés ou ni l'un ni l'autre. Figurent à côté des "
                        + "emplois créés, jamais parmi eux.",
                "Direct jobs claimed, whether verified, rejected or neither. They stand beside the jobs created, never "
                        + "among them.",
                "Empleos directos declarados, verificados, rechazados o ni lo uno ni lo otro. Figuran junto a los empleos "
                        + "creados, nunca entre ellos."));
    }

    private static Measure claimedIndirect() {
        return jobs(Jobs.CLAIMED_INDIRECT, "Emplois indirects déclarés", "Indirect jobs claimed",
                "Empleos indirectos declarados", text(
                        "Emplois indirects déclarés, qu'ils aient été vérifiés, rejetés ou ni l'un ni l'autre.",
                        "Indirect jobs claimed, whether verified, rejected or neither.",
                        "Empleos indirectos declarados, verificados, rechazados o ni lo uno ni lo otro."));
    }

    private static Measure lost() {
        return jobs(Losses.LOST, "Emplois perdus", "Jobs lost", "Empleos perdidos", text(
                "Emplois que les entreprises appuyées ont perdus. Ils sont déjà déduits des emplois nets.",
                "Jobs that enterprises supported lost. They are already taken away from jobs net.",
                "Empleos que perdieron las empresas apoyadas. Ya están descontados de los empleos netos."));
    }

    private static Measure filledByPlacement() {
        return new Measure(Jobs.FILLED_BY_PLACEMENT, 1, Kind.THINGS, dimensions(),
                text("Emplois créés pourvus par un placement du programme",
                        "Jobs created that the programme's own placements filled",
                        "Empleos creados cubiertos por colocaciones del programa"),
                text("Parmi les emplois directs vérifiés, ceux qu'un placement du programme a pourvus, chaque placement une "
                        + "fois. Emplois créés ou placements : bruts + placements − ce chiffre.",
                        "Among verified direct jobs, those that a placement of the programme's own filled, each placement "
                                + "once. Jobs created or placements: gross + placements − this figure.",
                        "Entre los empleos directos verificados, los que cubrió una colocación del programa, cada "
                                + "colocación una vez. Empleos creados o colocaciones: brutos + colocaciones − esta cifra."));
    }
}
