package org.athar.security.persistence;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import org.athar.security.fault.StaleRecord;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

/** Of two who write something down of which there is one, the second is told that another was faster, as if it had stood there before. */
class TwoWhoWriteTheFirstWordTest {

    @Test
    void about_the_same_point_are_told_apart_from_a_rule_that_is_broken() throws Exception {
        ConstraintViolationException twice = refused("examination_checklist_item_stands_once");
        assertSame(twice, assertThrows(StaleRecord.class, context(twice)::flush).getCause());
        for (String rule : new String[] {"examination_checklist_says_why_not", null}) {
            ConstraintViolationException broken = refused(rule);
            assertSame(broken, assertThrows(ConstraintViolationException.class, context(broken)::flush));
        }
    }

    private static ConstraintViolationException refused(String constraint) {
        return new ConstraintViolationException("refused", new SQLException("refused", "23505"), constraint);
    }

    private static DatabaseContext context(RuntimeException refused) throws ReflectiveOperationException {
        DatabaseContext context = new DatabaseContext();
        Field entities = DatabaseContext.class.getDeclaredField("entities");
        entities.setAccessible(true);
        entities.set(context, Proxy.newProxyInstance(EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    throw refused;
                }));
        return context;
    }
}
