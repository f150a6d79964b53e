/** Counts without persons as they are read: what they say, and whether they still count. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.count;
