/** Words for fields of public work, which continue the name of a body after "of", "for", "on", a comma or "and": "Trade, Economic and Technical Cooperation". */
export const fieldNouns: ReadonlySet<string> = new Set(
  (
    'Administration Advancement Affairs Agriculture Agricultural Air Antimonopoly Architecture Arts Asian Atomic Aviation Border Building Business Cadres Civil Climate Combat Commerce Communication Communications Community Competition Concord ' +
    'Conflict Conservation Construction Consumer Control Cooperation Co-operation Coordination Corruption Cotton Countries Crime Crisis Culture Cultural Customs Data Defence Defense Democracy Democrats Demography Development Digital Diplomacy Disarmament Disaster Disasters ' +
    'Donors Drug Drugs Ecology Economic Economics Economy Education Elections Elections Electricity Electronic Emergency Emergencies Employment Energy Engineering Enterprise Entrepreneurship Environment Environmental Ethnology Evaluation ' +
    'Exchange Expertise Export External Extremism Family Federal Film Finance Finances Financial Fisheries Food Foreign Forestry Freedom Fund Gas Geodesy Geology Geography Geopolitics Governance Green Health History Housing Human Humanitarian Hydrology Immigration ' +
    'Import Independence Industry Industries Industrial Inclusion Information Infrastructure Innovation Inspection Insurance Integration Intelligence Internal International Investment Investments Irrigation Journalism Journalists Judicial Justice Labor Labour Land ' +
    'Language Languages Law Literature Livestock Logistics Management Markets Materials Measures Media Medicine Meteorology Metallurgy Migration Military Minerals Mining Mobility Modernization Monitoring Monopoly Narcotics National ' +
    'Nationalities Natural Navigation New Nuclear Observation Oil Oriental Partnership Peace Peacekeeping Philosophy Physics Planning Police Policy Policies Political Politics Population Population Power Preparedness Prevention ' +
    'Privatization Procurement Progress Promotion Property Prosecutor Protection Public Quality Railways Reconciliation Reconstruction Reduction Reform Reforms Refugees Regional Regulation Rehabilitation Relations Relief Religion Religious Renewable Research Reserves ' +
    'Resilience Resources Rights Roads Rural Safety Sanctions Sanitary Science Sciences Scientific Sector Security Services Service Settlement Small Social Sociology Space Sport Sports Stabilization Standardization Standards State States Statistics Strategic ' +
    'Strategy Strategies Strategic Studies Supervision Support Surveillance Sustainable Tariffs Tax Taxation Taxes Technical Technologies Technology Television Terrorism Tourism Trade Traffic Training Transit Transport Transportation Treasury ' +
    'Urban Veterinary Veterans Water Welfare Women World Workers Writers Youth Situations Partners Ministers AIDS Tuberculosis Malaria Laundering Financing ' +
    'Asylum Gender Diaspora Expatriates Endowments Wildlife Forests Hydrocarbons Works Tribal Cults Shipping Ports Solidarity Equality Antiquities Petroleum Mines Telecommunications Digitalization ' +
    'Digitalisation Emigration Citizenship Repatriation Textiles Sanitation Ocean Oceans Maritime Secondary Vocational Seismology Glaciology Hydropower Problems Higher Connectivity Prosperity Diplomats Foresight'
  ).split(' '),
);
