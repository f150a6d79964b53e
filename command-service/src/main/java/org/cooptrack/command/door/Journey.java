package org.cooptrack.command.door;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.law.Facts;
import org.cooptrack.ledger.axon.AppendContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What travels with a command through Axon: the facts its shell may ask for, which learn on which version of the stream
 * they are used, and the context of its append, which learns what the decision relied on.
 */
@Component
class Journey
        implements
            MessageHandlerInterceptor<CommandMessage<?>>,
            ParameterResolverFactory,
            ParameterResolver<Facts> {
    static final String DECIDING = "deciding";
    static final String CONTEXT = "context";

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var context = (AppendContext) work.getMessage().getMetaData().get(CONTEXT);
        var deciding = (Deciding) work.getMessage().getMetaData().get(DECIDING);
        context.join(work);
        Object result = chain.proceed();
        deciding.reliedOn().forEach(context::relyOn);
        return result;
    }

    @Override
    public @Nullable ParameterResolver<Facts> createInstance(java.lang.reflect.Executable executable,
            java.lang.reflect.Parameter[] parameters, int index) {
        return parameters[index].getType() == Facts.class ? this : null;
    }

    @Override
    public Facts resolveParameterValue(Message<?> message) {
        Long version = AggregateLifecycle.getVersion();
        return ((Deciding) message.getMetaData().get(DECIDING)).on(version == null ? -1 : version);
    }

    @Override
    public boolean matches(Message<?> message) { return message.getMetaData().containsKey(DECIDING); }
}
