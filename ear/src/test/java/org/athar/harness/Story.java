package org.athar.harness;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Tests that are one story in their order: once one of them fails, those after it are left out, since they would fail for nothing. */
public final class Story implements ExecutionCondition, TestExecutionExceptionHandler {

    private static final String BROKEN = "broken";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean broken = store(context).get(BROKEN) != null;
        return broken ? ConditionEvaluationResult.disabled("an earlier part of the story failed") : ConditionEvaluationResult.enabled("");
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        store(context.getParent().orElseThrow()).put(BROKEN, true);
        Desk.photographAll(context.getRequiredTestMethod().getName());
        throw failure;
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(Story.class));
    }
}
