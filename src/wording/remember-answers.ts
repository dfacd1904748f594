/** Answers that are remembered; an archive has far fewer different dates. */
const most = 100_000;

/** Gives a function of a text that works each text out once, for what a large archive asks millions of times about a few thousand texts. */
export function rememberAnswers<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    if (known.size >= most) known.clear();
    const found = { answer: answer(text) };
    known.set(text, found);
    return found.answer;
  };
}
