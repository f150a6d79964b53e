package org.cooptrack.web.openapi;

import io.swagger.v3.oas.models.Operation;
import org.springframework.web.method.HandlerMethod;

/** Says one thing about each operation of the API document. A service has parts of its own; they come between those of all. */
public interface OperationPart {
    void describe(Operation operation, HandlerMethod method);
}
