package watchbill;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the few places where the machine's clock is read. Everywhere else the build forbids it.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@interface ReadsTheClock {}
