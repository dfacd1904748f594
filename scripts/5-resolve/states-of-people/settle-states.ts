import type { FindState, PersonContext, PersonOfArticle } from './person-context.ts';
import { stateOfAnswer } from './state-of-answer.ts';
import { stateOfBodyBeside } from './state-of-body-beside.ts';
import { stateOfCityBefore } from './state-of-city-before.ts';
import { stateOfDelegation } from './state-of-delegation.ts';
import { stateOfDescribedOffice } from './state-of-described-office.ts';
import { stateOfDescription } from './state-of-description.ts';
import { stateOfEmbassysHost } from './state-of-embassys-host.ts';
import { stateOfEnvoy } from './state-of-envoy.ts';
import { stateOfFirm } from './state-of-firm.ts';
import { stateOfGreetings } from './state-of-greetings.ts';
import { stateOfHeadline } from './state-of-headline.ts';
import { stateOfHome } from './state-of-home.ts';
import { stateOfHostCity } from './state-of-host-city.ts';
import { stateOfInterviewee } from './state-of-interviewee.ts';
import { stateOfInviter } from './state-of-inviter.ts';
import { stateOfOtherSide } from './state-of-other-side.ts';
import { stateOfOwner } from './state-of-owner.ts';
import { stateOfParagraph } from './state-of-paragraph.ts';
import { stateOfPassage } from './state-of-passage.ts';
import { stateOfPlaceVisited } from './state-of-place-visited.ts';
import { stateOfPublishersOfficials } from './state-of-publishers-officials.ts';
import { stateOfReceivingCity } from './state-of-receiving-city.ts';
import { stateOfSeat } from './state-of-seat.ts';
import { stateOfSender } from './state-of-sender.ts';
import { stateOfSentenceBefore } from './state-of-sentence-before.ts';
import { stateOfServed } from './state-of-served.ts';
import { servesMany, stateOfSuperior } from './state-of-superior.ts';
import { stateOfTeam } from './state-of-team.ts';
import { stateOfVisitedState } from './state-of-visited-state.ts';

/** The rules from the surest to the widest, each with the name under which what it finds is marked. */
const rules: ReadonlyArray<{ basis: 'inferred'; rule: string; find: FindState }> = [
  { basis: 'inferred', rule: 'country-of-body-beside', find: stateOfBodyBeside },
  { basis: 'inferred', rule: 'country-of-team', find: stateOfTeam },
  { basis: 'inferred', rule: 'country-of-description', find: stateOfDescription },
  { basis: 'inferred', rule: 'country-of-description', find: stateOfInterviewee },
  { basis: 'inferred', rule: 'country-of-firm', find: stateOfFirm },
  { basis: 'inferred', rule: 'country-of-superior', find: stateOfSuperior },
  { basis: 'inferred', rule: 'country-of-parliament-seat', find: stateOfSeat },
  { basis: 'inferred', rule: 'country-of-city-before', find: stateOfCityBefore },
  { basis: 'inferred', rule: 'country-of-receiving-city', find: stateOfReceivingCity },
  { basis: 'inferred', rule: 'country-of-inviter', find: stateOfInviter },
  { basis: 'inferred', rule: 'country-of-owner', find: stateOfOwner },
  { basis: 'inferred', rule: 'country-of-sender', find: stateOfSender },
  { basis: 'inferred', rule: 'country-of-delegation', find: stateOfDelegation },
  { basis: 'inferred', rule: 'country-of-leader-served', find: stateOfServed },
  { basis: 'inferred', rule: 'country-of-described-office', find: stateOfDescribedOffice },
  { basis: 'inferred', rule: 'country-of-place-visited', find: stateOfPlaceVisited },
  { basis: 'inferred', rule: 'country-of-visited-state', find: stateOfVisitedState },
  { basis: 'inferred', rule: 'country-of-other-side', find: stateOfOtherSide },
  { basis: 'inferred', rule: 'country-of-embassys-host', find: stateOfEmbassysHost },
  { basis: 'inferred', rule: 'country-of-publisher', find: stateOfPublishersOfficials },
  { basis: 'inferred', rule: 'country-of-answer', find: stateOfAnswer },
  { basis: 'inferred', rule: 'country-of-sentence-before', find: stateOfSentenceBefore },
  { basis: 'inferred', rule: 'country-of-envoy', find: stateOfEnvoy },
  { basis: 'inferred', rule: 'country-of-dateline', find: stateOfHostCity },
  { basis: 'inferred', rule: 'country-of-headline', find: stateOfHeadline },
  { basis: 'inferred', rule: 'country-of-home', find: stateOfHome },
  { basis: 'inferred', rule: 'country-of-paragraph', find: stateOfParagraph },
  { basis: 'inferred', rule: 'country-of-greetings', find: stateOfGreetings },
  { basis: 'inferred', rule: 'country-of-passage', find: stateOfPassage },
];

/** True for a person of whose state nothing is known yet. */
export function lacksState({ country, known }: PersonOfArticle): boolean {
  return country.code === null && known === null;
}

/** Gives a state to the people who have none yet, rule by rule, twice, since some follow from what others have been given. */
export function settleStates(people: readonly PersonOfArticle[], context: PersonContext): void {
  for (let round = 0; round < 2; round++) {
    for (const { basis, rule, find } of rules) {
      for (const person of people) {
        if (!lacksState(person) || servesMany(person, context)) continue;
        const code = find(person, context);
        if (code !== null) person.country = { code, basis, rule };
      }
    }
  }
}
