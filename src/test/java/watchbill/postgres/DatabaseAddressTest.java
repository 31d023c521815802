package watchbill.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void theFormOfHostingServicesIsUnderstood() {
        var address =
                DatabaseAddress.parse(
                        "postgresql://desk:s3cret@db.example:6432/watchbill?sslmode=require",
                        "",
                        "");

        assertThat(address)
                .isEqualTo(
                        new DatabaseAddress(
                                "jdbc:postgresql://db.example:6432/watchbill?sslmode=require",
                                "desk",
                                "s3cret"));
    }

    @Test
    void theFormOfJdbcIsTakenAsItIs() {
        var address = DatabaseAddress.parse("jdbc:postgresql://db.example/desk", "nora", "secret");

        assertThat(address)
                .isEqualTo(
                        new DatabaseAddress("jdbc:postgresql://db.example/desk", "nora", "secret"));
    }

    @Test
    void userAndPasswordMayBeGivenBesideTheAddress() {
        var address = DatabaseAddress.parse("postgres://db.example/desk", "nora", "secret");

        assertThat(address.user()).isEqualTo("nora");
        assertThat(address.password()).isEqualTo("secret");
    }

    @Test
    void passwordsWithSignsAreDecoded() {
        var address = DatabaseAddress.parse("postgres://nora:a%40b%3Ac@db.example/desk", "", "");

        assertThat(address.password()).isEqualTo("a@b:c");
    }

    @Test
    void aPasswordNeverReachesALog() {
        var address =
                new DatabaseAddress(
                        "jdbc:postgresql://db.example/desk?user=a&password=b", "nora", "secret");

        assertThat(address).hasToString("jdbc:postgresql://db.example/desk");
    }

    @Test
    void anotherDatabaseOfTheSameServerKeepsEverythingElse() {
        var address =
                new DatabaseAddress("jdbc:postgresql://db.example:1/desk?ssl=true", "nora", "x");

        assertThat(address.database()).isEqualTo("desk");
        assertThat(address.withDatabase("other").url())
                .isEqualTo("jdbc:postgresql://db.example:1/other?ssl=true");
    }

    @Test
    void otherDatabasesAreRefused() {
        assertThatThrownBy(() -> DatabaseAddress.parse("jdbc:mysql://db.example/desk", "", ""))
                .hasMessageContaining("jdbc:mysql://db.example/desk")
                .hasMessageContaining("PostgreSQL only");
    }
}
