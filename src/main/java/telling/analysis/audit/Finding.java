package telling.analysis.audit;

import telling.data.Words;

/**
 * Something that does not add up, or a note on it.
 *
 * @param rule the code of the rule that found it
 * @param place the id of a figure, or table, wave and category
 * @param published the number in print, digits ungrouped, with its qualifier and percent sign
 * @param computed what the other numbers give, written alike; empty where nothing was computed
 * @param fault whether print is wrong; otherwise a note
 */
public record Finding(String rule, String place, String published, String computed, Words explanation, boolean fault) {

    @Override
    public String toString() {
        return rule + " " + place + ": " + published + (computed.isEmpty() ? "" : " / " + computed);
    }
}
