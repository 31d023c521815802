package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadsTest {

    @Test
    void aFileNameHasNoFoldersAndNoOddSigns() {
        assertThat(Uploads.plainName("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Uploads.plainName("C:\\Users\\grace\\holes \"8\".png")).isEqualTo("holes 8.png");
        assertThat(Uploads.plainName("..")).isEqualTo("file");
        assertThat(Uploads.plainName(null)).isEqualTo("file");
        assertThat(Uploads.plainName("a\r\nb.txt")).isEqualTo("ab.txt");
    }
}
