/** Looks through files, one after the other, for folders of this machine. */
export interface LeakFinder {
  /** Looks through the next part of a file. */
  look: (part: Buffer) => void;
  /** Ends a file and gives the folders that it names; null where it names none. */
  end: () => string[] | null;
}

/** Gives what looks for folders of this machine in the bytes of files. */
export function findLeaks(privatePaths: readonly string[]): LeakFinder {
  // The shortest first: a file that does not name a folder names nothing inside it.
  const hidden = privatePaths
    .toSorted((a, b) => a.length - b.length)
    .map((text, at, all) => ({ text, bytes: Buffer.from(text), inside: all.slice(0, at).filter((shorter) => text.includes(shorter)) }));
  const seam = Math.max(1, ...hidden.map(({ bytes }) => bytes.length)) - 1;
  const held = new Set<string>();
  let before: Buffer = Buffer.alloc(0);
  const lookThrough = (content: Buffer): void => {
    for (const { text, bytes, inside } of hidden) if (inside.every((each) => held.has(each)) && content.includes(bytes)) held.add(text);
  };
  return {
    look(part) {
      if (before.length > 0) lookThrough(Buffer.concat([before, part.subarray(0, seam)]));
      lookThrough(part);
      const end = part.subarray(Math.max(0, part.length - seam));
      before = end.length < seam ? Buffer.concat([before, end]).subarray(-seam) : end;
    },
    end() {
      const found = held.size === 0 ? null : privatePaths.filter((text) => held.has(text));
      held.clear();
      before = Buffer.alloc(0);
      return found;
    },
  };
}
