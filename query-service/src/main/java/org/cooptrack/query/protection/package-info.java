/** Social protection as it is read: schemes, and who is enrolled and covered in them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.protection;
