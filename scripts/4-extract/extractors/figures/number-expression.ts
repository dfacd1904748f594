/** A number as printed, read whole: digits or words with sign, multiplier and what is stuck to it. */
export interface NumberExpression {
  /** Offsets into the sentence; a currency sign before the digits and a multiplier after them are inside. */
  start: number;
  end: number;
  value: number;
  /** Upper end of a range; null otherwise. */
  upper: number | null;
  /** Currency sign or code before the digits. */
  sign: string | null;
  /** What is stuck to the number after the multiplier: "%", "km", "+", "th", "-year-old"; empty mostly. */
  suffix: string;
  /** Places of ten that the multiplier adds: 6 for "million". */
  exponent: number;
  form: 'digits' | 'words';
  /** False where the characters around the digits make them part of something else: "C5+1", "0.9.1.19". */
  whole: boolean;
}
