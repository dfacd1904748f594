import Tinypool from 'tinypool';
import { heapFlags } from './garbage-flag.ts';
import { type SiteOrder, siteEnvironment } from './site-environment.ts';
import type { FilesOrder, FilesWritten } from './write-files.ts';

/**
 * Has a process of its own write the files for programs of so many articles below a folder, beside what Astro renders, and look through them for folders of this
 * machine. A worker would be given the heap of the program that it is part of.
 */
export async function runFileWriter(order: SiteOrder, files: Omit<FilesOrder, 'dataSizes'>, articles: number, signal: AbortSignal): Promise<FilesWritten> {
  const pool = new Tinypool({
    filename: new URL('./write-files.ts', import.meta.url).href,
    runtime: 'child_process',
    execArgv: [...process.execArgv, ...heapFlags(articles)],
    minThreads: 1,
    maxThreads: 1,
    env: siteEnvironment(order) as Record<string, string>,
  });
  try {
    return (await pool.run({ ...files, dataSizes: order.dataSizes } satisfies FilesOrder, { signal })) as FilesWritten;
  } finally {
    await pool.destroy();
  }
}
