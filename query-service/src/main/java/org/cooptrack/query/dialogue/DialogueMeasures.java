package org.cooptrack.query.dialogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.dialogue.Agreement;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.dialogue.Presence;
import org.cooptrack.events.dialogue.Proceedings;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Sessions held, agreements reached, agreements in force and participants are four figures, never one sum. */
@Component
class DialogueMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        return List.of(sessions(), tripartite(), reached(), inForce(), participants());
    }

    private static Measure sessions() {
        return new Measure(Proceedings.MEASURE, 1, Kind.THINGS, with(Dimension.FORM),
                text("Sessions de dialogue social tenues", "Social dialogue sessions held",
                        "Reuniones de diálogo social celebradas"),
                text("Sessions effectivement tenues, à leur date. Une session est tripartite seulement si gouvernement, "
                        + "employeurs et travailleurs y étaient tous présents (« tripartite plus » si d'autres l'étaient "
                        + "aussi), bipartite si employeurs et travailleurs y étaient sans gouvernement ni tiers ; les "
                        + "autres configurations sont classées à part. La forme est inconnue tant que la feuille de "
                        + "présence n'est pas parvenue.",
                        "Sessions that took place, on their day. A session is tripartite only if government, employers "
                                + "and workers all attended (tripartite-plus if others did too), bipartite if employers "
                                + "and workers attended without a government or others; other combinations stand apart. "
                                + "The form is unknown until the attendance sheet has come.",
                        "Reuniones efectivamente celebradas, en su fecha. Una reunión es tripartita solo si asistieron "
                                + "gobierno, empleadores y trabajadores («tripartita plus» si además asistieron otros), y "
                                + "bipartita si asistieron empleadores y trabajadores sin gobierno ni terceros; las demás "
                                + "combinaciones figuran aparte. La forma se desconoce hasta que llega la hoja de asistencia."))
                .saying(Dimension.FORM, Form.values());
    }

    private static Measure tripartite() {
        return sessions().narrowedTo(
                Map.of(Dimension.FORM, List.of(Form.TRIPARTITE.name(), Form.TRIPARTITE_PLUS.name())),
                "dialogue-sessions-held-tripartite", 1,
                text("Sessions de dialogue social tripartites tenues", "Tripartite social dialogue sessions held",
                        "Reuniones tripartitas de diálogo social celebradas"),
                text("Sessions de dialogue social tenues auxquelles gouvernement, employeurs et travailleurs étaient tous "
                        + "présents, que d'autres l'aient été aussi ou non.",
                        "Social dialogue sessions held that government, employers and workers all attended, whether or not "
                                + "others did too.",
                        "Reuniones de diálogo social celebradas a las que asistieron gobierno, empleadores y trabajadores, "
                                + "hayan asistido otros o no."));
    }

    private static Measure reached() {
        return new Measure(Agreement.REACHED, 1, Kind.THINGS, with(),
                text("Accords conclus par le dialogue social", "Agreements reached through social dialogue",
                        "Acuerdos alcanzados mediante el diálogo social"),
                text("Accords conclus lors d'une session de dialogue social, à la date de leur conclusion, qu'ils aient "
                        + "été signés ou soient entrés en vigueur ou non.",
                        "Agreements reached at a session of social dialogue, on the day they were reached, whether or "
                                + "not they were signed or entered into force.",
                        "Acuerdos alcanzados en una reunión de diálogo social, en la fecha en que se alcanzaron, se "
                                + "hayan firmado o hayan entrado en vigor o no."));
    }

    private static Measure inForce() {
        return new Measure(Agreement.IN_FORCE, 2, Kind.STOCK, with(),
                text("Accords en vigueur", "Agreements in force", "Acuerdos en vigor"),
                text("Accords signés par toutes les parties requises et en vigueur : chaque accord est compté à partir de "
                        + "son entrée en vigueur et décompté à partir de sa dénonciation. La somme jusqu'à une date est "
                        + "le nombre d'accords en vigueur à cette date ; celle d'une période en est la variation nette.",
                        "Agreements signed by every required party and in force: each adds one from its entry into force "
                                + "and takes one away from its denunciation. The sum up to a date is the number in force "
                                + "on that date; that of a period is the net change.",
                        "Acuerdos firmados por todas las partes requeridas y en vigor: cada uno suma uno desde su entrada "
                                + "en vigor y resta uno desde su denuncia. La suma hasta una fecha es el número de acuerdos "
                                + "en vigor en esa fecha; la de un período es la variación neta."));
    }

    private static Measure participants() {
        return new Measure(Presence.MEASURE, 1, Kind.QUANTITY, with(Dimension.SEX, Dimension.BASIS),
                text("Participations aux sessions de dialogue social", "Attendances at social dialogue sessions",
                        "Participaciones en reuniones de diálogo social"),
                text("Personnes présentes aux sessions, dénombrées par sexe et sans identité : qui assiste à deux sessions "
                        + "compte deux fois. Le fondement de chaque décompte est indiqué.",
                        "Persons present at sessions, counted by sex and without identity: whoever attends two sessions "
                                + "counts twice. Each count states its basis.",
                        "Personas presentes en las reuniones, contadas por sexo y sin identidad: quien asiste a dos "
                                + "reuniones cuenta dos veces. Cada recuento indica su fundamento."));
    }

    private static Set<Dimension> with(Dimension... more) {
        var dimensions = EnumSet.of(Dimension.PROJECT, Dimension.OFFICE, Dimension.IMPLEMENTING_PARTNER,
                Dimension.INSTRUMENT, Dimension.AIM, Dimension.TOPIC, Dimension.COUNTRY);
        dimensions.addAll(List.of(more));
        return dimensions;
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
