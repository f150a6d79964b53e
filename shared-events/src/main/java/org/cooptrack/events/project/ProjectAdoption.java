package org.cooptrack.events.project;

/** A project that was published elsewhere before it came here: adopted as published, and amended when it is published otherwise. */
public sealed interface ProjectAdoption extends ProjectEvent, CourseKnown permits ProjectAdopted,
        ProjectAdoptionAmended {}
