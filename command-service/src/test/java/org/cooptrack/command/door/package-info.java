@org.jspecify.annotations.NullMarked
package org.cooptrack.command.door;
