package org.cooptrack.query.correction;

/** How far a correction in a certified period has come. */
enum CorrectionStatus {
    PENDING, APPROVED, APPLIED, FAILED, REJECTED, WITHDRAWN
}
