/** Words whose full stop does not end a sentence when more text follows, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set([
  'Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'St', 'Jr', 'Sr', 'Rev', 'Hon',
  'Gen', 'Lt', 'Col', 'Maj', 'Capt', 'Cmdr', 'Sgt', 'Adm', 'Brig', 'Gov', 'Sen', 'Rep', 'Amb', 'Pres',
  'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec',
  'No', 'Nos', 'Art', 'Fig', 'Vol', 'vs', 'cf', 'approx', 'ca', 'incl', 'e.g', 'i.e', 'al',
  'U.S', 'U.K', 'U.N', 'E.U', 'U.A.E', 'U.S.S.R', 'P.R.C',
]);

/** Abbreviations that also end sentences: joined only where a lower-case word, a name's continuation or a figure follows. */
export const closingAbbreviations: ReadonlySet<string> = new Set(['Inc', 'Ltd', 'Co', 'Corp', 'Bros', 'etc', 'a.m', 'p.m', 'D.C', 'mn', 'bn', 'km', 'kg', 'sq']);
