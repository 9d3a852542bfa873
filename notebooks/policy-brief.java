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
// # Emergency shelter: what changed between 2005 and 2013
//
// *A policy brief. Every figure in it is computed below, and held against the publication that it
// comes from.*
//
// Emergency shelters take in asylum seekers who were refused. Two inventories by Stichting LOS, of
// the outcomes of 2005 and of 2013, show what became of the persons they helped.

// %% [markdown]
// The charts come in the language named here: `telling run -P language=nl` writes them in Dutch.

// %% tags=["parameters"] id="parameters"
String language = "en";

// %% [markdown]
// ## More persons were helped on

// %% id="solutions"
int from = 2005;
int to = 2013;
var solutions = compare(outcomes, from, to).labels(language);
var persons = solutions.of("persons");
double solvedPercent(int wave) {
    return 100.0 * solutions.base(wave) / persons.base(wave);
}
verify("solutions-share-2005", solvedPercent(from));
verify("solutions-share-2013", solvedPercent(to));

// %% [markdown]
// In 2005 a lasting solution was found for 28% of the persons sheltered; in 2013 a solution for 53%
// of the persons supported. The words differ, and so do the persons counted, so the size of the
// change is an indication. Its direction is not in doubt: both the number and the share went up.

// %% id="more"
solutions.base(to) > solutions.base(from); //==> true
solvedPercent(to) > solvedPercent(from) //==> true

// %% [markdown]
// ## Asylum after all is the solution named most
//
// In 2013 a quarter of those with a solution were granted asylum, after an earlier refusal. No other
// outcome that is counted by itself is as common.

// %% id="asylum"
verify("asylum-2013", solutions.count("asylum", to));
verify("asylum-share-2013", solutions.sharePercent("asylum", to));
var others = List.of("return", "childrens-pardon", "medical", "other-status", "azc-reception");
others.stream().allMatch(code -> solutions.count(code, to) < solutions.count("asylum", to)); //==> true
plot(solutions.by("group")).saveAll("outcomes-of-solutions")

// %% [markdown]
// **Chart 1.** Outcomes as a share of the persons *with a solution*. Permits that only one inventory
// lists stand together as *other permit*: two kinds in either year, and not the same two. Ten persons of
// 2005 are in no category.

// %% [markdown]
// ## Return did not halve
//
// Of the persons with a solution 35% returned in 2005, and 19% in 2013.

// %% id="return"
verify("return-share-2005", solutions.sharePercent("return", from));
verify("return-share-2013", solutions.sharePercent("return", to));

// %% [markdown]
// This is a change of the mix. Of *all* persons about one in ten returned, in both years.

// %% id="return-of-all"
persons.sharePercent("return", from); //==> 9.6 ± 0.05
persons.sharePercent("return", to); //==> 10.2 ± 0.05
plot(persons.by("group")).saveAll("outcomes-of-all-persons")

// %% [markdown]
// **Chart 2.** The same outcomes as a share of *all* persons. Other solutions came beside return, not
// in its place.

// %% [markdown]
// ## What these figures rest on
//
// Thirty of 101 organisations took part the first time, 29 of about fifty the second time. They
// reported everyone they helped; the other organisations are not in these figures.

// %% id="response"
for (var row : inventories) {
    verify("organisations-took-part-" + row.getObject("year"), row.getNumber("organisations_took_part"));
    verify("organisations-known-" + row.getObject("year"), row.getNumber("organisations_known"));
}

// %% [markdown]
// The publication has three places where its figures do not add up. None of them changes a
// conclusion above: ten persons of 2005 without a category, a share of 2005 that is printed a point
// too low, and an average that is printed too high. The notebooks on 2005 and 2013 show each one.

// %% id="tables"
export(solutions.by("group"), "outcomes-compared.csv")
