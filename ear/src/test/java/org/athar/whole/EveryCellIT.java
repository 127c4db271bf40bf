package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;
import org.athar.engine.protocol.Role;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.AccessDenied;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every method of every service of the deployed application, called as a person of every role: denied exactly where the access
 * matrix has no cell. What happens behind the gate, with nothing given, is not the matter here.
 */
@ExtendWith(ArquillianExtension.class)
class EveryCellIT {

    private static final String BEANS = "java:global/athar/ejb";
    private static final Map<Role, String> PEOPLE = people();
    private static final Map<Class<?>, Object> NOTHING = Map.of(boolean.class, false, int.class, 0, long.class, 0L);

    private final AccessMatrix matrix = new AccessMatrix();

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(EveryCellIT.class);
    }

    @Test
    void is_denied_exactly_where_the_matrix_has_no_cell() throws Exception {
        List<String> mismatches = new ArrayList<>();
        int cells = 0;
        for (Class<?> service : services()) {
            Object bean = Services.find(service);
            for (Method method : operations(service)) {
                for (Map.Entry<Role, String> person : PEOPLE.entrySet()) {
                    cells++;
                    boolean denied = isDenied(bean, method, person.getKey(), person.getValue());
                    boolean expected = matrix.ceiling(method.getAnnotation(Operation.class).value(), person.getKey()).isEmpty();
                    if (denied != expected) {
                        mismatches.add(service.getSimpleName() + "." + method.getName() + " as " + person.getKey()
                                + (denied ? " is denied" : " is open"));
                    }
                }
            }
        }
        assertEquals(List.of(), mismatches);
        assertTrue(cells > 500, cells + " cells were tried");
    }

    @Test
    void every_operation_of_a_person_is_carried_out_by_a_service() throws Exception {
        Set<OperationName> carried = new TreeSet<>();
        for (Class<?> service : services()) {
            operations(service).forEach(method -> carried.add(method.getAnnotation(Operation.class).value()));
        }
        Set<OperationName> idle = new TreeSet<>(Arrays.asList(OperationName.values()));
        idle.removeAll(carried);
        assertEquals(Set.of(), idle);
    }

    private static boolean isDenied(Object bean, Method method, Role role, String username) throws Exception {
        Object[] nothing = new Object[method.getParameterCount()];
        for (int i = 0; i < nothing.length; i++) {
            nothing[i] = NOTHING.get(method.getParameterTypes()[i]);
        }
        return As.person(username, role).call(() -> {
            try {
                method.invoke(bean, nothing);
                return false;
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof AccessDenied;
            }
        });
    }

    private static List<Method> operations(Class<?> service) {
        return Arrays.stream(service.getMethods()).filter(method -> method.isAnnotationPresent(Operation.class)).toList();
    }

    private static List<Class<?>> services() throws NamingException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        for (NameClassPair bean : Collections.list(new InitialContext().list(BEANS))) {
            int mark = bean.getName().indexOf('!');
            if (mark > 0 && bean.getName().substring(0, mark).endsWith("Service")) {
                found.add(Class.forName(bean.getName().substring(mark + 1), false, Operation.class.getClassLoader()));
            }
        }
        assertTrue(found.size() >= 15, "found only " + found);
        return found;
    }

    private static Map<Role, String> people() {
        Map<Role, String> people = new EnumMap<>(Role.class);
        people.put(Role.INVESTIGATOR, "rania.alhadidi");
        people.put(Role.CUSTODIAN, "yousif.alnuaimi");
        people.put(Role.LAB_ANALYST, "shilan.amedi");
        people.put(Role.COORDINATOR, "huda.aljubouri");
        people.put(Role.BOARD_MEMBER, "nasreen.alkhafaji");
        people.put(Role.LIAISON_OFFICER, "samira.alhamdani");
        people.put(Role.AUDITOR, "adil.aldulaimi");
        people.put(Role.DATA_PROTECTION_OFFICER, "mariwan.hawrami");
        people.put(Role.ADMINISTRATOR, "zaynab.alsaadi");
        return people;
    }
}
