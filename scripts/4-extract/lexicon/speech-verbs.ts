import { readWordList } from './word-list.ts';

/** Verbs by which a person is quoted; outlets and bodies "report" and "announce", so these verbs are left out. */
export const speechVerbs: ReadonlySet<string> = new Set(
  readWordList(`
  said, says, told, tells, noted, notes, stressed, stresses, added, adds, argued, argues, explained, explains, wrote, writes, recalled, recalls, admitted, admits, warned, warns,
  emphasized, emphasised, emphasizes, emphasises, underlined, underscored, pointed, remarked, observed, insisted, insists, claimed, claims, believes, believed, thinks, thought,
  tweeted, complained, complains, lamented, joked, quipped, suggested, suggests, asked, asks, replied, answered, responded, commented, comments, declared, continued, continues, concluded, concludes, acknowledged, predicted, predicts, hoped, hopes, predicted, maintains, maintained, reckons, reckoned, confirmed, stated, states`),
);

/** Verbs of what a person does; alone they prove a person only where the name looks like one. */
export const actionVerbs: ReadonlySet<string> = new Set(
  readWordList(`
  met, meets, visited, visits, arrived, arrives, received, receives, attended, attends, signed, signs, held, holds, spoke, speaks, thanked, thanks, welcomed, welcomes, hosted, hosts,
  praised, expressed, expresses, called, calls, discussed, discusses, paid, pays, led, leads, headed, heads, congratulated, congratulates, invited, invites, presented, presents, addressed, addresses,
  took, takes, travelled, traveled, flew, flies, came, returned, departed, left, accompanied, proposed, proposes, offered, promised, pledged, agreed, assured, urged, urges, voiced, informed, reiterated, reaffirmed,
  opened, opens, inaugurated, unveiled, conveyed, handed, exchanged, toured, chaired, chairs, joined, joins, replaced, succeeded, resigned, died, won, ruled, rules, became, was, is, has, had, will, would, also, who, and, runs, ran, served, serves, works, worked, wants, wanted, raised, held, began, declined, refused, gave, gives, made, makes, shook, highlighted, outlined, briefed, instructed, ordered, decreed, appointed, awarded, bestowed, recruited, fled, founded, teaches, described, describes, voted, ratified, submitted, delivered, appealed, telephoned, phoned, greeted, accused, criticized, criticised, denied, condemned, backed, supported`),
);

/** Words after which a person's name follows as the one who was met, quoted or followed. */
export const personObjectWords: ReadonlySet<string> = new Set(
  readWordList(`
  met, with, by, to, told, received, thanked, between, and, from, under, of, for, said, says, asked, against, including, like, congratulated, invited, welcomed, according, hosted, named, called, quoted, appointed, accompanied, succeeded, replaced, when, as, that, while, where, after, before, since, whom, because, then, interviewed, visited, accused`),
);
