/**
 * A transparency log by its public standards: leaves of canonical JSON (RFC 8785), the Merkle tree of RFC 6962 and RFC 9162 with
 * its proofs, and the C2SP forms in which they are handed on: signed notes, checkpoints, tiles, proofs. Nothing of the field is
 * known here, and nothing of a database.
 */
@org.jspecify.annotations.NullMarked
package org.cooptrack.tlog;
