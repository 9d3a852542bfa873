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

// %% id="stacked"
plot(waves).as("stacked").overwrite().save("gallery/stacked.svg");

// %% id="dumbbell"
plot(waves).as("dumbbell").overwrite().save("gallery/dumbbell.svg");

// %% id="bases"
plot(waves).as("bases").overwrite().save("gallery/bases.svg");

// %% id="multiples"
plot(waves).as("multiples").overwrite().save("gallery/multiples.svg");

// %% id="whole-waves"
plot(waves).as("whole").overwrite().save("gallery/whole-waves.svg");

// %% id="table"
plot(compare(outcomes, 2005, 2013).labels(language)).as("table").overwrite().save("gallery/table.svg");

// %% [markdown]
// ## Events, and figures that print gives as "about" or "over"

// %% id="timeline"
plot(events).labels(language).overwrite().save("gallery/timeline.svg");

// %% id="figures"
plot(filter(published, "unit = organisations")).labels(language).overwrite().save("gallery/figures.svg");

// %% [markdown]
// ## Over time
//
// The inventories mean different things by a solution, so no line joins them. The numbers of four years are *made up*.

// %% id="concepts"
plot(waves).as("lines").overwrite().save("gallery/concepts.svg");

// %% id="lines"
boolean dutch = language.equals("nl");
var invented = Table.create(
        dutch ? "Verzonnen aantallen" : "Synthetic counts",
        IntColumn.create("year", 2008, 2008, 2008, 2014, 2014, 2014, 2016, 2016, 2016, 2022, 2022, 2022),
        StringColumn.create("status", dutch
                ? new String[] {"werkt", "studeert", "gepensioneerd", "werkt", "studeert", "gepensioneerd",
                        "werkt", "studeert", "gepensioneerd", "werkt", "studeert", "gepensioneerd"}
                : new String[] {"employed", "studying", "retired", "employed", "studying", "retired",
                        "employed", "studying", "retired", "employed", "studying", "retired"}),
        IntColumn.create("persons", 310, 120, 70, 290, 130, 110, 280, 110, 130, 330, 90, 180));
var fourYears = roles(invented, "wave=year", "category=status", "count=persons");
plot(compare(fourYears, 2008, 2014, 2016, 2022)).labels(language)
    .source(dutch ? "Bron: verzonnen cijfers" : "Source: invented figures").overwrite().save("gallery/lines.svg");

// %% [markdown]
// ## Rows that are persons, all of them synthetic

// %% id="histogram"
plot(syntheticPersons, "age").labels(language).overwrite().save("gallery/histogram.svg");

// %% id="box"
plot(syntheticPersons, "income", "region").labels(language).overwrite().save("gallery/box.svg");

// %% id="scatter"
plot(syntheticPersons, "age", "income").labels(language).overwrite().save("gallery/scatter.svg");

// %% id="pairs"
plot(syntheticPersons, "age", "income").as("heat").labels(language).overwrite().save("gallery/pairs.svg");

// %% id="heat"
var crossed = crosstab(syntheticPersons, "status", "outcome").rowShares();
plot(crossed).labels(language).overwrite().save("gallery/heat.svg");

// %% id="parted"
plot(crossed).as("stacked").labels(language).overwrite().save("gallery/crossed-stacked.svg");

// %% id="crossed-table"
plot(crossed).as("table").labels(language).overwrite().save("gallery/crossed-table.svg");

// %% id="top"
plot(top(syntheticPersons, "status")).labels(language).overwrite().save("gallery/top.svg");

// %% id="dots"
plot(summarise(syntheticPersons, "income", "status")).labels(language).overwrite().save("gallery/dots.svg");
