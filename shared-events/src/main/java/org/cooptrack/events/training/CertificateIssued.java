package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Founded;
import org.cooptrack.events.ReportedAs;

/** A person who completed a training received a certificate. Its number is never given twice, not even after it was revoked. */
@ReportedAs(CertificateIssued.MEASURE)
public record CertificateIssued(UUID training, Participation participation, String number)
        implements
            TrainingEvent,
            Counted,
            Claiming,
            Founded {
    public static final String MEASURE = "beneficiaries-certified";
    public static final String NUMBER_CLAIM = "certificate-number:";

    @Override
    public List<Entry> entries() { return List.of(participation.entry(MEASURE)); }

    @Override
    public String foundedOn() { return BeneficiaryEnrolled.claim(participation.person(), training); }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(NUMBER_CLAIM + number)); }
}
