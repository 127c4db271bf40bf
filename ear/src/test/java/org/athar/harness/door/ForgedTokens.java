package org.athar.harness.door;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.athar.harness.Tokens;

/** What somebody without the key of the sign-in service can make of a good token, each by what was done to it. */
public final class ForgedTokens {

    private static final Base64.Encoder WORD = Base64.getUrlEncoder().withoutPadding();
    private static final int HUGE = 100_000;

    private final Map<String, String> all = new LinkedHashMap<>();
    private final JsonObject header;
    private final JsonObject claims;
    private final String signature;
    private final KeyPair own;

    private ForgedTokens(String good, JsonObject claims) throws GeneralSecurityException {
        this.header = object(good.split("\\.")[0]);
        this.claims = claims;
        this.signature = good.split("\\.")[2];
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        this.own = generator.generateKeyPair();
        unsigned();
        signedOtherwise();
        signedWithWhatIsPublic();
        signedWithAKeyOfOnesOwn();
        broken();
    }

    /** Of a good token, with claims in place of its own. */
    public static ForgedTokens of(String good, JsonObject claims) throws GeneralSecurityException {
        return new ForgedTokens(good, claims);
    }

    /** Of a good token, with what it says and with other things. */
    public static ForgedTokens of(String good) throws GeneralSecurityException {
        ForgedTokens forged = new ForgedTokens(good, claims(good));
        forged.saidOtherwise();
        return forged;
    }

    /** What a token says. */
    public static JsonObject claims(String token) {
        return object(token.split("\\.")[1]);
    }

    /** All of them. */
    public Map<String, String> all() {
        return all;
    }

    private void unsigned() {
        for (String none : List.of("none", "None", "NONE", "nOnE", "")) {
            String unsigned = word(with(header, "alg", none)) + "." + word(claims) + ".";
            all.put("alg '" + none + "'", unsigned);
            all.put("alg '" + none + "', signature kept", unsigned + signature);
        }
        all.put("no alg", word(Json.createObjectBuilder(header).remove("alg").build()) + "." + word(claims) + "." + signature);
        all.put("alg null", word(with(header, "alg", JsonValue.NULL)) + "." + word(claims) + "." + signature);
    }

    private void signedOtherwise() {
        for (String other : List.of("RS384", "RS512", "PS256", "ES256", "EdDSA", "HS256")) {
            all.put("alg " + other + ", signature kept", word(with(header, "alg", other)) + "." + word(claims) + "." + signature);
        }
        all.put("a signature of zeros", content() + "." + WORD.encodeToString(new byte[256]));
        all.put("a signature of zeros for a curve", word(with(header, "alg", "ES256")) + "." + word(claims) + "."
                + WORD.encodeToString(new byte[64]));
        all.put("a byte of the signature", content() + "." + (signature.startsWith("A") ? "B" : "A") + signature.substring(1));
        all.put("half the signature", content() + "." + signature.substring(0, signature.length() / 2));
        all.put("the signature twice", content() + "." + signature + signature);
    }

