package org.athar.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.athar.security.access.OperationName;
import org.junit.jupiter.api.Test;

/** A page on which a step is taken is there only for those whose step it is: each says which operations that are. */
class PagesOfStepsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path STEPS = Path.of("src/main/resources/pages-of-steps.properties");
    private static final Pattern FORM = Pattern.compile("<h:form\\b[^>]*styleClass=\"(form|stack)\\b");

    /** They are read by more than may take a step on them. */
    private static final Set<String> READ_BY_OTHERS = Set.of("identification/line.xhtml", "interop/view.xhtml", "missing/offices.xhtml",
            "protection/disclosures.xhtml", "protection/view.xhtml", "sentence/read.xhtml", "security/view.xhtml", "task/view.xhtml");

    @Test
    void every_page_with_a_form_names_the_operations_behind_it() throws IOException {
        Properties steps = new Properties();
        try (Reader reader = Files.newBufferedReader(STEPS)) {
            steps.load(reader);
        }
        List<String> faults = new ArrayList<>();
        Texts.files(PAGES, ".xhtml").forEach(file -> {
            String page = PAGES.relativize(file).toString().replace('\\', '/');
            if (FORM.matcher(Texts.text(file)).find() && !page.matches("(WEB-INF|resources)/.*") && !READ_BY_OTHERS.contains(page)
                    && !steps.containsKey(page)) {
                faults.add(page + " has a form and names no operation");
            }
        });
        steps.forEach((page, operations) -> {
            if (!Files.exists(PAGES.resolve(page.toString()))) {
                faults.add(page + " is not there");
            }
            Stream.of(operations.toString().split(" ")).filter(name -> Stream.of(OperationName.values()).noneMatch(
                    operation -> operation.name().equals(name))).forEach(name -> faults.add(page + " names " + name));
        });
        assertEquals(List.of(), faults);
    }
}
