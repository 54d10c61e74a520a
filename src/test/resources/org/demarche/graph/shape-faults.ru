# What each shape is there to find. A line with two number signs is the message of a shape; the
# update below it breaks a graph that conforms so that the message must come up.

## an article has one identifier
DELETE { ?s dcterms:identifier ?v } WHERE { ?s dcterms:identifier ?v }

## an article has one text
DELETE { ?s schema:articleBody ?v } WHERE { ?s schema:articleBody ?v }

## an article has at most one headline
INSERT { ?s schema:headline "Another" } WHERE { ?s a schema:NewsArticle }

## an article has at most one date of publication, an xsd:date
DELETE { ?s schema:datePublished ?v } INSERT { ?s schema:datePublished "7 February" } WHERE { ?s schema:datePublished ?v }

## an article has at most one publisher
INSERT { ?s schema:publisher "Another" } WHERE { ?s a schema:NewsArticle }

## an article has at most one byline
INSERT { ?s schema:author "Another" } WHERE { ?s a schema:NewsArticle }

## an article has at most one address, an IRI
DELETE { ?s schema:url ?v } INSERT { ?s schema:url "https://news.example/" } WHERE { ?s schema:url ?v }

## an article mentions actors and topics
INSERT { ?s schema:mentions id:claim } WHERE { ?s a schema:NewsArticle }

## an article comes from at most one agency
INSERT { ?s dem:agency "Another" } WHERE { ?s a schema:NewsArticle }

## an article has one content hash: SHA-256, 64 hexadecimal digits
DELETE { ?s dem:contentHash ?v } INSERT { ?s dem:contentHash "00FF" } WHERE { ?s dem:contentHash ?v }

## an article says how many claims it makes
DELETE { ?s dem:claimCount ?v } INSERT { ?s dem:claimCount -1 } WHERE { ?s dem:claimCount ?v }

## a claim names its one article
DELETE { ?s dem:article ?v } INSERT { ?s dem:article id:graph } WHERE { ?s dem:article ?v }

## a claim is derived from its article
DELETE { ?s prov:wasDerivedFrom ?v } WHERE { ?s prov:wasDerivedFrom ?v }

## a claim names the version of the program that made it
DELETE { ?s prov:wasGeneratedBy ?v } WHERE { ?s prov:wasGeneratedBy ?v }

## a claim has one relation, one of the ontology's
DELETE { ?s dem:relation ?v } INSERT { ?s dem:relation dem:source } WHERE { ?s dem:relation ?v }

## a claim has one source: an actor, a topic or an unresolved phrase
DELETE { ?s dem:source ?v } WHERE { ?s dem:source ?v }

