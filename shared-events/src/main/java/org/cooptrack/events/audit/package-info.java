@org.jspecify.annotations.NullMarked
package org.cooptrack.events.audit;
