/** Field offices as they are read, with their names, parents and countries day by day. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "fact", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.office;
