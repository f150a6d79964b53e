package org.cooptrack.events;

import org.cooptrack.events.dialogue.DialogueEvent;
import org.cooptrack.events.funds.FundsEvent;
import org.cooptrack.events.office.OfficeEvent;
import org.cooptrack.events.organisation.OrganisationEvent;
import org.cooptrack.events.person.DuplicateEvent;
import org.cooptrack.events.person.PersonEvent;
import org.cooptrack.events.project.ProjectEvent;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.results.ResultsEvent;
import org.cooptrack.events.training.TrainingEvent;

/**
 * Something that happened in the programme and is never changed. A new kind of activity adds itself to this line and
 * does not compile until every place that must know it does.
 */
public sealed interface Event
        permits DialogueEvent, DuplicateEvent, FundsEvent, OfficeEvent, OrganisationEvent, PersonEvent, ProjectEvent,
        QualityEvent, ResultsEvent, TrainingEvent {}
