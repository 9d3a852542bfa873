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
// # Every kind of chart, once
//
// Counts come from the inventories of emergency shelters. What needs rows that are persons is drawn
// from `syntheticPersons`: *nobody was asked*, a program drew them.

// %% [markdown]
// The charts come in the language named here: `telling run -P language=nl` draws them in Dutch.

// %% tags=["parameters"] id="parameters"
String language = "en";

// %% [markdown]
// ## Counts: one wave

// %% id="bars"
var outcomes2013 = distribution(outcomes, 2013).labels(language);
plot(outcomes2013).overwrite().save("gallery/bars.svg");

// %% id="whole"
plot(outcomes2013).as("whole").overwrite().save("gallery/whole.svg");

// %% [markdown]
// ## Counts: two waves

// %% id="waves"
var waves = compare(outcomes, 2005, 2013).by("group").labels(language);
plot(waves).overwrite().save("gallery/waves.svg");
plot(waves).as("dumbbell").overwrite().save("gallery/dumbbell.svg");

// %% [markdown]
// ## Events

// %% id="timeline"
plot(events).labels(language).overwrite().save("gallery/timeline.svg");

// %% [markdown]
// ## Rows that are persons, all of them synthetic

// %% id="histogram"
plot(syntheticPersons, "age").labels(language).overwrite().save("gallery/histogram.svg");

// %% id="box"
plot(syntheticPersons, "income", "region").labels(language).overwrite().save("gallery/box.svg");

// %% id="scatter"
plot(syntheticPersons, "age", "income").labels(language).overwrite().save("gallery/scatter.svg");

// %% id="heat"
var crossed = crosstab(syntheticPersons, "status", "outcome").rowShares();
plot(crossed).labels(language).overwrite().save("gallery/heat.svg");

// %% id="parted"
plot(crossed).as("stacked").labels(language).overwrite().save("gallery/crossed-stacked.svg");

// %% id="top"
plot(top(syntheticPersons, "status")).labels(language).overwrite().save("gallery/top.svg");

// %% id="dots"
plot(summarise(syntheticPersons, "income", "status")).labels(language).overwrite().save("gallery/dots.svg");
