package org.cooptrack.command.door;

import java.util.Objects;
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
        var context = (AppendContext) brought(work.getMessage(), CONTEXT);
        var deciding = (Deciding) brought(work.getMessage(), DECIDING);
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
        return ((Deciding) brought(message, DECIDING)).on(version == null ? -1 : version);
    }

    @Override
    public boolean matches(Message<?> message) { return message.getMetaData().containsKey(DECIDING); }

    private static Object brought(Message<?> message, String name) {
        return Objects.requireNonNull(message.getMetaData().get(name), name);
    }
}
