/**
 * A stand-in for the ClassGraph library, of which Tablesaw asks one thing: which readers and writers
 * of files there are, so as to load them. The library looks through every jar of the class path for
 * that, which took as long as all else between the prompt and the first result; here the known names
 * are looked up.
 */
@org.jspecify.annotations.NullMarked
package io.github.classgraph;
