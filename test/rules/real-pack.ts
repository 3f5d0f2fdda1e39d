/** The pack of the repository with a mark on everything secret, read without starting a server. */
import { fileURLToPath } from 'node:url';
import { loadPackFolder } from '../../server/packs/read.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { marked } from '../room/marked-pack.ts';

export async function markedPack(): Promise<Pack> {
  const reading = await loadPackFolder(fileURLToPath(new URL('../../scenarios/anyborough', import.meta.url)));
  if (!reading.ok) throw new Error('The pack cannot be read.');
  return marked(reading.pack);
}
