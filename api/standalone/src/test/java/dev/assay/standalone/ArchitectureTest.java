package dev.assay.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.ResultSet;
import java.sql.Statement;

/** Who may know whom, where Maven's modules alone do not say it. */
@AnalyzeClasses(
        packages = "dev.assay",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestJars.class})
class ArchitectureTest {
    /** Another module's tests, where they come as a jar. */
    static final class WithoutTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String[] BANK = {
        "dev.assay.language..",
        "dev.assay.verdict..",
        "dev.assay.checker..",
        "dev.assay.scoring..",
        "dev.assay.signature..",
        "dev.assay.harness..",
        "dev.assay.question..",
        "dev.assay.bank..",
        "dev.assay.report..",
        "dev.assay.recipe.."
    };
    private static final String[] SQL = {
        "java.sql..", "javax.sql..", "org.postgresql..", "com.zaxxer.hikari..", "liquibase.."
    };
    private static final String[] HTTP = {
        "io.micronaut.http..", "io.netty..", "java.net.http..", "com.sun.net.httpserver.."
    };

    @ArchTest
    static final ArchRule the_bank_knows_neither_storage_nor_network_nor_docker = noClasses()
            .that()
            .resideInAnyPackage(BANK)
            .should()
            .dependOnClassesThat(resideInAnyPackage(SQL)
                    .or(resideInAnyPackage(HTTP))
                    .or(resideInAnyPackage("redis.clients..", "com.github.dockerjava..", "io.micronaut..")));

    @ArchTest
    static final ArchRule the_bank_knows_no_other_module = noClasses()
            .that()
            .resideInAnyPackage(BANK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.assay.db..", "dev.assay.api..", "dev.assay.runner..", "dev.assay.standalone..");

    @ArchTest
    static final ArchRule only_the_storage_speaks_sql = noClasses()
            .that()
            .resideOutsideOfPackages("dev.assay.db..", "dev.assay.standalone.server..")
            .should()
            .dependOnClassesThat(assignableTo(Statement.class).or(assignableTo(ResultSet.class)));

    @ArchTest
    static final ArchRule only_the_storage_speaks_to_redis = noClasses()
            .that()
            .resideOutsideOfPackage("dev.assay.db..")
            .should()
            .callMethodWhere(targetOwner(resideInAPackage("redis.clients.."))
                    .and(not(target(name("close"))))
                    .as("speak to Redis, except for ending a connection"));

    @ArchTest
    static final ArchRule only_the_runner_speaks_to_docker = noClasses()
            .that()
            .resideOutsideOfPackage("dev.assay.runner..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.dockerjava..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_the_embedded_servers = noClasses()
            .that()
            .resideOutsideOfPackage("dev.assay.standalone..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.zonky..", "redis.embedded..");

    @ArchTest
    static final ArchRule the_storage_knows_neither_api_nor_runner = noClasses()
            .that()
            .resideInAPackage("dev.assay.db..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.assay.api..", "dev.assay.runner..");

    @ArchTest
    static final ArchRule api_and_runner_do_not_know_each_other = classes()
            .that()
            .resideInAPackage("dev.assay.api..")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("dev.assay.runner..")));

    @ArchTest
    static final ArchRule the_runner_knows_neither_api_nor_web_server = noClasses()
            .that()
            .resideInAPackage("dev.assay.runner..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.assay.api..", "io.micronaut.http..");

    @ArchTest
    static final ArchRule nobody_depends_on_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage("dev.assay.standalone..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.assay.standalone..");

    @ArchTest
    static final ArchRule the_command_line_starts_api_and_runner_by_name_only = noClasses()
            .that()
            .resideInAPackage("dev.assay.standalone..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.assay.api..", "dev.assay.runner..");

    @ArchTest
    static final ArchRule modules_are_free_of_cycles =
            slices().matching("dev.assay.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("dev.assay.(**)").should().beFreeOfCycles();
}
