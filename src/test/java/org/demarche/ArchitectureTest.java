package org.demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The direction of the packages, as the package documentation of the root states it. */
final class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.demarche");

  @Test
  void packagesFormOneDirection() {
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
        .layer("web")
        .definedBy("org.demarche.web..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("evaluation")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("question")
        .mayOnlyBeAccessedByLayers("cli", "web", "evaluation")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("question", "evaluation", "web", "cli")
        .whereLayer("graph")
        .mayOnlyBeAccessedByLayers("store", "question", "evaluation", "web", "cli")
        .whereLayer("claim")
        .mayOnlyBeAccessedByLayers("graph", "store", "evaluation", "web", "cli")
        .whereLayer("mention")
        .mayOnlyBeAccessedByLayers("claim", "graph", "store", "evaluation", "cli")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.demarche.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyLanguageImportsNlpLibraries() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.demarche.language..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("edu.emory.mathcs.nlp..", "opennlp..")
        .check(CLASSES);
  }

  @Test
  void claimsKnowNoRdf() {
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
        .resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
        .check(CLASSES);
  }
}
