import type { z } from 'astro/zod';
import type { articleLabels } from '../../score/labels.ts';
import type { State } from './states.ts';

export type Labels = z.input<typeof articleLabels>;

/** A person of the invented news. */
export interface Person {
  name: string;
  role: string;
  state: State;
}

/** The text and the labels of an article while it is written. */
export interface Draft {
  paragraphs: string[];
  labels: Labels & Required<Pick<Labels, 'people' | 'countries' | 'organizations' | 'dates' | 'agreements' | 'figures' | 'meetings' | 'meetingsOptional'>>;
}

/** Notes that a draft names a state. */
export function nameState({ labels }: Draft, { code }: State): void {
  if (!labels.countries.includes(code)) labels.countries.push(code);
}

/** Notes that a draft names a person in office, and with the office the state. */
export function namePerson(draft: Draft, { name, role, state }: Person): void {
  nameState(draft, state);
  const known = draft.labels.people.some((person) => person.name === name);
  if (!known) draft.labels.people.push({ name, role: [role.toLowerCase().split(' ').at(-1) ?? role], country: state.code });
}

/** Notes a named body. */
export function nameBody({ labels }: Draft, name: string): void {
  if (!labels.organizations.some((body) => body.name === name)) labels.organizations.push({ name });
}

/** Notes a date, in EDTF. */
export function nameDate({ labels }: Draft, edtf: string): void {
  if (!labels.dates.some((date) => date.edtf.includes(edtf))) labels.dates.push({ edtf: [edtf] });
}
