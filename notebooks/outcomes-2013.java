// ---
// jupyter:
//   jupytext:
//     text_representation:
//       extension: .java
//       format_name: percent
//   kernelspec:
//     display_name: Java
//     language: java
//     name: java
// ---

// %% [markdown]
// # What became of the persons helped in 2013?
//
// In 2013 Stichting LOS asked the emergency shelters for refused asylum seekers whom they had
// helped that year, and how it ended for them. This notebook computes every figure that was printed
// about that year from the tables, and holds each one against print.
//
// Two habits run through it. A share always names what it is a share *of*. And a number that was
// printed is never typed here: it comes out of a table, and `verify` compares it with the register,
// which was typed from the document separately.

// %% [markdown]
// ## Who answered?
//
// One row of `inventories` holds what was printed about the inventory as a whole.

// %% id="wave"
var wave = filter(inventories, "year = 2013");
show(select(wave, "organisations_known", "organisations_took_part", "persons", "solutions"))

// %% [markdown]
// Of the organisations that Stichting LOS knew, some took part. The number known was printed as
// *about* fifty, so it is held against print as an approximate number; the participants were counted.

// %% id="organisations"
var known = (long) wave.value(0, "organisations_known");
var tookPart = (long) wave.value(0, "organisations_took_part");
verify("organisations-known-2013", known);
verify("organisations-took-part-2013", tookPart);
known //==> 50

// %% [markdown]
// "About fifty" could be anything from 45 to 55, so the share of organisations that answered is
// not one number but a range: from just over half to not quite two thirds.

// %% id="response"
100.0 * tookPart / 55; //==> 52.7 ± 0.05
100.0 * tookPart / known; //==> 58.0 ± 0.05
100.0 * tookPart / 45 //==> 64.4 ± 0.05

// %% [markdown]
// **Reading.** The organisations that answered reported *all* persons they helped: within them this
// is a census, not a sample. Nothing here says how the others are doing, and an interval as if
// persons had been drawn at random would answer a question that nobody asked.

// %% [markdown]
// ## How many persons?
//
// Two groups make up the total: persons who were sheltered, and persons who got money so that they
// could live with a friend. Their sum should be the total in print, and the total in the table.

// %% id="persons"
var sheltered = (long) wave.value(0, "sheltered");
var financially = (long) wave.value(0, "financially_supported");
var persons = (long) wave.value(0, "persons");
verify("sheltered-2013", sheltered);
verify("financially-supported-2013", financially);
verify("persons-2013", sheltered + financially);
verify("persons-2013", persons)

// %% [markdown]
// Print says that an organisation helped *almost* thirty persons on average. The quotient is further
// off than "almost" allows; the register knows this, so it shows up as a documented discrepancy.

// %% id="per-organisation"
var perOrganisation = (double) persons / tookPart;
verify("persons-per-organisation-2013", perOrganisation);
perOrganisation //==> 26.48 ± 0.005

// %% [markdown]
// Where the thirty may come from: it is the average to the nearest ten.

// %% id="nearest-ten"
double printed(String id) {
    return filter(published, "id = " + id).numberColumn("value").getDouble(0);
}
10 * Math.round(perOrganisation / 10) - printed("persons-per-organisation-2013") //==> 0.0

// %% [markdown]
// ## For how many was a solution found?

// %% id="solutions"
var solutions = (long) wave.value(0, "solutions");
verify("solutions-2013", solutions);
verify("solutions-share-2013", 100.0 * solutions / persons)

// %% [markdown]
// For the others no outcome was printed. That is not the same as "no solution": some may have left,
// some may have been waiting for a decision. How many are they?

// %% id="outcome-not-published"
persons - solutions //==> 359

// %% [markdown]
// ## Which solutions?
//
// `distribution` counts one wave. Its base is the persons with a solution, because that is what the
// shares in print are shares of.

// %% id="distribution"
var solved = distribution(outcomes, 2013);
show(solved)

// %% [markdown]
// Every outcome has a count and a share in print. The counts come straight from the table; the
// shares are computed. The counts should add up to the number of persons with a solution.

// %% id="outcomes"
var outcomes2013 = filter(outcomes, "year = 2013");
for (String outcome : outcomes2013.stringColumn("outcome")) {
    verify(outcome + "-2013", solved.count(outcome));
    verify(outcome + "-share-2013", solved.sharePercent(outcome));
}
verify("solutions-2013", outcomes2013.numberColumn("persons").sum())

// %% [markdown]
// Nobody is left over: the six outcomes account for everyone with a solution.

// %% id="nothing-left-over"
solutions == outcomes2013.numberColumn("persons").sum() //==> true

// %% [markdown]
// ## The same counts, asked differently
//
// *How often does support end in return?* and *how do those who found a solution divide?* are two
// questions. The first needs all persons as its base.

// %% id="of-all-persons"
var ofAll = solved.of("persons");
ofAll.sharePercent("return"); //==> 10.2 ± 0.05
solved.sharePercent("return") //==> 19.1 ± 0.05

// %% [markdown]
// A third question, *how many of the sheltered returned?*, has no exact answer: some of those who
// returned may have been supported financially and never sheltered. There is only an upper bound.

// %% id="of-sheltered"
100.0 * solved.count("return") / sheltered //==> 11.0 ± 0.05

// %% [markdown]
// Reception in a state centre hides a similar question. Persons with a medical deferral were
// received in a state centre too, and are counted under the deferral only. So reception was *the
// outcome* for one number of persons, and *part of it* for a larger one.

// %% id="reception"
solved.count("azc-reception"); //==> 74
solved.count("azc-reception") + solved.count("medical") //==> 123

// %% [markdown]
// ## Reading
//
// For just over half of the persons supported in 2013, a solution was found. Asylum after all was
// the most common one, a quarter of the solutions; return comes second. Permits and deferrals of all
// kinds together are well over half of the solutions: most solutions were found within the
// Netherlands, for persons who had all been refused before.

// %% id="residence"
var permits = List.of("asylum", "childrens-pardon", "medical", "other-status");
permits.stream().mapToDouble(code -> solved.sharePercent(code)).sum(); //==> 62.8 ± 0.05
