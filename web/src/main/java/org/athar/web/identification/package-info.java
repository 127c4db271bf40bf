/** Pages of identification cases: the case, its candidates and evidence. They ask the face of identification alone. */
package org.athar.web.identification;
