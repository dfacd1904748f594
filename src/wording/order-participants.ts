import type { ActorKind } from '../schemas/actor.ts';

const order: Record<ActorKind, number> = { person: 0, organization: 1, country: 2 };

/** Gives the participants of a meeting with persons first and states last, so that a visitor stands before the state visited. */
export function orderParticipants(ids: readonly string[], kindOf: (id: string) => ActorKind): string[] {
  return [...ids].sort((a, b) => order[kindOf(a)] - order[kindOf(b)]);
}
