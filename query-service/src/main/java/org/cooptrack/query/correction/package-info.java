/** Corrections in certified periods as they are read: those that wait for another's approval, and what became of them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.correction;
