package org.athar.architecture.seeded.kernel;

import java.util.Date;
import java.util.Random;

/** Breaks rules 11 and 12. */
class DateUtil {

    Date today() {
        System.out.println(Math.random() + new Random().nextInt() + System.currentTimeMillis());
        return new Date();
    }
}
