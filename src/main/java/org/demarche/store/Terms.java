package org.demarche.store;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** {@link Value}s from and to Jena's nodes. */
final class Terms {

  private Terms() {}

  static Node node(Value value) {
    return switch (value.kind()) {
      case IRI -> NodeFactory.createURI(value.lexical());
      case BLANK -> NodeFactory.createBlankNode(value.lexical());
      case LITERAL ->
          value.language().isEmpty()
              ? NodeFactory.createLiteralDT(
                  value.lexical(), TypeMapper.getInstance().getSafeTypeByName(value.datatype()))
              : NodeFactory.createLiteralLang(value.lexical(), value.language());
    };
  }

  static Value value(Node node) {
    if (node.isURI()) {
      return Value.iri(node.getURI());
    } else if (node.isLiteral()) {
      return new Value(
          Value.Kind.LITERAL,
          node.getLiteralLexicalForm(),
          node.getLiteralDatatypeURI(),
          node.getLiteralLanguage());
    } else if (node.isBlank()) {
      return Value.blank(node.getBlankNodeLabel());
    }
    throw new QueryException("The result holds a term that is not plain RDF: " + node);
  }
}
