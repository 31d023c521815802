package watchbill.postgres;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which database to use.
///
/// @param url      a PostgreSQL that somebody else runs; empty for one of our own
/// @param user     who we are there, if the URL does not say
/// @param password what proves it, if the URL does not say
/// @param connections the most connections in use at a time
@ConfigurationProperties("watchbill.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("16") int connections) {}
