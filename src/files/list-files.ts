import { citationFiles } from '../citation/citation-files.ts';
import { referWithFacts } from '../citation/refer-fact.ts';
import { listDataFiles, writeDataFile } from '../export/data-files.ts';
import { makeFeed } from '../feeds/make-feed.ts';
import { listSubjects } from '../feeds/subject.ts';
import { writeAtom } from '../feeds/write-atom.ts';
import { writeJsonFeed } from '../feeds/write-json-feed.ts';
import { actorFolder } from '../lookup/actor-address.ts';
import type { Corpus } from '../lookup/corpus-shape.ts';
import { listActorsWithPage } from '../lookup/list-actors.ts';
import { previewActor } from '../lookup/preview-actor.ts';
import { listTwins } from '../twins/list-twins.ts';
import { writeTwin } from '../twins/write-twin.ts';
import { madeOfArticle, madeOfPreview } from './made-of.ts';
import { makeOnce } from './make-once.ts';
import type { SiteFile } from './site-file.ts';

const json = 'application/json; charset=utf-8';

/** Gives the files of the data page. */
function* listData(corpus: Corpus): Generator<SiteFile> {
  for (const { name, type } of listDataFiles()) yield { path: `data/${name}`, type, write: (held) => writeDataFile(name, corpus, held) };
}

/** Gives the twin of every page. */
function* listPages(corpus: Corpus): Generator<SiteFile> {
  for (const twin of listTwins(corpus).values())
    yield { path: `${twin.path}index.json`, type: json, write: () => [writeTwin(twin)], ...(twin.made ? { made: twin.made } : {}) };
}

/** Gives the feeds; the two of a subject share what they tell. */
function* listFeeds(corpus: Corpus): Generator<SiteFile> {
  for (const subject of listSubjects(corpus)) {
    const feed = makeOnce(() => makeFeed(subject, corpus));
    const folder = subject.path === '' ? '' : `${subject.path}/`;
    yield { path: `${folder}feed.xml`, type: 'application/atom+xml; charset=utf-8', write: () => [writeAtom(feed())] };
    yield { path: `${folder}feed.json`, type: 'application/feed+json; charset=utf-8', write: () => [writeJsonFeed(feed())] };
  }
}

/** Gives the preview of every actor that has a page. */
function* listPreviews(corpus: Corpus): Generator<SiteFile> {
  for (const actor of listActorsWithPage(corpus)) {
    const path = `${actorFolder(actor)}/${actor.id}/preview.json`;
    yield { path, type: json, write: () => [`${JSON.stringify(previewActor(corpus, actor))}\n`], made: () => madeOfPreview(corpus, actor) };
  }
}

/** Gives the files by which programs take over the references of an article and its facts, which the three share. */
function* listCitations(corpus: Corpus): Generator<SiteFile> {
  for (const article of corpus.articles) {
    const references = makeOnce(() => referWithFacts(article, corpus));
    const made = () => madeOfArticle(corpus, article);
    for (const [name, { type, write }] of Object.entries(citationFiles)) {
      yield { path: `articles/${article.id}/${name}`, type, write: () => [write(references())], made };
    }
  }
}

/** Gives every file for programs, each path once, the files of the data page first; the one place that says which there are. */
export function* listFiles(corpus: Corpus): Generator<SiteFile> {
  yield* listData(corpus);
  yield* listPages(corpus);
  yield* listFeeds(corpus);
  yield* listPreviews(corpus);
  yield* listCitations(corpus);
}
