package org.cooptrack.command.access;

import org.cooptrack.events.access.ExportBegun;

/** Where an export stands. */
sealed interface ExportState {
    ExportState START = new NotBegun();

    record NotBegun() implements ExportState {}

    record Begun(ExportBegun export) implements ExportState {}

    record Ended() implements ExportState {}
}
