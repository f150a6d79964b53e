package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.LocalizedText;

/** Who holds a certificate. */
record Certification(Scheduled training) {
    List<TrainingEvent> certify(IssueCertificate wish, Facts facts) {
        training.past(wish.occurredOn(), facts);
        var participant = training.participant(wish.person());
        var completion = participant.completion();
        if (completion == null) throw NOT_COMPLETED.at("/person");
        if (wish.occurredOn().isBefore(completion.says().occurredOn().earliest()))
            throw NOT_COMPLETED.at("/occurredOn");
        if (LocalizedText.saysNothing(wish.number())) throw NUMBER_MISSING.at("/number");
        var fact = training.participation(wish.person(), completion.says().attributes(),
                wish.occurredOn());
        var known = participant.certification();
        if (known != null && known.says().equals(fact) && wish.number().equals(participant.certificate()))
            return List.of();
        if (known != null) throw ALREADY_CERTIFIED.at("/person", String.valueOf(participant.certificate()));
        if (training.numbers().contains(wish.number())) throw CERTIFICATE_NUMBER_TAKEN.at("/number", wish.number());
        return List.of(new CertificateIssued(wish.training(), fact, wish.number()));
    }
}
