package org.cooptrack.command.approval;

import io.swagger.v3.oas.models.Operation;
import java.util.List;
import org.cooptrack.command.approval.CorrectionController.ApproveCorrections;
import org.cooptrack.command.correction.CorrectionCommand.ApproveCorrection;
import org.cooptrack.command.door.CommandDescription;
import org.cooptrack.web.openapi.OperationPart;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document who may approve many corrections at once: whoever may approve one. */
@Component
class ApprovalDescription implements OperationPart {
    @Override
    public void describe(Operation operation, HandlerMethod method) {
        if (List.of(method.getMethod().getParameterTypes()).contains(ApproveCorrections.class))
            CommandDescription.permit(operation, ApproveCorrection.class);
    }
}
