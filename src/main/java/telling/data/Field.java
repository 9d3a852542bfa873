package telling.data;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a column.
 *
 * @param unit what its numbers count, such as {@code persons}; empty where there is none
 * @param categories the values it may take, in their order; empty where that is open
 * @param missing the codes that stand for no answer, each with its meaning
 * @param rounding the base to which its numbers were rounded before publication, such as 5
 * @param whole what its percentages are parts of, by any name; columns with the same one make 100 together in a row
 */
public record Field(
        String name,
        FieldType type,
        Words title,
        Words description,
        Words unit,
        List<Category> categories,
        List<MissingCode> missing,
        Optional<Integer> rounding,
        Optional<String> whole) {

    public Field {
        categories = List.copyOf(categories);
        missing = List.copyOf(missing);
    }

    /** A column that is part of no whole. */
    public Field(
            String name,
            FieldType type,
            Words title,
            Words description,
            Words unit,
            List<Category> categories,
            List<MissingCode> missing,
            Optional<Integer> rounding) {
        this(name, type, title, description, unit, categories, missing, rounding, Optional.empty());
    }

    /** The same column as a part of this whole. */
    public Field ofWhole(String name) {
        return new Field(this.name, type, title, description, unit, categories, missing, rounding, Optional.of(name));
    }

    /** A column of which only the name and type are known. */
    public static Field of(String name, FieldType type) {
        return new Field(name, type, Words.of(""), Words.of(""), Words.of(""), List.of(), List.of(), Optional.empty());
    }

    /** The category with this code. */
    public Optional<Category> category(String code) {
        return categories.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** A value that the column may take, with its label. */
    public record Category(String code, Words label) {}

    /** A code that stands for no answer; the label says which kind, such as "refused". */
    public record MissingCode(String code, Words label) {}
}
