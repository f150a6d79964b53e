package org.cooptrack.events;

import org.cooptrack.events.access.ExportEvent;
import org.cooptrack.events.accounts.AccountsEvent;
import org.cooptrack.events.audit.SampleEvent;
import org.cooptrack.events.batch.BatchEvent;
import org.cooptrack.events.childlabour.ChildLabourEvent;
import org.cooptrack.events.cooperative.CooperativeEvent;
import org.cooptrack.events.correction.CorrectionEvent;
import org.cooptrack.events.count.CountEvent;
import org.cooptrack.events.delegation.DelegationEvent;
import org.cooptrack.events.dialogue.DialogueEvent;
import org.cooptrack.events.dispute.DisputeEvent;
import org.cooptrack.events.employment.EmploymentEvent;
import org.cooptrack.events.enterprise.EnterpriseEvent;
import org.cooptrack.events.evidence.EvidenceEvent;
import org.cooptrack.events.finding.FindingEvent;
import org.cooptrack.events.funds.FundsEvent;
import org.cooptrack.events.hiv.HivEvent;
import org.cooptrack.events.institution.InstitutionEvent;
import org.cooptrack.events.office.OfficeEvent;
import org.cooptrack.events.organisation.OrganisationEvent;
import org.cooptrack.events.person.DuplicateEvent;
import org.cooptrack.events.person.PersonEvent;
import org.cooptrack.events.project.ProjectEvent;
import org.cooptrack.events.protection.ProtectionEvent;
import org.cooptrack.events.publication.PublicationEvent;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.ratification.RatificationEvent;
import org.cooptrack.events.readmodel.ReadModelEvent;
import org.cooptrack.events.reform.ReformEvent;
import org.cooptrack.events.release.ReleaseEvent;
import org.cooptrack.events.replay.ReplayEvent;
import org.cooptrack.events.results.ResultsEvent;
import org.cooptrack.events.safety.SafetyEvent;
import org.cooptrack.events.supervision.SupervisionEvent;
import org.cooptrack.events.support.SupportEvent;
import org.cooptrack.events.training.TrainingEvent;

/**
 * Something that happened in the programme and is never changed. A new kind of activity adds itself to this line and
 * does not compile until every place that must know it does.
 */
public sealed interface Event
        permits AccountsEvent, BatchEvent, ChildLabourEvent, CooperativeEvent, CorrectionEvent, CountEvent,
        DelegationEvent,
        DialogueEvent,
        DisputeEvent, DuplicateEvent,
        EmploymentEvent,
        EnterpriseEvent, EvidenceEvent, ExportEvent, FindingEvent, FundsEvent, HivEvent, InstitutionEvent, OfficeEvent,
        OrganisationEvent,
        PersonEvent,
        ProjectEvent, ProtectionEvent, PublicationEvent, QualityEvent, RatificationEvent, ReadModelEvent, ReformEvent,
        ReleaseEvent,
        ReplayEvent,
        ResultsEvent,
        SafetyEvent, SampleEvent,
        SupervisionEvent, SupportEvent, TrainingEvent {}
