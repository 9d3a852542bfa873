package telling.data;

import java.util.Locale;
import java.util.Random;

/** The persons of {@code datasets/synthetic-survey}: nobody was asked, each is drawn, the same ones every time. */
final class SyntheticPersons {

    private static final long SEED = 20_240_501L;
    private static final int EACH_WAVE = 250;
    private static final String[] REGIONS = {"north", "east", "south", "west"};
    private static final String[] OUTCOMES = {"better", "same", "worse"};

    private final Random random = new Random(SEED);
    private final StringBuilder csv = new StringBuilder("person,wave,region,age,status,outcome,income,weight\n");

    private SyntheticPersons() {}

    /** The file's text: a row per person of the waves 2022 and 2024. */
    static String csv() {
        SyntheticPersons persons = new SyntheticPersons();
        for (int wave = 2022; wave <= 2024; wave += 2) {
            for (int i = 0; i < EACH_WAVE; i++) {
                persons.row(wave, i + 1 + (wave == 2022 ? 0 : EACH_WAVE));
            }
        }
        return persons.csv.toString();
    }

    private void row(int wave, int person) {
        int region = drawn(20, 15, 25, 40);
        boolean young = random.nextInt(7) == 0;
        int age = 18 + (young ? random.nextInt(12) : random.nextInt(30) + random.nextInt(25) + random.nextInt(14));
        String status = age >= 66 ? "retired" : age < 28 && random.nextInt(5) < 3 ? "studying" : employed();
        int income = income(region, age, status);
        int outcome = wave == 2022 ? drawn(28, 47, 25) : drawn(36, 44, 20);
        int weight = 60 + random.nextInt(80) + (region == 1 ? 40 : 0);
        csv.append(person).append(',').append(wave).append(',').append(REGIONS[region]);
        csv.append(',').append(random.nextInt(100) < 4 ? "-1" : String.valueOf(age));
        csv.append(',').append(status);
        csv.append(',').append(answer(wave, outcome));
        csv.append(',').append(random.nextInt(100) < 7 ? "-1" : random.nextInt(100) < 3 ? "" : String.valueOf(income));
        csv.append(',')
                .append(String.format(Locale.ROOT, "%d.%02d", weight / 100, weight % 100))
                .append('\n');
    }

    private String employed() {
        return random.nextInt(100) < 78 ? "employed" : "other";
    }

    /** Net euros a month, in tens. */
    private int income(int region, int age, String status) {
        int[] base = {1900, 1850, 2050, 2300};
        int middle = status.equals("studying") ? 900 : status.equals("other") ? 1300 : base[region] + 12 * (age - 40);
        int spread = random.nextInt(700) + random.nextInt(700) - 700;
        int tail = random.nextInt(20) == 0 ? random.nextInt(3000) : 0;
        return Math.max(300, (middle + spread + tail) / 10 * 10);
    }

    /** The question came late in the fieldwork of 2022, so that some were not asked it. */
    private String answer(int wave, int outcome) {
        int other = random.nextInt(100);
        return wave == 2022 && other < 6 ? "-9" : other >= 96 ? "-1" : OUTCOMES[outcome];
    }

    private int drawn(int... percent) {
        int at = random.nextInt(100);
        int which = 0;
        while (at >= percent[which]) {
            at -= percent[which++];
        }
        return which;
    }
}
