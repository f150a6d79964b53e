@org.springframework.modulith.ApplicationModule(allowedDependencies = "law")
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.door;
