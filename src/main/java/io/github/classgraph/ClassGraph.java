package io.github.classgraph;

/** What Tablesaw builds a scan with. */
public final class ClassGraph {

    /** Changes nothing. */
    public ClassGraph enableAllInfo() {
        return this;
    }

    /** Changes nothing; Tablesaw's own package is the only one that is looked through. */
    public ClassGraph whitelistPackages(String... packages) {
        return this;
    }

    /** The readers and writers of Tablesaw that are on the class path. */
    public ScanResult scan() {
        return new ScanResult();
    }
}
