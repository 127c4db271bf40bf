package org.athar.workbench;

import jakarta.ejb.EJBContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import jakarta.enterprise.inject.spi.InjectionPoint;
import org.hibernate.SessionFactory;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** What the server gives to the beans: the caller, the transactions, and the tables. Timers and the like are not given. */
final class Given implements JpaInjectionServices, ResourceInjectionServices {

    private final Map<Class<?>, Object> resources;
    private final SessionFactory factory;

    Given(TransactionManager transactions, EntityManagerFactory factory) {
        this.resources = Map.of(EJBContext.class, Bystander.context(), TransactionManager.class, transactions);
        this.factory = factory.unwrap(SessionFactory.class);
    }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        return always(ofTheTransaction());
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        return always(factory);
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
        return always(resources.get((Class<?>) point.getType()));
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(String jndiName, String mappedName) {
        throw new UnsupportedOperationException(jndiName);
    }

    @Override
    public void cleanup() {
        // The factory is closed by whoever has opened it.
    }

    /** As in the server: the bean holds one object, behind it stands the unit of work of the transaction under way. */
    private EntityManager ofTheTransaction() {
        return (EntityManager) Proxy.newProxyInstance(EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> invoke(method, arguments));
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(factory.getCurrentSession(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> ResourceReferenceFactory<T> always(T given) {
        return () -> reference(given);
    }

    private static <T> ResourceReference<T> reference(T given) {
        return new SimpleResourceReference<>(given);
    }
}
