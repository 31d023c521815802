package watchbill;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The server.
@SpringBootApplication
public class Watchbill {

    public static void main(String[] args) {
        SpringApplication.run(Watchbill.class, args);
    }
}
