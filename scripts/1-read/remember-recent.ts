/** Makes a function that computes once for each text it is given and keeps the results of the last texts, at most `most`. */
export function rememberRecent<V extends NonNullable<unknown>>(make: (text: string) => V, most: number): (text: string) => V {
  const made = new Map<string, V>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
