/** Pages of custody: what is kept where and by whom, each chain, hand-overs and receipts, labels. */
package org.athar.web.custody;
