/** Capitalized words at which the name of an organization begins anew or ends: offices, ranks, courtesies, openers of sentences, days and months. */
export const neverInOrganizationNames: ReadonlySet<string> = new Set(
  (
    'President Presidents Vice Minister Ministers Premier Chairman Chairwoman Chairperson Chair Co-Chair Head Heads Director Directors Director-General Deputy Secretary Secretary-General Ambassador Ambassadors Envoy Representative ' +
    'Spokesman Spokeswoman Spokesperson Speaker Chancellor Commissioner Governor Mayor King Queen Prince Princess Emir Sheikh Sultan Leader Founder Chief Advisor Adviser Aide Coordinator Rector Professor Analyst Expert Senator ' +
    'Colonel Colonel-General General Lieutenant Lieutenant-General Major Major-General Captain Admiral Marshal Sergeant Mr Mrs Ms Dr Sir Lord Lady Board Excellency Comrade Prime Acting Former Academician ' +
    'The A An In On At For From With Without And Or But As By To Of Under Over After Before During Since Until While When Where Whereas Although Though Because If Both Neither Either Each Every All Some Many Most Several Few Any No Not ' +
    'This That These Those It Its He His She Her They Their We Our You Your My I Who Whose Which What Why How According Meanwhile However Moreover Besides Also Then Now Today Yesterday Tomorrow Earlier Later Still Yet Only Even ' +
    'Among Between Through Within Despite Like Unlike Such Other Another Recently Last Next Once There Here Thus Therefore Hence So Further Furthermore Additionally Instead Together Is Are Was Were Be Been Has Have Had Do Does Did Will Would Can Could May Might Must Should ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December ' +
    'Visits Meets Hosts Signs Says Holds Discusses Opens Receives Photo Source Says Said'
  ).split(' '),
);
