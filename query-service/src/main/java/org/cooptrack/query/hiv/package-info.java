/** Programmes on HIV and AIDS at the workplace as they are read: whom they reach and what they did, nobody of whom is known. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.hiv;
