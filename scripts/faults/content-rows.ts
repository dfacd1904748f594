/** Hand-written content that must be refused by the name of its file; all of it lies in one folder. */
export const contentRows: ReadonlyArray<{ id: string; what: string; file: string; text: string }> = [
  { id: 'D5', what: 'a key twice', file: 'topics/d5-twice.mdx', text: '---\ntitle: A\ntitle: B\nsummary: C\nterms: [road]\n---\n' },
  { id: 'D5', what: 'a quotation without an end', file: 'topics/d5-open.mdx', text: '---\ntitle: "A\nsummary: C\nterms: [road]\n---\n' },
  {
    id: 'D5',
    what: 'a tag that makes a function',
    file: 'topics/d5-tag.mdx',
    text: '---\ntitle: !!js/function "function(){globalThis.__canary=1}"\nsummary: C\nterms: [road]\n---\n',
  },
  { id: 'D6', what: 'a key that nobody knows', file: 'topics/d6.mdx', text: '---\ntitel: A\nsummary: C\nterms: [road]\n---\n' },
  {
    id: 'D7',
    what: 'a key that changes all objects',
    file: 'topics/d7.mdx',
    text: '---\ntitle: A\nsummary: C\nterms: [road]\n__proto__: { polluted: 1 }\nconstructor: x\n---\n',
  },
  { id: 'D8', what: 'front matter without an end', file: 'topics/d8-open.mdx', text: '---\ntitle: A\n' },
  { id: 'D8', what: 'another kind of front matter', file: 'topics/d8-toml.mdx', text: '+++\ntitle = "A"\n+++\n' },
  { id: 'D8', what: 'a list for front matter', file: 'topics/d8-list.mdx', text: '---\n- A\n---\n' },
  { id: 'D8', what: 'a word for front matter', file: 'topics/d8-word.mdx', text: '---\nA\n---\n' },
  { id: 'D8', what: 'front matter that is run', file: 'topics/d8-run.mdx', text: '---js\n({ title: (globalThis.__canary = 1) })\n---\n' },
  { id: 'D9', what: 'a list 20,000 deep', file: 'topics/d9.mdx', text: `---\ntitle: ${'['.repeat(20_000)}\n---\n` },
  { id: 'D10', what: 'terms without an end', file: 'leaders/d10.mdx', text: '---\nname: ""\ncountry: XX1\n---\n' },
  {
    id: 'E1',
    what: 'an office from a day that does not exist',
    file: 'leaders/e1.mdx',
    text: '---\nname: A B\ncountry: TJ\noffices: [{ title: President, from: "2023-02-29" }]\n---\n',
  },
  {
    id: 'E3',
    what: 'an office from a day that YAML makes a date',
    file: 'leaders/e3.mdx',
    text: '---\nname: A B\ncountry: TJ\noffices: [{ title: President, from: 2024-02-30 }]\n---\n',
  },
];
