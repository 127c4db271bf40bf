package org.athar.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Compares the tests that are written with the reports of those that ran: a test that was left out by a filter, a lost class or a
 * silent engine is a failure. Tests that are skipped on purpose count as not run.
 */
public final class TestCount {

    private static final Set<String> MARKS = Set.of("org.junit.jupiter.api.Test", "org.junit.jupiter.params.ParameterizedTest",
            "org.junit.jupiter.api.RepeatedTest", "org.junit.jupiter.api.TestFactory");

    private TestCount() {
    }

    /** Arguments: the folder of the test classes, the folder of the reports. */
    public static void main(String[] arguments) throws Exception {
        Set<String> written = written(Path.of(arguments[0]));
        Set<String> ran = ran(Path.of(arguments[1]));
        Set<String> missing = new TreeSet<>(written);
        missing.removeAll(ran);
        System.out.println("Tests of the whole: " + written.size() + " written, " + (written.size() - missing.size()) + " of them ran");
        if (!missing.isEmpty() || written.isEmpty()) {
            throw new IllegalStateException("These tests are written but did not run: " + missing);
        }
    }

    /** Class and method of every test in classes whose names end in IT. */
    static Set<String> written(Path classes) throws IOException, ClassNotFoundException {
        Set<String> tests = new TreeSet<>();
        for (Path file : filesIn(classes, "IT.class")) {
            String name = classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
            Class<?> type = Class.forName(name, false, TestCount.class.getClassLoader());
            for (var method : type.getDeclaredMethods()) {
                if (Stream.of(method.getAnnotations()).anyMatch(mark -> MARKS.contains(mark.annotationType().getName()))) {
                    tests.add(name + "." + method.getName());
                }
            }
        }
        return tests;
    }

    /** Class and method of every test that a report says has run. */
    static Set<String> ran(Path reports) throws IOException, ParserConfigurationException, SAXException {
        Set<String> tests = new TreeSet<>();
        for (Path file : filesIn(reports, ".xml")) {
            NodeList cases = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                    .getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                Element test = (Element) cases.item(i);
                if (test.getElementsByTagName("skipped").getLength() == 0) {
                    tests.add(test.getAttribute("classname") + "." + test.getAttribute("name").replaceAll("[({\\[ ].*", ""));
                }
            }
        }
        return tests;
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new ArrayList<>();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
