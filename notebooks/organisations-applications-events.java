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
// # Organisations, applications and events
//
// Around the two inventories stand numbers of three kinds: refugees arriving in the country, persons
// asking asylum, and organisations that shelter those who were refused. They are three concepts and
// never one series; this notebook takes them one by one.

// %% [markdown]
// ## Organisations
//
// How many organisations were there? Print mentions numbers in passing, in words that say how
// precise they are. `wording` keeps those words.

// %% id="mentions"
show(select(organisationCounts, "year", "measure", "wording", "amount"));
long mentioned(int year, String measure) {
    var row = filter(organisationCounts, "year = " + year, "measure = " + measure);
    return (long) row.value(0, "amount");
}

// %% [markdown]
// A number in such words passes when it is near enough, so a slip of a few units in the table would
// go unseen. For these, the table is also held against the exact number that was typed in the register.

// %% id="as-printed"
String asPrinted(String id, String column, double cell) {
    double typed = filter(published, "id = " + id).numberColumn(column).getDouble(0);
    return cell == typed ? id + ": as printed" : id + ": " + typed + " in print, " + cell + " in the table";
}

// %% [markdown]
// In 2006 *over* a hundred organisations were known. The inventory of that year has an exact number,
// which is indeed a little over a hundred.

// %% id="known-2006"
var known2006 = (long) filter(inventories, "year = 2005").value(0, "organisations_known");
verify("organisations-known-2005", known2006);
verify("organisations-mentioned-2006", known2006);
asPrinted("organisations-mentioned-2006", "value", mentioned(2006, "known")) //==> organisations-mentioned-2006: as printed

// %% [markdown]
// Together they sheltered between two and three thousand persons: a range, with both ends in print.
// The persons of the inventory are those of the organisations that answered, far fewer.

// %% id="range"
var atLeast = mentioned(2006, "persons-at-least");
var atMost = mentioned(2006, "persons-at-most");
verify("persons-together-2006", atLeast);
verify("persons-together-2006", atMost);
asPrinted("persons-together-2006", "low", atLeast); //==> persons-together-2006: as printed
asPrinted("persons-together-2006", "high", atMost) //==> persons-together-2006: as printed

// %% [markdown]
// After the general pardon of 2007, about half of those known planned to stop. In words it is a
// fraction; the table and the register have it as 50%.

// %% id="stopping"
var stopping = mentioned(2008, "planning-to-stop");
verify("organisations-stopping-share-2008", stopping);
asPrinted("organisations-stopping-share-2008", "value", stopping) //==> organisations-stopping-share-2008: as printed

// %% [markdown]
// In 2013 about fifty were left. Print says it twice, the second time as so many of the earlier
// hundred, without "about" or "over".

// %% id="known-2013"
var known2013 = (long) filter(inventories, "year = 2013").value(0, "organisations_known");
var active = mentioned(2013, "still-active");
var earlier = mentioned(2006, "known-earlier");
verify("organisations-known-2013", known2013);
verify("organisations-active-2013", active);
verify("organisations-earlier-2006", earlier);
asPrinted("organisations-known-2013", "value", known2013); //==> organisations-known-2013: as printed
asPrinted("organisations-active-2013", "value", active); //==> organisations-active-2013: as printed
asPrinted("organisations-earlier-2006", "value", earlier) //==> organisations-earlier-2006: as printed

// %% [markdown]
// **Reading.** From 101 to about 50 is a halving, and half of those known in 2008 planned to stop.
// The two agree, but they are not one series: nobody followed which organisations stopped.

// %% id="halved"
1.0 * known2013 / known2006 //==> 0.495 ± 0.0005

// %% [markdown]
// Some organisations of the first hour are named, all still active in 2013. They are examples, each
// from another town, and say nothing about where the others were.

// %% id="named"
show(organisations)

// %% [markdown]
// ## Applications
//
// In 2013 a number of persons asked asylum in the whole country. More than half of the requests were
// granted; the rest were refused.

// %% id="applications"
var asked = (long) applications.value(0, "applications");
var granted = (long) applications.value(0, "granted_percent");
var year = applications.value(0, "year");
verify("applications-" + year, asked);
verify("granted-share-" + year, granted);
verify("refused-share-" + year, 100 - granted);
verify("refused-share-" + year, (long) applications.value(0, "refused_percent"))

// %% [markdown]
// The number of refusals is printed to the hundred. A share printed as 42% lies anywhere between
// 41.5% and 42.5%, so the number lies between two bounds, and print is well within them.

// %% id="refused"
var refused = asked * (100 - granted) / 100.0;
verify("refused-" + year, refused);
asPrinted("refused-2013", "value", 100 * Math.round(refused / 100)); //==> refused-2013: as printed
asked * 0.415; //==> 7133.9 ± 0.1
asked * 0.425 //==> 7305.8 ± 0.1

// %% [markdown]
// **Reading.** These are requests of one year. The persons in the shelters were refused in many
// years, so setting the 768 supported against the 7,200 refused would divide two different things.

// %% [markdown]
// ## Arrivals
//
// Years before, around the turn of the century, many more persons came: it was the time of the war in
// Bosnia. Print gives one approximate number a year for three years.

// %% id="arrivals"
var perYear = (long) arrivals.value(0, "persons_per_year");
var id = "arrivals-" + arrivals.value(0, "from") + "-" + arrivals.value(0, "to");
verify(id, perYear);
asPrinted(id, "value", perYear) //==> arrivals-1998-2000: as printed

// %% [markdown]
// Arriving is not the same as asking asylum. The two numbers differ in concept, in time and in
// precision, so this notebook draws no line from the one to the other.

// %% [markdown]
// ## Events
//
// What happened, in order. A date is as precise as print has it; `from` and `to` are the first and
// last year that its words allow.

// %% id="events"
show(select(sort(events, "from"), "date", "label", "kind"))

// %% [markdown]
// Where print gives a year, words and numbers must say the same.

// %% id="dates"
boolean isYear(Row event) {
    return event.getString("date").matches("[0-9]{4}");
}
boolean agrees(Row event) {
    var date = event.getString("date");
    return date.equals("" + event.getObject("from")) && date.equals("" + event.getObject("to"));
}
events.stream().filter(event -> isYear(event)).count(); //==> 11
events.stream().filter(event -> isYear(event)).allMatch(event -> agrees(event)) //==> true

// %% [markdown]
// Between the two waves lie the pardon and the agreement of 2007. Anyone who reads the comparison of
// 2005 and 2013 should know them, because they changed who came to the shelters.

// %% id="between"
show(select(filter(events, "from > 2005", "to < 2013"), "date", "label"));
filter(events, "from > 2005", "to < 2013").rowCount(); //==> 5
