/** A real PostgreSQL without an installation, and the roles and databases cooptrack needs on any PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.postgres;
