import { readdirSync, readFileSync } from 'node:fs';

/** Counts what a process and all its children hold, four times a second, until `stop`; null where the system does not tell (`/proc`). */
export function watchMemory(root: number): { stop: () => { memory: number | null; processor: number | null } } {
  let most: number | null = null;
  const spent = new Map<number, number>();
  const look = () => {
    const processes = readProcesses();
    if (processes === null) return;
    const family = findFamily(processes, root);
    const held = family.reduce((sum, pid) => sum + (processes.get(pid)?.memory ?? 0), 0);
    most = Math.max(most ?? 0, held);
    for (const pid of family) spent.set(pid, Math.max(spent.get(pid) ?? 0, processes.get(pid)?.processor ?? 0));
  };
  const timer = setInterval(look, 250);
  return {
    stop: () => {
      clearInterval(timer);
      return { memory: most, processor: spent.size === 0 ? null : [...spent.values()].reduce((sum, seconds) => sum + seconds, 0) };
    },
  };
}

interface ProcessState {
  parent: number;
  /** Bytes in memory. */
  memory: number;
  /** Seconds on a processor. */
  processor: number;
}

/** Gives all processes by their number as Linux tells of them (proc(5)): pages of 4 KiB, hundredths of a second. */
function readProcesses(): Map<number, ProcessState> | null {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  const processes = new Map<number, ProcessState>();
  for (const name of names) {
    try {
      const line = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the program stands in parentheses and may hold spaces.
      const fields = line
        .slice(line.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [, parent = 0] = fields;
      processes.set(Number(name), { parent, processor: ((fields[11] ?? 0) + (fields[12] ?? 0)) / 100, memory: (fields[21] ?? 0) * 4096 });
    } catch {
      // It ended between the list and the look.
    }
  }
  return processes;
}

/** Gives a process and all that descend from it. */
function findFamily(processes: ReadonlyMap<number, ProcessState>, root: number): number[] {
  const family = [root];
  for (const pid of family) for (const [child, { parent }] of processes) if (parent === pid) family.push(child);
  return family.filter((pid) => processes.has(pid));
}
