package watchbill.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "Grace Hopper <grace@navy.example> | Grace Hopper | grace@navy.example",
                "\"Hopper, Grace\" <grace@navy.example> | Hopper, Grace | grace@navy.example",
                "Hopper, Grace <grace@navy.example> | Hopper, Grace | grace@navy.example",
                "grace@navy.example (Grace Hopper) | Grace Hopper | grace@navy.example",
                "<grace@navy.example> | `` | grace@navy.example",
                "grace@navy.example | `` | grace@navy.example",
                "Grace Hopper grace@navy.example | Grace Hopper | grace@navy.example",
                "'grace@navy.example' <grace@navy.example> | `` | grace@navy.example",
                "\"Grace \\\"Amazing\\\" Hopper\" <grace@navy.example> | Grace \"Amazing\" Hopper | grace@navy.example",
                "=?utf-8?Q?Gr=C3=A9ce?= <grace@navy.example> | Gréce | grace@navy.example",
                "\"=?utf-8?Q?Gr=C3=A9ce?=\" <grace@navy.example> | Gréce | grace@navy.example",
                "=?utf-8?Q?Grace_=3Cgrace=40navy=2Eexample=3E?= | Grace | grace@navy.example",
                "<mailto:grace@navy.example> | `` | grace@navy.example",
                "<@relay.example:grace@navy.example> | `` | grace@navy.example",
                "Grace < grace@navy.example > | Grace | grace@navy.example",
                "Grace <grace@navy.example | Grace | grace@navy.example",
                "Grace \" <grace@navy.example> | Grace | grace@navy.example",
                "Grace | Grace | ``",
                "用户 <用户@例子.example> | 用户 | 用户@例子.example"
            })
    void anAddressIsReadInAllItsForms(String header, String name, String address) {
        assertThat(AddressList.parse(header)).containsExactly(new MailAddress(name, address));
    }

    @Test
    void manyAreReadWithCommasSemicolonsAndGroups() {
        assertThat(
                        AddressList.parse(
                                "a@x.example, B <b@x.example>; Team: c@x.example, d@x.example;, e@x.example"))
                .extracting(MailAddress::address)
                .containsExactly(
                        "a@x.example", "b@x.example", "c@x.example", "d@x.example", "e@x.example");
    }

    @Test
    void aGroupOfNobodyIsNobody() {
        assertThat(AddressList.parse("undisclosed-recipients:;")).isEmpty();
    }
}
