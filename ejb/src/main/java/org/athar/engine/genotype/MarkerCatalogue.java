package org.athar.engine.genotype;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The markers and kits of the field under one name each. Names and aliases: STRBase of NIST (strbase.nist.gov), the locus names of
 * CODIS CMF 3.2 and 3.3; kits: the makers' user guides. Not aliases, though they look it: D5S2500 of one maker and D5S2800; DYS389B,
 * which is DYS389II less DYS389I; Y-GATA-H4.1, which counts other repeats.
 */
public final class MarkerCatalogue {

    private static final String AUTOSOMAL = """
            D1S1656; TPOX=TP0X,HUMTPOX; D2S441; D2S1338; D2S1360; D3S1358; D3S1744; D3S3045; D3S4529; D4S2366; D4S2408
            FGA=FIBRA,HUMFIBRA,HUMFGA; D5S818; D5S2500; D5S2800; CSF1PO=CSF,CSFIPO,CSF1P0; SE33=ACTBP2,HUMACTBP2; D6S474; D6S477
            D6S1017; D6S1043; D7S820; D7S1517; D7S3048; D8S1132; D8S1179; D9S1122; D9S2157; D10S1248; D10S1435; D10S2325; D11S2368
            D11S4463; TH01=THO1,TCH01,HUMTH01; D12S391; D12ATA63; vWA=VWA31,VWF31,HUMVWA; D13S317; D13S325; D14S1434; Penta E
            D15S659; D16S539; D17S1301; D18S51; D18S853; D18S1364; D19S253; D19S433; D20S482; D20S1082; D21S11; D21S2055; Penta D
            Penta C; D22S1045; D22GATA198B05; D1S1677; D1GATA113; D2S1776; D4S2364; D17S974; LPL; F13B; F13A01=F13A1,F13A
            FESFPS=FES; APOAI1; D11S554; D17S906""";
    private static final String X_LINKED = """
            DXS7132; DXS7423; DXS8378; DXS10074; DXS10079; DXS10101; DXS10103; DXS10134; DXS10135; DXS10146; DXS10148; HPRTB=HPRT
            DXS10075; DXS8377; DXS101; DXS6789; DXS6807; DXS6809; DXS7133; DXS7424; DXS9895; DXS9898; DXS9902; GATA172D05
            GATA31E08""";
    private static final String Y_LINKED = """
            DYS19=DYS394; DYS389I=DYS3891; DYS389II=DYS3892; DYS390; DYS391; DYS392; DYS393=DYS395; DYS437; DYS438
            DYS439=GATAA4,YGATAA4; DYS448; DYS449; DYS456; DYS458; DYS460=GATAA71,YGATAA71; DYS481; DYS505; DYS518; DYS522; DYS533
            DYS549; DYS570; DYS576; DYS612; DYS627; DYS635=GATAC4,YGATAC4; DYS643; Y-GATA-H4=GATAH4; Yindel=YM175,M175""";
    private static final String Y_TWICE = "DYS385=DYS385A,DYS385B,DYS385AB; DYF387S1=DYF387S1A,DYF387S1B,DYF387S1AB,DYS387S1; DYF404S1";
    private static final String EXPANDED_CODIS = "CSF1PO, D1S1656, D2S441, D2S1338, D3S1358, D5S818, D7S820, D8S1179, D10S1248, D12S391, "
            + "D13S317, D16S539, D18S51, D19S433, D21S11, D22S1045, FGA, TH01, TPOX, vWA";
    private static final String NGM = "AMEL, D10S1248, vWA, D16S539, D2S1338, D8S1179, D21S11, D18S51, D22S1045, D19S433, TH01, FGA, "
            + "D2S441, D3S1358, D1S1656, D12S391";
    private static final String POWERPLEX_21 = "AMEL, D3S1358, D1S1656, D6S1043, D13S317, Penta E, D16S539, D18S51, D2S1338, "
            + "CSF1PO, Penta D, TH01, vWA, D21S11, D7S820, D5S818, TPOX, D8S1179, D12S391, D19S433, FGA";
    private static final String Y_COMMON = "DYS19, DYS385, DYS389I, DYS389II, DYS390, DYS391, DYS392, DYS393, DYS437, DYS438, DYS439, "
            + "DYS448, DYS456, DYS458, DYS481, DYS533, DYS570, DYS576, DYS635, Y-GATA-H4";
    private static final List<Kit> KITS = List.of(
            kit("GlobalFiler", "Applied Biosystems", "AMEL, Yindel, DYS391, SE33, " + EXPANDED_CODIS),
            kit("Identifiler Plus", "Applied Biosystems", "D8S1179, D21S11, D7S820, CSF1PO, D3S1358, TH01, D13S317, D16S539, D2S1338, "
                    + "D19S433, vWA, TPOX, D18S51, AMEL, D5S818, FGA"),
            kit("NGM", "Applied Biosystems", NGM), kit("NGM SElect", "Applied Biosystems", NGM + ", SE33"),
            kit("PowerPlex Fusion 6C", "Promega", "AMEL, Penta D, Penta E, SE33, DYS391, DYS570, DYS576, " + EXPANDED_CODIS),
            kit("PowerPlex 21", "Promega", POWERPLEX_21),
            kit("Investigator 24plex", "QIAGEN", "AMEL, DYS391, SE33, QS1, QS2, " + EXPANDED_CODIS),
            kit("Yfiler Plus", "Applied Biosystems", Y_COMMON + ", DYS449, DYS460, DYS518, DYS627, DYF387S1"),
            kit("PowerPlex Y23", "Promega", Y_COMMON + ", DYS549, DYS643"),
            kit("Argus X-12", "QIAGEN", "AMEL, D21S11, DXS10103, DXS8378, DXS7132, DXS10134, DXS10074, DXS10101, DXS10135, DXS7423, "
                    + "DXS10146, DXS10079, HPRTB, DXS10148"));

