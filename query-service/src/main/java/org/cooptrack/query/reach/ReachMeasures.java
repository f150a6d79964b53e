package org.cooptrack.query.reach;

import java.util.List;
import java.util.Map;
import org.cooptrack.events.codes.Reach;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Persons reached: each once, by however many ways the programme did something for them. */
@Component
class ReachMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        return List.of(Measure.unionOf(Reach.kinds(), Reach.MEASURE, 1, Measure.ofPersonsInCases(),
                text("Personnes touchées par le programme", "Persons reached by the programme",
                        "Personas alcanzadas por el programa"),
                text("Personnes pour lesquelles le programme a obtenu un résultat : elles ont achevé une formation, ont été "
                        + "couvertes par la protection sociale en tant qu'assurées, ont été placées dans un emploi, ont adhéré à "
                        + "une coopérative, possèdent une entreprise appuyée, ont été libérées du travail forcé (libération "
                        + "confirmée), soustraites au travail des enfants ou préservées de celui-ci. Le chiffre distinct compte "
                        + "chaque personne identifiée une seule fois, quel que soit le nombre de résultats ; les personnes "
                        + "signalées sans identité figurent à côté, et qui est signalé pour deux résultats y compte deux fois. Par "
                        + "type, les parties moins leur recoupement font le total. N'y entrent pas : les personnes seulement "
                        + "inscrites, affiliées, repérées ou orientées ; les personnes à charge ; les participants au dialogue "
                        + "social, les fondateurs de coopératives, les travailleurs couverts par un programme VIH et sida et ses "
                        + "contacts, les emplois créés : dénombrés sans identité, ils ont leurs propres chiffres.",
                        "Persons for whom the programme achieved something: they completed a training, were covered by social "
                                + "protection as insured persons, were placed in a job, joined a cooperative, own an enterprise "
                                + "supported, were released from forced labour (the release confirmed), or were withdrawn or "
                                + "prevented from child labour. The distinct figure counts each identified person once, however "
                                + "much was achieved; persons reported without identity stand beside it, and whoever is reported "
                                + "for two results counts twice there. By kind, the parts minus their overlap make the total. Not "
                                + "in it: persons only enrolled, registered, identified or referred; dependants; participants "
                                + "in social dialogue, founders of cooperatives, workers reached and contacts of HIV programmes, and "
                                + "jobs created, which are counted without persons and have figures of their own.",
                        "Personas para las que el programa logró un resultado: terminaron una formación, estuvieron cubiertas por la "
                                + "protección social como aseguradas, fueron colocadas en un empleo, se adhirieron a una "
                                + "cooperativa, son propietarias de una empresa apoyada, fueron liberadas del trabajo forzoso "
                                + "(liberación confirmada), o fueron retiradas del trabajo infantil o prevenidas de él. La cifra "
                                + "distinta cuenta a cada persona identificada una sola vez, sean cuantos sean los resultados; las "
                                + "personas comunicadas sin identidad figuran aparte, y quien se comunica por dos resultados cuenta "
                                + "ahí dos veces. Por tipo, las partes menos su superposición hacen el total. No se incluyen: las "
                                + "personas solo inscritas, afiliadas, identificadas o derivadas; los dependientes; los "
                                + "participantes en el diálogo social, los fundadores de cooperativas, los trabajadores alcanzados "
                                + "y los contactos de los programas sobre el VIH, ni los empleos creados, que se cuentan sin "
                                + "personas y tienen cifras propias.")));
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
