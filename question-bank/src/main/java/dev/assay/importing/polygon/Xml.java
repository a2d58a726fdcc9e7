package dev.assay.importing.polygon;

import dev.assay.importing.RefusedPackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An element of a document that was parsed without document types, so without entities and without anything from elsewhere. */
record Xml(Element element) {
    static Xml parse(String file, byte[] bytes) throws RefusedPackage {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Xml(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement());
        } catch (SAXException e) {
            throw new RefusedPackage(file, "is not XML that can be read: " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Children of that name. */
    List<Xml> all(String name) {
        List<Xml> all = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                all.add(new Xml(child));
            }
        }
        return all;
    }

    /** The first element that a path of names leads to. */
    Optional<Xml> first(String... path) {
        Optional<Xml> here = Optional.of(this);
        for (String name : path) {
            here = here.flatMap(xml -> xml.all(name).stream().findFirst());
        }
        return here;
    }

    Optional<String> attribute(String name) {
        return Optional.of(element.getAttribute(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    String text() {
        return element.getTextContent().strip();
    }
}
