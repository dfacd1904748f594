import matter from 'gray-matter';

/** Throws: front matter that asks to be run as a program is refused. */
const refuseToRun = () => {
  throw new Error('front matter is data and is never run');
};

/** Reads a file's front matter as data and gives it with the text below; throws where it is no YAML or asks to be run. */
export function readFrontMatter(text: string): { data: Record<string, unknown>; content: string } {
  const { data, content } = matter(text, { engines: { js: refuseToRun, javascript: refuseToRun, json: refuseToRun } });
  return { data, content };
}
