/** The rules of the house as tests; each is seen to fail on a seeded violator in {@code seeded}, a small house of its own. */
package org.athar.architecture;
