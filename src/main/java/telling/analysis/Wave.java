package telling.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import telling.data.Words;

/**
 * A column of a tabulation.
 *
 * @param name the wave as the data names it; empty where the table has no waves
 * @param base how large the base is; empty where it was not published
 * @param definition what the base means in this wave, where that was said
 * @param rows how many rows with a category it rests on, before weights
 */
public record Wave(String name, Optional<BigDecimal> base, Words definition, long rows) {}
