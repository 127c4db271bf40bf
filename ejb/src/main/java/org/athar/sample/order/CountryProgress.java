package org.athar.sample.order;

/** How far the pieces of an invented country have come, told by all lanes. */
public final class CountryProgress {

    private final CountryOrder order;
    private final int total;
    private int done;

    /** Begins to tell. */
    public CountryProgress(CountryOrder order, int total, int done) {
        this.order = order;
        this.total = total;
        this.done = done;
    }

    /** A piece more is there. */
    public synchronized void done(String part) {
        done++;
        if (done < total) {
            say(part);
        }
    }

    /** Tells what is being loaded. */
    public synchronized void say(String part) {
        order.answer(new CountryOrder.Progress(Math.min(done, total - 1), total, part, null));
    }

    /** All is there. */
    public synchronized void over() {
        order.answer(new CountryOrder.Progress(total, total, "", null));
    }
}
