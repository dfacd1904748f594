/** Gives a function that makes something when it is first asked for it, and then gives the same again. */
export function makeOnce<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
