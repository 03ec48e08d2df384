import { doctorWords } from '../../messages/doctor.ts';
import type { Diagnosis, DoctorCheck } from './define.ts';

interface Part {
  readonly name: 'satteri' | 'sharp' | '@takumi-rs/core';
  /** Without it viag reads no article. */
  readonly needed: boolean;
  readonly load: () => Promise<unknown>;
}

/** What is native, and so may be missing on a system that nobody thought of. */
const all: readonly Part[] = [
  {
    name: 'satteri',
    needed: true,
    load: async () => (await import('../../parse/markdown.ts')).treeOf('viag'),
  },
  { name: 'sharp', needed: false, load: () => import('sharp') },
  { name: '@takumi-rs/core', needed: false, load: () => import('@takumi-rs/core') },
];

export const parts: DoctorCheck = {
  id: 'parts',
  async look({ lang }) {
    const say = doctorWords[lang].parts;
    const tried = all.map(async ({ name, needed, load }): Promise<Diagnosis> => {
      const what = say.what[name];
      try {
        await load();
        return { state: 'ok', message: say.fine(name, what) };
      } catch {
        const state = needed ? 'error' : 'warning';
        return { state, message: say.broken(name, what), help: say.brokenHelp };
      }
    });
    return Promise.all(tried);
  },
};
