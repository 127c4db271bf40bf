package org.athar.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.athar.engine.search.BlindSearch;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.command.StoreFileCommand;
import org.athar.file.view.FileContent;
import org.athar.kernel.Outcome;
import org.athar.kernel.Sensitivity;
import org.athar.laboratory.LaboratoryFactsService;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.view.TypedSample;
import org.athar.matching.model.FrequencyDatabase;
import org.athar.matching.model.FrozenText;
import org.athar.matching.model.Gathered;
import org.athar.matching.model.MatchRun;
import org.athar.matching.model.MatchRuns;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.pedigree.PedigreeFactsService;
import org.athar.pedigree.PedigreeId;
import org.athar.pedigree.view.ReadyMember;

/** Gathers what a run is asked of, freezes it in a file, and reads it again. */
@ApplicationScoped
class MatchInputs {

    @Inject
    private MatchRuns runs;
    @Inject
    private LaboratoryFactsService laboratory;
    @Inject
    private PedigreeFactsService pedigrees;
    @Inject
    private MissingFactsService missing;
    @Inject
    private FileService files;

    /** Freezes it; a refusal must end the operation under way. */
    Optional<MatchRefusal> freeze(MatchRun run) {
        Gathered gathered = new Gathered(laboratory.unidentified(), families());
        if (gathered.profiles().isEmpty() || gathered.families().isEmpty()) {
            return Optional.of(MatchRefusal.NOTHING_TO_COMPARE);
        }
        FrequencyDatabase frequencies = runs.frequencies(run.parameters().frequencies()).orElseThrow();
        String text = FrozenText.of(gathered, frequencies, run.parameters(), run.engine());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Outcome<FileId> kept = files.keep(new ByteArrayInputStream(bytes), StoreFileCommand.of(run.ref() + ".txt", Sensitivity.S3));
        FileId file = kept.required();
        String digest = files.describe(List.of(file)).get(0).sha256();
        run.freeze(file, digest, gathered.profiles().size(), gathered.families().size(), BlindSearch.tiles(gathered.families().size()));
        return Optional.empty();
    }

    /** Families that are ready, with somebody who may be sought by DNA and somebody typed. */
    private List<Gathered.Family> families() {
        Map<SampleId, TypedSample> typed = laboratory.allReferences();
        Map<PedigreeId, List<ReadyMember>> ready = pedigrees.ready().stream()
                .collect(Collectors.groupingBy(ReadyMember::pedigree, LinkedHashMap::new, Collectors.toList()));
        Set<MissingPersonId> sought = missing.soughtByDna(ready.values().stream().flatMap(List::stream).map(ReadyMember::person)
                .filter(Objects::nonNull).toList());
        List<Gathered.Family> families = new ArrayList<>();
        ready.forEach((id, members) -> {
            List<Gathered.Someone> all = members.stream().map(one -> new Gathered.Someone(one.member(),
                    sought.contains(one.person()) ? one.person() : null, one.sample() == null ? null : typed.get(one.sample()))).toList();
            if (all.stream().anyMatch(one -> one.person() != null) && all.stream().anyMatch(one -> one.typed() != null)) {
                families.add(new Gathered.Family(id, members.get(0).revision(), all));
            }
        });
        return families;
    }

    /** What a run was asked of; empty if somebody's data was erased since. */
    Optional<String> text(MatchRun run) {
        return lines(run, line -> true);
    }

    /** The part of it that concerns one profile and one family: the rest of a country need not be read for a sheet. */
    Optional<String> text(MatchRun run, SampleId sample, PedigreeId pedigree) {
        AtomicBoolean within = new AtomicBoolean();
        return lines(run, line -> {
            String[] words = line.split("\t", 3);
            if (words[0].equals("family")) {
                within.set(words[1].equals(pedigree.toString()));
            }
            return switch (words[0]) {
                case "profile" -> words[1].equals(sample.toString());
                case "family", "member" -> within.get();
                default -> true;
            };
        });
    }

    /** Whether a person stands in an input that is still kept. */
    boolean names(FileId input, MissingPersonId person) {
        return lines(input, line -> line.startsWith("member\t") && line.contains("\t" + person + "\t"))
                .filter(found -> !found.isBlank()).isPresent();
    }

    private Optional<String> lines(MatchRun run, Predicate<String> wanted) {
        return lines(run.input().orElseThrow(), wanted);
    }

    private Optional<String> lines(FileId input, Predicate<String> wanted) {
        Outcome<FileContent> handed = files.hand(input);
        if (!handed.isDone()) {
            return Optional.empty();
        }
        try (InputStream bytes = handed.required().content().open();
                BufferedReader content = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return Optional.of(content.lines().filter(wanted).collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
