/** Characters from which a part is passed on: few calls for a table of millions of rows, and little memory. */
const enough = 1 << 16;

/** Gives a text in fewer and larger parts; one part at least. */
export function* gatherParts(parts: Iterable<string>): Generator<string> {
  let gathered = '';
  let given = false;
  for (const part of parts) {
    gathered += part;
    if (gathered.length < enough) continue;
    yield gathered;
    gathered = '';
    given = true;
  }
  if (gathered !== '' || !given) yield gathered;
}
