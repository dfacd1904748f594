/** Makes a function that computes once for each text it is given and keeps the results of the last texts, at most `most`. */
export function rememberRecent<V>(make: (text: string) => V, most: number): (text: string) => V {
  const made = new Map<string, { value: V }>();
  return (text) => {
    const known = made.get(text);
    if (known) return known.value;
    if (made.size >= most) made.clear();
    const value = make(text);
    made.set(text, { value });
    return value;
  };
}
