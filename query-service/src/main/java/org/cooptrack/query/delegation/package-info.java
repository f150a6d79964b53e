/** Rights to approve that were given to another: who held which, on which days, in whose name. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.delegation;
