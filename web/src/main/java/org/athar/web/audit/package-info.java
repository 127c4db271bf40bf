/** Pages of the trail, histories and findings. Uses the face of audit only. */
package org.athar.web.audit;
