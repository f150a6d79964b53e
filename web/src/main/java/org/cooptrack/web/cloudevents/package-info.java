/** CloudEvents 1.0: events as any other system reads them, in the JSON format and in HTTP messages. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.web.cloudevents;
