import type { Actor, Statement } from '../lookup/corpus-shape.ts';
import { capitalizeFirst } from './capitalize-first.ts';
import { describeDate } from './describe-date.ts';
import { orderParticipants } from './order-participants.ts';

/** Gives a fact in one short line of plain text; `actorOf` gives an actor from its id. */
export function summarizeFact({ kind, value }: Statement, actorOf: (id: string) => Pick<Actor, 'kind' | 'name'>): string {
  switch (kind) {
    case 'date':
      return describeDate(value.edtf, value.part);
    case 'agreement':
      return capitalizeFirst(value.title);
    case 'figure':
      return value.measure === null ? value.text : `${value.text}, ${value.measure}`;
    case 'meeting':
      return orderParticipants(value.participants, (id) => actorOf(id).kind)
        .map((id) => actorOf(id).name)
        .join(' – ');
    case 'role':
      return `${actorOf(value.actor).name}, ${value.title}`;
  }
}
