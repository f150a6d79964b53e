/** Code lists as small dated files, written for this project from the published facts. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.events.codes;
