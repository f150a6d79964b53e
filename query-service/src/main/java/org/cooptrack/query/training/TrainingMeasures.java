package org.cooptrack.query.training;

import java.util.List;
import java.util.Map;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CertificateIssued;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Sex;
import org.cooptrack.events.value.StatusInEmployment;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Enrolled, trained and certified are three figures, never one sum. */
@Component
class TrainingMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        return List.of(
                measure(BeneficiaryEnrolled.MEASURE,
                        text("Bénéficiaires inscrits à une formation", "Beneficiaries enrolled in training",
                                "Beneficiarios inscritos en una formación"),
                        text("Personnes inscrites à une formation, à la date de leur inscription, qu'elles l'aient achevée ou non.",
                                "Persons enrolled in a training, on the day of their enrolment, whether or not they completed it.",
                                "Personas inscritas en una formación, en la fecha de su inscripción, la hayan terminado o no.")),
                trained(), womenEntrepreneurs(),
                measure(CertificateIssued.MEASURE,
                        text("Bénéficiaires certifiés", "Beneficiaries certified", "Beneficiarios certificados"),
                        text("Personnes ayant reçu un certificat au terme d'une formation et dont le certificat n'a pas été retiré.",
                                "Persons who received a certificate after a training and whose certificate was not revoked.",
                                "Personas que recibieron un certificado al término de una formación y cuyo certificado no ha sido revocado.")),
                measure(BeneficiaryFollowedUp.MEASURE,
                        text("Suivis après formation", "Follow-ups after training", "Seguimientos tras la formación"),
                        text("Suivis menés auprès d'anciens participants 3, 6 ou 12 mois après une formation.",
                                "Follow-ups of former participants 3, 6 or 12 months after a training.",
                                "Seguimientos de antiguos participantes 3, 6 o 12 meses después de una formación.")));
    }

    private static Measure trained() {
        return measure(BeneficiaryTrained.MEASURE,
                text("Bénéficiaires formés", "Beneficiaries trained", "Beneficiarios formados"),
                text("Personnes ayant achevé une formation : assiduité suffisante et évaluation réussie lorsqu'elle est exigée, ou liste d'émargement attestée.",
                        "Persons who completed a training: sufficient attendance and, where required, a passed assessment, or an attested register.",
                        "Personas que terminaron una formación: asistencia suficiente y evaluación superada cuando se exige, o lista de asistencia certificada."));
    }

    private static Measure womenEntrepreneurs() {
        return trained().narrowedTo(
                Map.of(Dimension.SEX, List.of(Sex.FEMALE.name()), Dimension.STATUS_IN_EMPLOYMENT,
                        List.of(StatusInEmployment.EMPLOYER.name(),
                                StatusInEmployment.INDEPENDENT_WORKER_WITHOUT_EMPLOYEES.name())),
                "women-entrepreneurs-trained", 1,
                text("Femmes entrepreneures formées", "Women entrepreneurs trained", "Mujeres empresarias formadas"),
                text("Bénéficiaires formés qui sont des femmes et, à la date du fait, employeuses ou travailleuses "
                        + "indépendantes sans salariés (CISP-18).",
                        "Beneficiaries trained who are women and, on the day of the fact, employers or independent workers "
                                + "without employees (ICSE-18).",
                        "Beneficiarias formadas que son mujeres y, en la fecha del hecho, empleadoras o trabajadoras "
                                + "independientes sin empleados (CISO-18)."));
    }

    private static Measure measure(String id, LocalizedText title, LocalizedText definition) {
        return new Measure(id, 1, Measure.Kind.PERSONS, Measure.ofPersonsInActivities(), title, definition);
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
