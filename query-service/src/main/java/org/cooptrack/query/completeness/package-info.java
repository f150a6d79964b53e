/** Whether history is whole: numbers missing in registers, and activities that were planned and never reported. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.completeness;
