/** Projects as they are read: what each is, who takes part, and where it stands. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.project;
