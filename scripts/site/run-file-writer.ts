import Tinypool from 'tinypool';
import { type SiteOrder, siteEnvironment } from './site-environment.ts';
import type { FilesOrder, FilesWritten } from './write-files.ts';

/** Has a worker write the files for programs below a folder, beside what Astro renders, and look through them for folders of this machine. */
export async function runFileWriter(order: SiteOrder, files: Omit<FilesOrder, 'dataSizes'>, signal: AbortSignal): Promise<FilesWritten> {
  const pool = new Tinypool({
    filename: new URL('./write-files.ts', import.meta.url).href,
    runtime: 'worker_threads',
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
