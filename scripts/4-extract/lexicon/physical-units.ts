/** A physical unit as it is stored, and how many of them one printed unit is. */
export interface PhysicalUnit {
  unit: string;
  factor: number;
}

const rows: ReadonlyArray<[string, number, string[]]> = [
  ['km', 1, ['km', 'kms', 'kilometer', 'kilometers', 'kilometre', 'kilometres', 'kilometer-long', 'kilometre-long', 'km-long']],
  ['m', 1, ['metre', 'metres', 'meter', 'meters', 'metre-high', 'meter-high', 'meter-long', 'metre-long']],
  ['miles', 1, ['mile', 'miles', 'mile-long']],
  ['square kilometers', 1, ['square kilometer', 'square kilometers', 'square kilometre', 'square kilometres', 'sq km', 'sq. km', 'km²', 'km2']],
  ['square meters', 1, ['square meter', 'square meters', 'square metre', 'square metres', 'sq m', 'm²', 'm2']],
  ['square miles', 1, ['square mile', 'square miles']],
  ['hectares', 1, ['hectare', 'hectares', 'ha']],
  ['feddans', 1, ['feddan', 'feddans']],
  ['acres', 1, ['acre', 'acres']],
  ['MW', 1, ['MW', 'megawatt', 'megawatts']],
  ['GW', 1, ['GW', 'gigawatt', 'gigawatts']],
  ['kW', 1, ['kW', 'KW', 'kilowatt', 'kilowatts']],
  ['kWh', 1, ['kWh', 'KWh', 'kwh', 'kW·h', 'kilowatt-hour', 'kilowatt-hours', 'kilowatt hour', 'kilowatt hours']],
  ['MWh', 1, ['MWh', 'megawatt-hour', 'megawatt-hours', 'megawatt hour', 'megawatt hours']],
  ['GWh', 1, ['GWh', 'gigawatt-hour', 'gigawatt-hours', 'gigawatt hour', 'gigawatt hours']],
  ['TWh', 1, ['TWh', 'terawatt-hour', 'terawatt-hours', 'terawatt hour', 'terawatt hours']],
  ['kV', 1, ['kV', 'KV', 'kilovolt', 'kilovolts']],
  ['cubic meters', 1, ['cubic meter', 'cubic meters', 'cubic metre', 'cubic metres', 'm³', 'm3', 'cu m']],
  ['cubic meters', 1e9, ['bcm']],
  ['cubic kilometers', 1, ['cubic kilometer', 'cubic kilometers', 'cubic kilometre', 'cubic kilometres']],
  ['tons', 1, ['ton', 'tons', 'tonne', 'tonnes', 'metric ton', 'metric tons']],
  ['tons', 1e6, ['mt']],
  ['kg', 1, ['kg', 'kgs', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kilo', 'kilos']],
  ['grams', 1, ['gram', 'grams']],
  ['ounces', 1, ['ounce', 'ounces']],
  ['carats', 1, ['carat', 'carats']],
  ['barrels', 1, ['barrel', 'barrels', 'bpd']],
  ['TEU', 1, ['TEU', 'TEUs', 'twenty-foot equivalent units', 'twenty-foot containers']],
  ['liters', 1, ['liter', 'liters', 'litre', 'litres']],
];

/** Physical units by the form printed after a number. */
export const physicalUnits: ReadonlyMap<string, PhysicalUnit> = new Map(
  rows.flatMap(([unit, factor, forms]) => forms.map((form): [string, PhysicalUnit] => [form, { unit, factor }])),
);