    private void signedWithWhatIsPublic() throws GeneralSecurityException {
        String keys = Tokens.keys();
        JsonObject key = Json.createReader(new StringReader(keys)).readObject().getJsonArray("keys").stream().map(JsonValue::asJsonObject)
                .filter(one -> one.getString("kid").equals(header.getString("kid"))).findFirst().orElseThrow();
        byte[] modulus = Base64.getUrlDecoder().decode(key.getString("n"));
        PublicKey real = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(new BigInteger(1, modulus),
                new BigInteger(1, Base64.getUrlDecoder().decode(key.getString("e")))));
        String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(real.getEncoded())
                + "\n-----END PUBLIC KEY-----";
        Map<String, byte[]> secrets = new LinkedHashMap<>();
        secrets.put("the key's bytes", real.getEncoded());
        secrets.put("the key's text", pem.getBytes(StandardCharsets.US_ASCII));
        secrets.put("the key's text and a line", (pem + "\n").getBytes(StandardCharsets.US_ASCII));
        secrets.put("the key's modulus", modulus);
        secrets.put("the key's certificate", Base64.getDecoder().decode(key.getJsonArray("x5c").getString(0)));
        secrets.put("the key's name", header.getString("kid").getBytes(StandardCharsets.US_ASCII));
        secrets.put("a weak word", "secret".getBytes(StandardCharsets.US_ASCII));
        for (Map.Entry<String, byte[]> secret : secrets.entrySet()) {
            for (String bits : List.of("256", "512")) {
                String content = word(with(header, "alg", "HS" + bits)) + "." + word(claims);
                Mac mac = Mac.getInstance("HmacSHA" + bits);
                mac.init(new SecretKeySpec(secret.getValue(), mac.getAlgorithm()));
                all.put("HS" + bits + " with " + secret.getKey(),
                        content + "." + WORD.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII))));
            }
        }
    }

    private void signedWithAKeyOfOnesOwn() throws GeneralSecurityException {
        RSAPublicKey key = (RSAPublicKey) own.getPublic();
        JsonObject jwk = Json.createObjectBuilder().add("kty", "RSA").add("kid", "own").add("use", "sig").add("alg", "RS256")
                .add("n", WORD.encodeToString(key.getModulus().toByteArray()))
                .add("e", WORD.encodeToString(key.getPublicExponent().toByteArray())).build();
        Map<String, JsonObject> headers = new LinkedHashMap<>();
        headers.put("under the right name", header);
        headers.put("under a name of its own", with(header, "kid", "own"));
        headers.put("without a name", Json.createObjectBuilder(header).remove("kid").build());
        headers.put("that it brings along", with(with(header, "jwk", jwk), "kid", "own"));
        headers.put("that it brings along under the right name", with(header, "jwk", jwk));
        headers.put("that lies elsewhere", with(header, "jku", "http://127.0.0.1:1/keys"));
        headers.put("whose certificate lies elsewhere", with(header, "x5u", "http://127.0.0.1:1/certificate"));
        headers.put("with a certificate", with(header, "x5c", Json.createArrayBuilder().add("MIIB").build()));
        for (String kid : List.of("", "../../../../dev/null", "' OR '1'='1", "/proc/self/environ", "x".repeat(5_000), "\u0000")) {
            headers.put("named " + (kid.length() > 40 ? "at length" : "'" + kid + "'"), with(header, "kid", kid));
        }
        headers.put("with a critical extension", with(header, "crit", Json.createArrayBuilder().add("exp").build()));
        headers.put("with its text as it is",
                with(with(header, "b64", JsonValue.FALSE), "crit", Json.createArrayBuilder().add("b64").build()));
        headers.put("packed", with(header, "zip", "DEF"));
        headers.put("of another type", with(header, "typ", "at+jwt"));
        headers.put("with a token inside", with(header, "cty", "JWT"));
        for (Map.Entry<String, JsonObject> one : headers.entrySet()) {
            all.put("a key of one's own " + one.getKey(), signed(word(one.getValue()) + "." + word(claims)));
        }
    }

    private void broken() throws GeneralSecurityException {
        all.put("no token", "x");
        all.put("dots", "..");
        all.put("two parts", content());
        all.put("without signature", content() + ".");
        all.put("four parts", content() + "." + signature + "." + signature);
        all.put("five parts", content() + "." + signature + ".." + signature);
        all.put("no header", "." + word(claims) + "." + signature);
        all.put("no claims", word(header) + ".." + signature);
        all.put("claims that are a list", word(header) + "." + WORD.encodeToString("[]".getBytes(StandardCharsets.US_ASCII)) + "."
                + signature);
        all.put("claims that are nothing", word(header) + "." + WORD.encodeToString(new byte[0]) + "." + signature);
        all.put("half of it", (content() + "." + signature).substring(0, content().length() / 2));
        all.put("in other letters", Base64.getEncoder().encodeToString((content() + "." + signature).getBytes(StandardCharsets.US_ASCII)));
        String twice = claims.toString().replaceFirst("\\{", "{\"sub\":\"x\",\"preferred_username\":\"huda.aljubouri\",");
        String doubled = word(header) + "." + WORD.encodeToString(twice.getBytes(StandardCharsets.UTF_8));
        all.put("claims that stand there twice", doubled + "." + signature);
        all.put("claims that stand there twice, signed by oneself", signed(doubled));
        all.put("huge", signed(word(header) + "." + word(with(claims, "x", "x".repeat(HUGE)))));
        all.put("huge nonsense", "x".repeat(HUGE));
    }

    private void saidOtherwise() {
        long now = System.currentTimeMillis() / 1000;
        Map<String, JsonValue> others = new LinkedHashMap<>();
        Map.of("preferred_username", "huda.aljubouri", "sub", "x", "aud", "account", "azp", "other", "typ", "ID", "scope", "admin",
                "iss", "http://127.0.0.1/realms/other", "sid", "x", "acr", "2")
                .forEach((name, value) -> others.put(name, Json.createValue(value)));
        others.put("exp", Json.createValue(now + 100_000));
        others.put("nbf", Json.createValue(now + 100_000));
        others.put("iat", Json.createValue(now + 100_000));
        others.put("auth_time", Json.createValue(now));
        others.put("realm_access", Json.createObjectBuilder()
                .add("roles", Json.createArrayBuilder().add("BOARD_MEMBER").add("SYSTEM")).build());
        others.put("resource_access", Json.createObjectBuilder().add("athar-web", Json.createObjectBuilder()
                .add("roles", Json.createArrayBuilder().add("ADMINISTRATOR"))).build());
        others.forEach((claim, value) -> all.put("another " + claim,
                word(header) + "." + word(with(claims, claim, value)) + "." + signature));
    }

    private String content() {
        return word(header) + "." + word(claims);
    }

    private String signed(String content) throws GeneralSecurityException {
        Signature signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(own.getPrivate());
        signer.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + WORD.encodeToString(signer.sign());
    }

    private static JsonObject object(String word) {
        return Json.createReader(new StringReader(new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8))).readObject();
    }

    private static JsonObject with(JsonObject object, String name, String value) {
        return with(object, name, Json.createValue(value));
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        JsonObjectBuilder changed = Json.createObjectBuilder(object);
        return changed.add(name, value).build();
    }

    private static String word(JsonObject object) {
        return WORD.encodeToString(object.toString().getBytes(StandardCharsets.UTF_8));
    }
}
