/** Persons reached by the programme, whatever it did for them: the union of the figures of its kinds of activity. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "statistics")
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.reach;
