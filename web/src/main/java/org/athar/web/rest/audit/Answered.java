package org.athar.web.rest.audit;

/** What is answered to a finding. */
public record Answered(String response) {
}
