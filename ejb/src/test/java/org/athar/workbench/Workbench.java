package org.athar.workbench;

import com.arjuna.ats.arjuna.common.CoordinatorEnvironmentBean;
import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Auditable;
import org.athar.kernel.Clocks;
import org.athar.operation.server.Database;
import org.athar.security.access.Confirmation;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.transaction.jta.platform.internal.JBossStandAloneJtaPlatform;
import org.hibernate.stat.Statistics;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** One per process, begun when the first test asks for it. */
public final class Workbench {

    private static Workbench begun;

    private final Cluster cluster;
    private final WeldContainer beans;
    private final Statistics statistics;

    private Workbench(Cluster cluster, WeldContainer beans, Statistics statistics) {
        this.cluster = cluster;
        this.beans = beans;
        this.statistics = statistics;
    }

    /** The workbench of this process. */
    public static synchronized Workbench here() {
        if (begun == null) {
            begun = begin();
        }
        return begun;
    }

    /** A service or another bean. */
    public <T> T find(Class<T> type) {
        return beans.select(type).get();
    }

    /** Tells the beans that something has happened. */
    public void tell(Auditable event) {
        beans.event().select(Auditable.class).fire(event);
    }

    /** Calls as somebody who has just signed in under this name, with these roles in the sign-in server. */
    public <T> T as(String account, Set<Role> roles, Callable<T> work) {
        return as(account, roles, Clocks.system().instant(), work);
    }

    /** Calls as somebody who has signed in at this moment and not confirmed since who it is; null for nobody. */
    public <T> T as(String account, Set<Role> roles, Instant signedIn, Callable<T> work) {
        try {
            return Confirmation.shownAt(signedIn,
                    () -> Bystander.call(account, roles.stream().map(Enum::name).collect(Collectors.toSet()), () -> asked(work)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Within a request, as the server has one for every call. */
    private <T> T asked(Callable<T> work) throws Exception {
        RequestContextController request = find(RequestContextController.class);
        boolean begun = request.activate();
        try {
            return work.call();
        } finally {
            if (begun) {
                request.deactivate();
            }
        }
    }

    /** Calls as the jobs of the application do. */
    public <T> T asJob(Callable<T> work) {
        return as("system:job", Set.of(Role.SYSTEM), null, work);
    }

    /** How many statements Hibernate sends while this is done, by whomever. */
    public long statements(Runnable work) {
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /** How to reach the database. */
    public Database database() {
        return cluster.database();
    }

    /** A connection that no rule holds back. */
    public Connection superuser() throws SQLException {
        return superuser(database());
    }

    /** A connection to one of its databases that no rule holds back. */
    public Connection superuser(Database of) throws SQLException {
        return cluster.superuser(of);
    }

    /** A second database, without tables; the services know nothing of it. */
    public Database emptyDatabase(String name) {
        return cluster.empty(name);
    }

    private static Workbench begin() {
        Cluster cluster = Cluster.begin();
        // Nothing outlives the process, so no transaction is ever recovered, and nobody asks for one.
        for (String store : Arrays.asList(null, "communicationStore", "stateStore")) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store).setObjectStoreType(VolatileStore.class.getName());
        }
        CoordinatorEnvironmentBean coordinator = BeanPopulator.getDefaultInstance(CoordinatorEnvironmentBean.class);
        coordinator.setTransactionStatusManagerEnable(false);
        coordinator.setDefaultTimeout(300);
        TransactionManager transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();
        EntityManagerFactory factory = factory(pool(cluster.database(), transactions));
        WeldContainer beans = new Weld().property("org.jboss.weld.se.shutdownHook", false)
                
                .addBeanDefiningAnnotations(Stateless.class, Singleton.class).addBeanClass(Desk.class)
                .addServices(new Given(transactions, factory)).initialize();
        return new Workbench(cluster, beans, factory.unwrap(SessionFactory.class).getStatistics());
    }

    private static AgroalDataSource pool(Database database, TransactionManager transactions) {
        AgroalDataSourceConfigurationSupplier supplier = new AgroalDataSourceConfigurationSupplier();
        supplier.connectionPoolConfiguration(pool -> pool.maxSize(10).acquisitionTimeout(Duration.ofSeconds(20))
                .transactionIntegration(new NarayanaTransactionIntegration(transactions,
                        new com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple()))
                .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.url())
                        .principal(new NamePrincipal(Database.APP)).credential(new SimplePassword(database.appPassword()))));
        try {
            return AgroalDataSource.from(supplier);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityManagerFactory factory(AgroalDataSource pool) {
        return Persistence.createEntityManagerFactory("athar", Map.of(AvailableSettings.JAKARTA_JTA_DATASOURCE, pool,
                // As the server has it: it takes no query that the standard does not know.
                AvailableSettings.HBM2DDL_AUTO, "none", AvailableSettings.JPA_QUERY_COMPLIANCE, true,
                AvailableSettings.GENERATE_STATISTICS, true, AvailableSettings.JTA_PLATFORM, new JBossStandAloneJtaPlatform(),
                AvailableSettings.CURRENT_SESSION_CONTEXT_CLASS, "jta"));
    }
}
