import { once } from '../../../controls/once';
import type { FrameworkRole } from '../../framework';

/** Loads /roles/<role>.json below `address`, each once; a failure is not kept, so that the next choice tries anew. */
export function roleFiles(address: string): (role: string) => Promise<FrameworkRole> {
  const files = new Map<string, () => Promise<FrameworkRole>>();
  const load = async (role: string): Promise<FrameworkRole> => {
    const response = await fetch(`${address}${role}.json`);
    if (!response.ok) throw new Error(`${response.status}`);
    return ((await response.json()) as { role: FrameworkRole }).role;
  };
  return (role) => {
    const file = files.get(role) ?? once(() => load(role));
    files.set(role, file);
    return file();
  };
}
