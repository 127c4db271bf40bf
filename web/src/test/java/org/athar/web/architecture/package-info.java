/** The rules of the pages as tests; each wall is seen to fall on a seeded violator in {@code seeded}. */
package org.athar.web.architecture;
