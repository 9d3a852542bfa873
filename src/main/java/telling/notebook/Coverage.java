package telling.notebook;

/**
 * How much of the registers was settled; all counts but the first add up to the first.
 *
 * @param published how many figures the registers hold
 * @param transcribed how many were found in the tables as printed
 * @param reproduced how many were computed anew and agree
 * @param consistent how many agree with a qualified figure ("about", "over")
 * @param documented how many are a documented discrepancy
 */
public record Coverage(
        int published,
        int transcribed,
        int reproduced,
        int consistent,
        int documented,
        int differs,
        int notAttempted) {}
