import type { Table } from './table.ts';
import { actors } from './tables/actors.ts';
import { agreements } from './tables/agreements.ts';
import { articles } from './tables/articles.ts';
import { dates } from './tables/dates.ts';
import { evidence } from './tables/evidence.ts';
import { figurePairs } from './tables/figure-pairs.ts';
import { figures } from './tables/figures.ts';
import { meetings } from './tables/meetings.ts';
import { mentions } from './tables/mentions.ts';
import { roles } from './tables/roles.ts';
import { sentences } from './tables/sentences.ts';
import { topics } from './tables/topics.ts';

/** The tables of the data page, from the source to what was found in it. */
export const tables: readonly Table[] = [articles, sentences, actors, mentions, roles, agreements, figures, figurePairs, meetings, dates, topics, evidence];
