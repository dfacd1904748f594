import type { FactKind } from '../lookup/corpus-shape.ts';
import type { ActorKind } from '../schemas/actor.ts';
import type { AgreementStatus } from '../schemas/agreement.ts';
import type { Qualifier } from '../schemas/figure.ts';
import type { Meeting } from '../schemas/meeting.ts';

/** The words that pages use for the values of the record, so that each value has one name everywhere. */
export const labels = {
  fact: { date: 'Date', agreement: 'Agreement', figure: 'Figure', meeting: 'Meeting', role: 'Role' } satisfies Record<FactKind, string>,
  actor: { person: 'Person', country: 'Country', organization: 'Organization' } satisfies Record<ActorKind, string>,
  meeting: { meeting: 'Meeting', visit: 'Visit', talks: 'Talks', summit: 'Summit', call: 'Call' } satisfies Record<Meeting['kind'], string>,
  status: {
    planned: 'Planned',
    negotiating: 'Under negotiation',
    signed: 'Signed',
    'in-force': 'In force',
    stalled: 'Stalled',
    unknown: 'Status unknown',
  } satisfies Record<AgreementStatus, string>,
  /** Stands before the amount; a figure without a qualifier is printed as it is. */
  qualifier: { exact: '', over: 'over ', under: 'under ', about: 'about ', 'up-to': 'up to ' } satisfies Record<Qualifier, string>,
};
