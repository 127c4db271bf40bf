package org.athar.interop.profile.codis;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.Reading;
import org.athar.interop.profile.SourceFile;

/** Reads a CMF file of CODIS, version 3.2 or 3.3, as it streams by. Categories of specimens are kept as written. */
public final class CmfReader {

    private CmfReader() {
    }

    /**
     * The file as one record, with all that is wrong with it; no record where it is no CMF file at all.
     *
     * @throws IOException if the bytes cannot be had
     */
    public static Reading<CmfFile> read(SourceFile source) throws IOException {
        Findings findings = new Findings(source.name());
        Optional<String> text = source.text(findings);
        if (text.isEmpty()) {
            return findings.reading(List.of());
        }
        CmfWalk walk = new CmfWalk(findings);
        SafeXml.walk(text.get(), findings, walk);
        return findings.reading(walk.file());
    }
}