## a claim has at most one target: an actor, a topic or an unresolved phrase
INSERT { ?s dem:target <https://w3id.org/demarche/id/actor/state/xx> } WHERE { ?s dem:target ?v }

## a source speaks for actors
DELETE { ?s dem:sourceOnBehalfOf ?v } INSERT { ?s dem:sourceOnBehalfOf <https://w3id.org/demarche/id/topic/x> } WHERE { ?s dem:sourceOnBehalfOf ?v }

## a target speaks for actors
DELETE { ?s dem:targetOnBehalfOf ?v } INSERT { ?s dem:targetOnBehalfOf <https://w3id.org/demarche/id/topic/x> } WHERE { ?s dem:targetOnBehalfOf ?v }

## a claim has the words that name its source
DELETE { ?s dem:sourceText ?v } INSERT { ?s dem:sourceText "" } WHERE { ?s dem:sourceText ?v }

## a claim says where its source is named
DELETE { ?s dem:sourceSpan ?v } WHERE { ?s dem:sourceSpan ?v }

## the words that name a target are given once
INSERT { ?s dem:targetText "another" } WHERE { ?s dem:targetText ?v }

## a claim says once where its target is named
DELETE { ?s dem:targetSpan ?v } INSERT { ?s dem:targetSpan "0-1" } WHERE { ?s dem:targetSpan ?v }

## a claim has at most one of the sixteen PLOVER types
DELETE { ?s dem:plover ?v } INSERT { ?s dem:plover plover:OTHER } WHERE { ?s dem:plover ?v }

## a claim's polarity is 1, 0 or -1
DELETE { ?s dem:polarity ?v } INSERT { ?s dem:polarity 2 } WHERE { ?s dem:polarity ?v }

## a claim's MARL polarity is positive, neutral or negative
DELETE { ?s marl:hasPolarity ?v } INSERT { ?s marl:hasPolarity marl:Mixed } WHERE { ?s marl:hasPolarity ?v }

## a claim has one modality
DELETE { ?s dem:modality ?v } INSERT { ?s dem:modality dem:Maybe } WHERE { ?s dem:modality ?v }

## a claim is either stated or inferred
DELETE { ?s dem:inferred ?v } INSERT { ?s dem:inferred "no" } WHERE { ?s dem:inferred ?v }

## a claim is either assertable or not
DELETE { ?s dem:assertable ?v } WHERE { ?s dem:assertable ?v }

## a claim's confidence is a decimal from 0 to 1
DELETE { ?s dem:confidence ?v } INSERT { ?s dem:confidence 1.01 } WHERE { ?s dem:confidence ?v }

## a claim names the rule that made it
DELETE { ?s dem:rule ?v } WHERE { ?s dem:rule ?v }

## a claim is reported on one day at most, an xsd:date
INSERT { ?s dem:reportedOn "2020-02-09"^^xsd:date } WHERE { ?s a dem:Position }

## what happened begins once, on an xsd:date, and not after it ends
DELETE { ?s dem:happenedFrom ?v } INSERT { ?s dem:happenedFrom "2020-02-10"^^xsd:date } WHERE { ?s dem:happenedFrom ?v }

## what happened ends once, on an xsd:date
INSERT { ?s dem:happenedTo "2020-02-10"^^xsd:date } WHERE { ?s a dem:Position }

## the words a time was read from are given once
INSERT { ?s dem:timeExpression "on Friday" } WHERE { ?s dem:timeExpression ?v }

## a claim has the number of its sentence, from 0
DELETE { ?s dem:sentenceIndex ?v } INSERT { ?s dem:sentenceIndex -1 } WHERE { ?s dem:sentenceIndex ?v }

## a claim has one piece of evidence
DELETE { ?s dem:evidence ?v } WHERE { ?s dem:evidence ?v }

## a claim's attributions are nodes of their own
DELETE { ?s dem:attribution ?v } INSERT { ?s dem:attribution <https://w3id.org/demarche/id/actor/organisation/tass> } WHERE { ?s dem:attribution ?v }

## a claim has at most one attribution chain
INSERT { ?s dem:attributionChain "Another" } WHERE { ?s dem:attributionChain ?v }

## only an actual claim is assertable
DELETE { ?s dem:modality ?v } INSERT { ?s dem:modality dem:Negated } WHERE { ?s dem:modality ?v ; dem:assertable true }

## only a claim in the article's own voice is assertable
DELETE { ?s dem:assertable ?v } INSERT { ?s dem:assertable true } WHERE { ?s dem:assertable ?v ; dem:attribution ?a }

## an attribution chain has links
DELETE { ?s dem:attribution ?v } WHERE { ?s dem:attribution ?v }

## the links of an attribution are also given as a chain
DELETE { ?s dem:attributionChain ?v } WHERE { ?s dem:attributionChain ?v }

## only a target has words, a place and somebody it speaks for
DELETE { ?s dem:target ?v } WHERE { ?s dem:target ?v }

## a claim has the words that name its target
DELETE { ?s dem:targetText ?v } WHERE { ?s dem:targetText ?v }

## a claim says where its target is named
DELETE { ?s dem:targetSpan ?v } WHERE { ?s dem:targetSpan ?v }

## what happened has a first day when it has a last
DELETE { ?s dem:happenedFrom ?v } WHERE { ?s dem:happenedFrom ?v }

## what happened has a last day when it has a first
DELETE { ?s dem:happenedTo ?v } WHERE { ?s dem:happenedTo ?v }

## a positive claim has polarity 1
DELETE { ?s dem:polarity ?v } INSERT { ?s dem:polarity 0 } WHERE { ?s dem:polarity ?v ; marl:hasPolarity marl:Positive }

## a neutral claim has polarity 0
DELETE { ?s dem:polarity ?v } INSERT { ?s dem:polarity -1 } WHERE { ?s dem:polarity ?v ; marl:hasPolarity marl:Neutral }

## a negative claim has polarity -1
DELETE { ?s dem:polarity ?v } INSERT { ?s dem:polarity 1 } WHERE { ?s dem:polarity ?v ; marl:hasPolarity marl:Negative }

## a statement says where its content stands
DELETE { ?s dem:content ?v } WHERE { ?s dem:content ?v }

## a statement has one content
DELETE { ?s dem:contentText ?v } INSERT { ?s dem:contentText "" } WHERE { ?s dem:contentText ?v }

## a statement is either direct or indirect
DELETE { ?s dem:direct ?v } WHERE { ?s dem:direct ?v }

## an attribution has its place in the chain, from 1
DELETE { ?s dem:rank ?v } INSERT { ?s dem:rank 0 } WHERE { ?s dem:rank ?v }

## an attribution names who says so
DELETE { ?s rdfs:label ?v } WHERE { ?s rdfs:label ?v . ?s a dem:Attribution }

## an attributor is one actor
DELETE { ?s dem:attributor ?v } INSERT { ?s dem:attributor <https://w3id.org/demarche/id/topic/x> } WHERE { ?s dem:attributor ?v }

## an unresolved phrase has its words
DELETE { ?s rdfs:label ?v } WHERE { ?s rdfs:label ?v . ?s a dem:Phrase }

## evidence stands in one article
DELETE { ?s oa:hasSource ?v } WHERE { ?s oa:hasSource ?v }

## evidence has a position and a quote
DELETE { ?s oa:hasSelector ?v } WHERE { ?s oa:hasSelector ?v . ?v a oa:TextQuoteSelector }

## a position starts at 0 or later, before it ends
DELETE { ?s oa:start ?v } INSERT { ?s oa:start ?e } WHERE { ?s oa:start ?v ; oa:end ?e }

## a position has one end
DELETE { ?s oa:end ?v } WHERE { ?s oa:end ?v }

## a quote is not empty
DELETE { ?s oa:exact ?v } INSERT { ?s oa:exact "" } WHERE { ?s oa:exact ?v }

## a quote has one prefix at most
INSERT { ?s oa:prefix "another" } WHERE { ?s a oa:TextQuoteSelector }

## a quote has one suffix at most
INSERT { ?s oa:suffix "another" } WHERE { ?s a oa:TextQuoteSelector }

## a shortcut goes from an actor or topic to an actor or topic
INSERT { ?s dem:supports ?p } WHERE { ?s a dem:State . ?p a dem:Phrase }

## saying is never a shortcut
INSERT { ?s dem:says ?s } WHERE { ?s a dem:State }

## an unknown relation is never a shortcut
INSERT { ?s dem:relatesTo ?s } WHERE { ?s a dem:State }

## an actor has a label
DELETE { ?s rdfs:label ?v } WHERE { ?s rdfs:label ?v . ?s a dem:State }

## an actor's alias is not empty
DELETE { ?s skos:altLabel ?v } INSERT { ?s skos:altLabel "" } WHERE { ?s skos:altLabel ?v }

## an actor's normalized label is not empty
DELETE { ?s dem:normalizedLabel ?v } INSERT { ?s dem:normalizedLabel "" } WHERE { ?s dem:normalizedLabel ?v . ?s a dem:State }

## a word of an actor's label is one word
INSERT { ?s dem:labelWord "two words" } WHERE { ?s a dem:State }

## an actor is either listed or not
INSERT { ?s dem:listed "yes" } WHERE { ?s a dem:Person }

## an actor speaks for actors
INSERT { ?s dem:speaksFor id:topic } WHERE { ?s a dem:Person }

## an actor is the same as a Wikidata item
DELETE { ?s owl:sameAs ?v } INSERT { ?s owl:sameAs <https://www.wikidata.org/wiki/Q159> } WHERE { ?s owl:sameAs ?v }

## who holds an office has a tenure
DELETE { ?s dem:holds ?v } INSERT { ?s dem:holds <https://w3id.org/demarche/id/actor/state/ru> } WHERE { ?s dem:holds ?v }

## only a person holds an office
INSERT { ?s dem:holds ?t } WHERE { ?s a dem:State . ?t a dem:Tenure }

## a tenure names its office
DELETE { ?s dem:office ?v } WHERE { ?s dem:office ?v }

## a tenure has at most one kind of office
INSERT { ?s dem:roleClass "other" } WHERE { ?s a dem:Tenure }

## an office belongs to one state at most
DELETE { ?s dem:ofState ?v } INSERT { ?s dem:ofState "Russia" } WHERE { ?s dem:ofState ?v }

## a tenure is of one post
DELETE { ?s dem:post ?v } WHERE { ?s dem:post ?v }

## a tenure begins once, on a day, in a month or in a year
DELETE { ?s dem:from ?v } INSERT { ?s dem:from "2030" } WHERE { ?s dem:from ?v }

## a tenure ends once, on a day, in a month or in a year
DELETE { ?s dem:to ?v } INSERT { ?s dem:to 2020 } WHERE { ?s dem:to ?v }

## a tenure is known as of one day, month or year
DELETE { ?s dem:asOf ?v } INSERT { ?s dem:asOf "lately" } WHERE { ?s dem:asOf ?v }

## a tenure says where it is from
DELETE { ?s dcterms:source ?v } WHERE { ?s a dem:Tenure ; dcterms:source ?v }

## a post has a name
DELETE { ?s rdfs:label ?v } WHERE { ?s a dem:Post ; rdfs:label ?v }

## a post belongs to one state at most
INSERT { ?s dem:ofState <https://w3id.org/demarche/id/actor/state/ve> , <https://w3id.org/demarche/id/actor/state/mx> } WHERE { ?s a dem:Post }

## a post is in one organisation at most
INSERT { ?s org:postIn <https://w3id.org/demarche/id/topic/x> } WHERE { ?s a dem:Post }

## a state has at most one code of two letters
DELETE { ?s dem:isoAlpha2 ?v } INSERT { ?s dem:isoAlpha2 "Russia" } WHERE { ?s dem:isoAlpha2 ?v }

## a state has at most one code of three letters
DELETE { ?s dem:isoAlpha3 ?v } INSERT { ?s dem:isoAlpha3 "RU" } WHERE { ?s dem:isoAlpha3 ?v }

## a state is of one kind
DELETE { ?s dem:stateKind ?v } INSERT { ?s dem:stateKind "empire" } WHERE { ?s dem:stateKind ?v }

## a capital has a name
DELETE { ?s dem:capital ?v } INSERT { ?s dem:capital "" } WHERE { ?s dem:capital ?v }

## a territory is part of one state
INSERT { ?s dem:partOf <https://w3id.org/demarche/id/actor/person/x> } WHERE { ?s dem:stateKind ?v }

## a state is a member of organisations
INSERT { ?s dem:memberOf "NATO" } WHERE { ?s dem:stateKind ?v }

## facts about a state say where they are from
DELETE { ?s dcterms:source ?v } WHERE { ?s dem:stateKind ?k ; dcterms:source ?v }

## a source has a title
DELETE { ?s dcterms:title ?v } WHERE { ?s a dem:FactSource ; dcterms:title ?v }

## a source says under which licence its facts are
DELETE { ?s dcterms:rights ?v } WHERE { ?s a dem:FactSource ; dcterms:rights ?v }

## a licence is an IRI
DELETE { ?s dcterms:license ?v } INSERT { ?s dcterms:license "CC0" } WHERE { ?s a dem:FactSource ; dcterms:license ?v }

## a topic has a label
DELETE { ?s rdfs:label ?v } WHERE { ?s rdfs:label ?v . ?s a dem:Topic }

## a topic has a preferred label
DELETE { ?s skos:prefLabel ?v } WHERE { ?s skos:prefLabel ?v }

## a topic's normalized label is not empty
DELETE { ?s dem:normalizedLabel ?v } INSERT { ?s dem:normalizedLabel "" } WHERE { ?s dem:normalizedLabel ?v . ?s a dem:Topic }

## a word of a topic's label is one word
INSERT { ?s dem:labelWord "two words" } WHERE { ?s a dem:Topic }

## a topic is about actors
DELETE { ?s dem:about ?v } INSERT { ?s dem:about <https://w3id.org/demarche/id/topic/x> } WHERE { ?s dem:about ?v }

## a topic is of one kind
DELETE { ?s dem:topicKind ?v } INSERT { ?s dem:topicKind "war" } WHERE { ?s dem:topicKind ?v }

## another name of a topic is not empty
INSERT { ?s skos:altLabel "" } WHERE { ?s dem:topicKind ?v }

## a topic known beforehand belongs to a scheme
DELETE { ?s skos:inScheme ?v } WHERE { ?s dem:topicKind ?k ; skos:inScheme ?v }

## a topic matches a Wikidata item
INSERT { ?s skos:exactMatch <https://w3id.org/demarche/id/topic/x> } WHERE { ?s dem:topicKind ?v }

## facts about a topic say where they are from
DELETE { ?s dcterms:source ?v } WHERE { ?s dem:topicKind ?k ; dcterms:source ?v }

## a scheme has a label
DELETE { ?s rdfs:label ?v } WHERE { ?s a skos:ConceptScheme ; rdfs:label ?v }

## a policy is somebody's
DELETE { ?s dem:owner ?v } WHERE { ?s dem:owner ?v }

## of two actors judged, one is the better known
DELETE { ?s dem:kept ?v } WHERE { ?s dem:kept ?v ; a dem:IdentityJudgement }

## of two actors judged, one is the variant
DELETE { ?s dem:variant ?v } WHERE { ?s dem:variant ?v ; a dem:IdentityJudgement }

## two actors are judged with a score from 0 to 1
DELETE { ?s dem:score ?v } INSERT { ?s dem:score 2.0 } WHERE { ?s dem:score ?v }

## two actors are judged on some basis
DELETE { ?s dem:basis ?v } WHERE { ?s dem:basis ?v }

## a variant has a name
DELETE { ?s dem:variantName ?v } WHERE { ?s dem:variantName ?v }

## a variant is named in articles
INSERT { ?s dem:namedIn id:topic } WHERE { ?s a dem:IdentityJudgement }

## a decision names the actor that stays
DELETE { ?s dem:kept ?v } WHERE { ?s dem:kept ?v ; a dem:MergeDecision }

## a decision names a second actor
DELETE { ?s dem:variant ?v } WHERE { ?s dem:variant ?v ; a dem:MergeDecision }

## a decision has its number, from 1
DELETE { ?s dem:decisionNumber ?v } INSERT { ?s dem:decisionNumber 0 } WHERE { ?s dem:decisionNumber ?v }

## a decision was made at one time, an xsd:dateTime
DELETE { ?s prov:endedAtTime ?v } INSERT { ?s prov:endedAtTime "today" } WHERE { ?s prov:endedAtTime ?v }

## a decision is somebody's
DELETE { ?s prov:wasAssociatedWith ?v } WHERE { ?s prov:wasAssociatedWith ?v ; a dem:MergeDecision }

## an actor is merged into one other
INSERT { ?s dem:mergedInto id:actor } WHERE { ?s dem:mergedInto ?v }

## a run names its program
DELETE { ?s prov:wasAssociatedWith ?v } WHERE { ?s prov:wasAssociatedWith ?v ; a prov:Activity }

## a program has one version
DELETE { ?s owl:versionInfo ?v } WHERE { ?s owl:versionInfo ?v }
