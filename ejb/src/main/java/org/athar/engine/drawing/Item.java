package org.athar.engine.drawing;

/** What keeps its place on a line: people who are partners, side by side, or the passing of a strand on its way to a lower line. */
final class Item {

    final int line;
    /** Numbers of the people from left to right; empty where only a strand passes. */
    int[] people;
    /** Which it is on its line, from the left. */
    int place;
    /** Where the first of them stands, or the strand passes. */
    double x;
    /** How far right of the first each stands. */
    double[] offsets;

    Item(int line, int... people) {
        this.line = line;
        this.people = people;
        offsets = new double[Math.max(1, people.length)];
    }

    boolean isPassing() {
        return people.length == 0;
    }

    double extent() {
        return offsets[offsets.length - 1];
    }

    double xOf(int person) {
        return x + offsets[placeOf(person)];
    }

    /** Which of the people somebody is, from the left. */
    int placeOf(int person) {
        for (int one = 0; one < people.length; one++) {
            if (people[one] == person) {
                return one;
            }
        }
        throw new IllegalArgumentException(person + " is of another item");
    }

    void turn() {
        for (int left = 0, right = people.length - 1; left < right; left++, right--) {
            int person = people[left];
            people[left] = people[right];
            people[right] = person;
        }
    }
}
