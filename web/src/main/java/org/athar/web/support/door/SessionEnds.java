package org.athar.web.support.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** A session that has ended, however it did, is remembered no more. */
@WebListener
public class SessionEnds implements HttpSessionListener {

    @Inject
    private OpenSessions sessions;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.ended(event.getSession());
    }
}
