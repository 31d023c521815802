package watchbill;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;

/// The rules of the house that neither the compiler nor Modulith knows.
@AnalyzeClasses(
        packages = "watchbill",
        importOptions = {ImportOption.DoNotIncludeTests.class, HouseRulesTest.WrittenByUs.class})
class HouseRulesTest {

    /// Not what the build noted down about beans.
    static final class WrittenByUs implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("__") && !location.contains("$$");
        }
    }

    private static final DescribedPredicate<JavaClass> AN_SQL_CLASS =
            describe("an …Sql class", type -> outermost(type).getSimpleName().endsWith("Sql"));

    /// Reads values from rows for the …Sql classes of its module.
    private static final DescribedPredicate<JavaClass> A_COLUMN_READER =
            describe("a reader of columns", type -> type.getSimpleName().equals("Columns"));

    private static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE =
            describe(
                    "in a @NullMarked package",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    @ArchTest
    static final ArchRule sqlHasItsPlace =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("watchbill.postgres..")
                    .and(not(AN_SQL_CLASS.or(A_COLUMN_READER)))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("java.sql", "org.springframework.jdbc.core.."))
                    .because("a reader looks for SQL in one place per module");

    @ArchTest
    static final ArchRule tablesBelongToTheirModule =
            classes()
                    .that(AN_SQL_CLASS)
                    .should()
                    .notBePublic()
                    .because("another module asks the door, not the tables");

    @ArchTest
    static final ArchRule noModuleStandsInACircle =
            slices().matching("watchbill.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("calls go down and news goes up");

    @ArchTest
    static final ArchRule whichBeansThereAreDependsOnNoSetting =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areMetaAnnotatedWith(Conditional.class)
                    .because("the build notes the beans down, before there are settings");

    @ArchTest
    static final ArchRule whatAClassNeedsComesThroughItsConstructor =
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith(Value.class)
                    .because("a constructor says what a class needs, and a test can give it");

    @ArchTest
    static final ArchRule nullIsNeverMeantSilently =
            classes()
                    .should(be(IN_A_NULL_MARKED_PACKAGE))
                    .because("the compiler looks for null only where package-info says so");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Facade|Dto)")
                    .because("such a name says nothing about the product");

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
    }
}
