/** Owns what the services do not: PostgreSQL and the token issuer; starts and stops everything, sends samples and files. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.launcher;
