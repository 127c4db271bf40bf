package org.athar.interop.profile.codis;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.ProfileRefusal;

/**
 * A walk over XML as it streams by: no document type, no entities but the five of XML itself, at most {@value #DEEPEST} elements deep and
 * {@value #LONGEST_TEXT} characters in one value. What breaks a rule is said and ends the walk.
 */
final class SafeXml {

    /** What happens on the walk. */
    interface Walker {

        /** An element begins; false ends the walk. */
        boolean begins(String element, XMLStreamReader at);

        /** An element ends with this text directly in it; false ends the walk. */
        boolean ends(String element, String text, int row);
    }

    static final int DEEPEST = 16;
    static final int LONGEST_TEXT = 4096;

    private final Findings findings;
    private final Walker walker;
    private final Deque<StringBuilder> texts = new ArrayDeque<>();

    private SafeXml(Findings findings, Walker walker) {
        this.findings = findings;
        this.walker = walker;
    }

    /** Walks over a text. It is no stream of bytes, since over bytes that are no text the parser of the JDK prints what it has to say. */
    static void walk(String text, Findings findings, Walker walker) {
        new SafeXml(findings, walker).walk(text);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLReporter((message, kind, information, location) -> {
            // what is wrong comes as an exception too; without this it is printed
        });
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private void walk(String text) {
        try {
            XMLStreamReader at = factory().createXMLStreamReader(new StringReader(text));
            boolean more = true;
            while (more && at.hasNext()) {
                more = step(at.next(), at);
            }
        } catch (XMLStreamException e) {
            int row = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            findings.add(row, null, ProfileRefusal.BROKEN_SYNTAX, reason(e));
        }
    }

    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(message.lastIndexOf("Message:") + 1).replaceFirst("^essage:", "").strip();
    }

    private boolean step(int event, XMLStreamReader at) {
        int row = at.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION -> {
                findings.add(row, null, ProfileRefusal.DOCUMENT_TYPE);
                return false;
            }
            case XMLStreamConstants.START_ELEMENT -> {
                texts.push(new StringBuilder());
                return atMost(texts.size() <= DEEPEST, DEEPEST, row) && walker.begins(at.getLocalName(), at);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                StringBuilder text = texts.peek();
                if (text != null) {
                    text.append(at.getText());
                    return atMost(text.length() <= LONGEST_TEXT, LONGEST_TEXT, row);
                }
                return true;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                return walker.ends(at.getLocalName(), texts.pop().toString().strip(), row);
            }
            default -> {
                return true;
            }
        }
    }

    private boolean atMost(boolean holds, int most, int row) {
        if (!holds) {
            findings.add(row, null, ProfileRefusal.TOO_MANY, most);
        }
        return holds;
    }
}