    private static final Map<String, KnownMarker> BY_KEY = new LinkedHashMap<>();
    private static final Pattern RS_NUMBER = Pattern.compile("RS[1-9]\\d{0,11}");
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NEAREST = 3;
    private static final int FARTHEST = 2;

    static {
        enter(AUTOSOMAL, MarkerClass.AUTOSOMAL, false);
        enter(X_LINKED, MarkerClass.X, false);
        enter(Y_LINKED, MarkerClass.Y, false);
        enter(Y_TWICE, MarkerClass.Y, true);
        enter("AMEL=AMELOGENIN,AMG,AM", MarkerClass.AMELOGENIN, false);
        enter("QS1; QS2; IQCS; IQCL", MarkerClass.QUALITY_SENSOR, false);
    }

    private MarkerCatalogue() {
    }

    private static void enter(String table, MarkerClass kind, boolean multiCopy) {
        for (String entry : table.split("[;\\n]")) {
            String[] nameAndAliases = entry.strip().split("=");
            List<String> aliases = nameAndAliases.length < 2 ? List.of() : List.of(nameAndAliases[1].split(","));
            KnownMarker marker = new KnownMarker(nameAndAliases[0], kind, multiCopy, aliases);
            Stream.concat(Stream.of(marker.name()), aliases.stream()).map(MarkerCatalogue::key).forEach(key -> {
                if (BY_KEY.put(key, marker) != null) {
                    throw new IllegalStateException("two markers are written " + key);
                }
            });
        }
    }

    private static Kit kit(String name, String maker, String markers) {
        return new Kit(name, maker, Arrays.asList(markers.split(", ")));
    }

    private static String key(String name) {
        return name.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }

    /** The marker that is written so by somebody; empty if none is. A name of the form rs123 is a single base, known or not. */
    public static Optional<KnownMarker> find(String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String key = key(name);
        if (RS_NUMBER.matcher(key).matches()) {
            return Optional.of(new KnownMarker(key.toLowerCase(Locale.ROOT), MarkerClass.SNP, false, List.of()));
        }
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Canonical names that are written most like this one, at most three, the nearest first; empty where none is near. */
    public static List<String> nearest(String name) {
        if (name.length() > LONGEST_NAME) {
            return List.of();
        }
        String key = key(name);
        return BY_KEY.entrySet().stream().map(entry -> Map.entry(distance(key, entry.getKey()), entry.getValue().name()))
                .filter(entry -> entry.getKey() <= Math.min(FARTHEST, key.length() / 2)).sorted(Comparator.comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue).distinct().limit(MOST_NEAREST).toList();
    }

    /** Changes of one letter that make one name of the other (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int changed = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(changed, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[other.length()];
    }

    /** All markers, each once. */
    public static List<KnownMarker> markers() {
        return BY_KEY.values().stream().distinct().toList();
    }

    /** The kits whose markers are known. */
    public static List<Kit> kits() {
        return KITS;
    }

    /** The kit whose name begins so or with whose name this begins, as panels of analysis software are named after it; empty if none is. */
    public static Optional<Kit> kit(String panel) {
        String key = key(panel);
        return KITS.stream().filter(kit -> key.startsWith(key(kit.name()))).max(Comparator.comparing(kit -> kit.name().length()));
    }
}
