/** Words that close the names of companies, and the like, beside the heads that every kind of body has: "AC Energy", "Tata Steel". */
export const companyTails: ReadonlySet<string> = new Set(
  (
    'Energy Energia Energie Enerji Motors Industries Technologies Technology Electric Electronics Resources Metals Minerals Steel Oil Gas Power Capital Shipping Logistics Air Airline Petroleum Pharma Pharmaceuticals Cement Chemicals Holding Holdings ' +
    'Enterprises Partners Ventures Securities Insurance Systems Aerospace Aviation Dynamics Semiconductor Semiconductors Automotive Foods Shipbuilding Engineering Construction Telekom Telecommunications Mobile Robotics Biotech Uranium Lithium Copper Hydro Solar'
  ).split(' '),
);

/** Words before such an ending that make it a field, a sort or a figure of speech: "Clean Energy", "Black Gold", "Soft Power". */
export const notBeforeTails: ReadonlySet<string> = new Set(
  (
    'Clean Green Solar Wind Blue Soft Hard Smart Natural Crude Caspian Arctic Great Big Black White Super Heavy Light Nuclear Atomic Renewable Sustainable Asian Eurasian European African American Western Eastern Northern Southern Arab Islamic Turkic ' +
    'Human Water Food Critical Rare Strategic Climate Middle Digital Mineral Financial Venture Social Political Electric Hybrid Open Free Fair Early Advanced Modern High Low Deep Fossil Hydro Steel Iron Road Rail Air Sea Maritime Early Banking Space Fuel Liquefied Liquid Petroleum ' +
    'Strategic Security Defense Defence Missile Weapons Payment Operating Information Communication Development Trading Foreign Health Building Cultural Regional Dialogue Cooperation Administrative Winter Summer Cultural Ancient Former World Reliable Equal Bilateral External Trade National'
  ).split(' '),
);
