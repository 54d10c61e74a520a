package org.demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The direction of the packages, as the package documentation of the root states it. */
@AnalyzeClasses(packages = "org.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesFormOneDirection =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("article")
          .definedBy("org.demarche.article..")
          .layer("language")
          .definedBy("org.demarche.language..")
          .layer("lexicon")
          .definedBy("org.demarche.lexicon..")
          .layer("mention")
          .definedBy("org.demarche.mention..")
          .layer("claim")
          .definedBy("org.demarche.claim..")
          .layer("graph")
          .definedBy("org.demarche.graph..")
          .layer("store")
          .definedBy("org.demarche.store..")
          .layer("question")
          .definedBy("org.demarche.question..")
          .layer("evaluation")
          .definedBy("org.demarche.evaluation..")
          .layer("cli")
          .definedBy("org.demarche.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("evaluation")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("question")
          .mayOnlyBeAccessedByLayers("cli", "evaluation")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("question", "evaluation", "cli")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("store", "question", "evaluation", "cli")
          .whereLayer("claim")
          .mayOnlyBeAccessedByLayers("graph", "store", "evaluation", "cli")
          .whereLayer("mention")
          .mayOnlyBeAccessedByLayers("claim", "graph", "store", "evaluation", "cli");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.demarche.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyLanguageImportsNlpLibraries =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.demarche.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.emory.mathcs.nlp..", "opennlp..");

  @ArchTest
  static final ArchRule claimsKnowNoRdf =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.demarche.article..",
              "org.demarche.language..",
              "org.demarche.lexicon..",
              "org.demarche.mention..",
              "org.demarche.claim..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith(org.jspecify.annotations.NullMarked.class);
}
