/** Organisations as they are read, with their names and kinds day by day. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.organisation;
