package org.cooptrack.query.training;

import org.cooptrack.query.projection.Projection;

/** The projection of trainings, for those who make another version of it. */
public final class Trainings {
    private Trainings() {}

    public static Projection projection() { return new TrainingProjection(); }
}
